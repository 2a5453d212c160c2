// Runs a command of src/commands by name: `node scripts/run.mjs check`. Plain JavaScript, as Node before 22 cannot read
// the commands themselves and would print a page of errors.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const [first = "", ...words] = process.argv.slice(2);
const name = ["", "-h", "--help"].includes(first) ? "help" : first;
const file = fileURLToPath(new URL(`../src/commands/${name}.ts`, import.meta.url));
const NODE = 24;

const stop = (message, code) => {
  console.error(`${name || "run"}: ${message}`);
  process.exit(code);
};

if (Number(process.versions.node.split(".")[0]) < NODE)
  stop(`unexpected Node ${process.versions.node}, expected ${NODE}: \`npm run\` brings its own`, 2);
if (!/^[a-z-]+$/.test(name) || !existsSync(file)) stop("there is no such command", 2);

const child = spawn(process.execPath, [file, ...words], { stdio: "inherit" });
// Left to the command to handle; a terminal sends them to both.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
  process.on(signal, () => {
    if (signal !== "SIGINT") child.kill(signal);
  });
child.on("close", (code, signal) => {
  if (signal === "SIGABRT" || code === 134)
    stop("memory ran out: give it more, as NODE_OPTIONS=--max-old-space-size=4096", 1);
  process.exit(code ?? 1);
});
