// Finds Chrome or Chromium, or installs it with the machine's package manager.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Headless shells: tests use half as much CPU in them. */
const SHELLS = ["chromium-headless-shell", "chrome-headless-shell"];

const BROWSERS = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
];

const { env, platform } = process;

const PLACES = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].flatMap((root) =>
    root
      ? [
          join(root, "Google/Chrome/Application/chrome.exe"),
          join(root, "Microsoft/Edge/Application/msedge.exe"),
        ]
      : [],
  ),
  linux: ["/opt/google/chrome/chrome", "/usr/lib/chromium/chromium", "/snap/bin/chromium"],
};

const run = (command, ...words) => spawnSync(command, words, { stdio: "ignore" }).status === 0;

/** A snap's stub exists but does not run, so each candidate is asked for its version. */
const runs = (path) => platform === "win32" || run(path, "--version");

/** Where playwright-core installs a browser. */
async function playwrightPath() {
  const { chromium } = await import("playwright-core");
  return chromium.executablePath();
}

const starts = (path) => existsSync(path) && runs(path);
const onPath = (names) =>
  (env.PATH ?? "")
    .split(delimiter)
    .flatMap((directory) => names.map((name) => join(directory, name)));

/**
 * The path of a working Chrome or Chromium, preferably a full one; undefined if there is none.
 * @returns {Promise<string
 * undefined>}
 */
export async function findChrome() {
  if (env.CHROME_PATH) return env.CHROME_PATH;
  const whole = [...onPath(BROWSERS), ...(PLACES[platform] ?? []), await playwrightPath()];
  return [...whole, ...onPath(SHELLS)].find(starts);
}

/**
 * The same for tests, which prefer a headless shell.
 * @returns {Promise<string
 * undefined>}
 */
export const findChromeForTests = async () =>
  env.CHROME_PATH ?? onPath(SHELLS).find(starts) ?? findChrome();

const isRoot = process.getuid?.() === 0;
const asRoot = isRoot ? [] : ["sudo", "-n"];
const onTerminal = ([command, ...words]) =>
  spawnSync(command, words, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...env, DEBIAN_FRONTEND: "noninteractive" },
  }).status === 0;

/** Package managers, with their commands to install the browser. */
const INSTALL_COMMANDS = [
  {
    tool: "apt-get",
    needsRoot: true,
    commands: [
      ["apt-get", "update"],
      // In Debian, but not in Ubuntu.
      ["apt-get", "install", "-y", "--no-install-recommends", "chromium-headless-shell"],
      ["apt-get", "install", "-y", "--no-install-recommends", "chromium"],
    ],
  },
  { tool: "dnf", needsRoot: true, commands: [["dnf", "install", "-y", "chromium"]] },
  { tool: "apk", needsRoot: true, commands: [["apk", "add", "chromium"]] },
  { tool: "brew", needsRoot: false, commands: [["brew", "install", "--cask", "chromium"]] },
];

/**
 * Tries to install a browser; returns its path, or undefined.
 * @returns {Promise<string
 * undefined>}
 */
export async function installChrome() {
  const mayBeRoot = isRoot || run("sudo", "-n", "true");
  const installer = INSTALL_COMMANDS.find(
    ({ tool, needsRoot }) => run(tool, "--version") && (!needsRoot || mayBeRoot),
  );
  for (const command of installer?.commands ?? []) {
    onTerminal([...(installer.needsRoot ? asRoot : []), ...command]);
    const found = await findChromeForTests();
    if (found) return found;
  }
  onTerminal([process.execPath, "node_modules/playwright-core/cli.js", "install", "chromium"]);
  return findChromeForTests();
}

export const HOW_TO_INSTALL = `No Chrome or Chromium was found, and none could be installed here.
Install one (Debian: apt-get install chromium; macOS: brew install --cask chromium;
anywhere: npx playwright-core install --with-deps chromium), or set CHROME_PATH to its program.`;
