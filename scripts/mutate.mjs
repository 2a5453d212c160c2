// `npm run mutate`: all rooms, or the one named, as in `npm run mutate -- downloads --mutate src/downloads/atom.ts`.
import { spawnSync } from "node:child_process";
import { projectEnvironment } from "./install.mjs";

const ROOMS = ["model", "downloads", "checks"];
const [first, ...rest] = process.argv.slice(2);
const isNamed = ROOMS.includes(first);
const flags = isNamed ? rest : process.argv.slice(2);

/** Whether a room's mutation score is high enough, or it has no mutants. */
const passes = (room) => {
  console.log(`\n${room}`);
  const env = { ...projectEnvironment(), MUTATE: room };
  return spawnSync("stryker", ["run", ...flags], { stdio: "inherit", env }).status === 0;
};

const results = (isNamed ? [first] : ROOMS).map(passes);
process.exitCode = results.every(Boolean) ? 0 : 1;
