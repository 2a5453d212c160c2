// Installs what is missing. Runs on the machine's Node (18 or later): plain JavaScript only.
import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { delimiter, resolve } from "node:path";
import { withLock } from "./lock.mjs";

const OLDEST_NODE = 18;
/** The version of Node that the project runs on: a package, first on npm's PATH once installed. */
const PROJECT_NODE = 24;

const readPackages = (path) => {
  try {
    return JSON.parse(readFileSync(path, "utf8")).packages;
  } catch {
    return {};
  }
};

const differs = ([path, wanted], installed) => {
  const found = installed[path];
  return found ? found.integrity !== wanted.integrity : !wanted.optional && !wanted.devOptional;
};

/** Whether node_modules matches package-lock.json (apart from packages for other systems). */
export function isInstalled() {
  const installed = readPackages("node_modules/.package-lock.json");
  const wanted = Object.entries(readPackages("package-lock.json")).filter(([path]) => path !== "");
  return wanted.length > 0 && !wanted.some((entry) => differs(entry, installed));
}

/** Runs an npm command in the terminal; true if it succeeded. */
export const npm = (...words) =>
  new Promise((resolve) => {
    const shell = process.platform === "win32";
    const child = spawn("npm", words, { stdio: "inherit", shell });
    child.on("error", () => resolve(false));
    child.on("close", (code) => resolve(code === 0));
  });

/** The environment of the project's commands: its packages' executables come first. */
export const projectEnvironment = () => {
  const path = Object.keys(process.env).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
  const bin = resolve("node_modules/.bin");
  return { ...process.env, [path]: [bin, process.env[path]].join(delimiter) };
};

const projectNode = () => {
  const { stdout } = spawnSync("node", ["--version"], {
    encoding: "utf8",
    env: projectEnvironment(),
    shell: process.platform === "win32",
  });
  return Number(/^v(\d+)/.exec(stdout ?? "")?.[1] ?? 0);
};

const stop = (message) => {
  console.error(message);
  process.exit(1);
};

async function install() {
  if (!isInstalled()) {
    console.log("Installing packages (npm ci) …");
    if (!(await npm("ci", "--include=dev", "--loglevel=error"))) return false;
  }
  if (projectNode() < PROJECT_NODE) await npm("rebuild", "node");
  return true;
}

export async function installMissing() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < OLDEST_NODE) {
    stop(`Unexpected Node ${process.versions.node}, expected ${OLDEST_NODE} or later.`);
  }
  if ((!isInstalled() || projectNode() < PROJECT_NODE) && !(await withLock(install)))
    stop("npm ci failed; see its message above. It needs a network, the first time.");
  if (projectNode() < PROJECT_NODE) {
    stop(
      `Node ${PROJECT_NODE} is missing from node_modules: were install scripts switched off?\n` +
        `Run \`npm rebuild node --ignore-scripts=false\`, or use Node ${PROJECT_NODE} yourself.`,
    );
  }
}
