// `npm run fuzz`: tens of thousands of odd entries; FUZZ_RUNS sets how many of each kind.
import { spawnSync } from "node:child_process";
import { projectEnvironment } from "./install.mjs";

const env = { FUZZ_RUNS: "20000", ...projectEnvironment() };
const words = ["run", "--project", "unit", "tests/reading/fuzz", "--testTimeout", "3600000"];
process.exitCode = spawnSync("vitest", words, { stdio: "inherit", shell: true, env }).status ?? 1;
