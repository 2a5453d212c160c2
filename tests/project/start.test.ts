// `npm start` with packages missing, partly or fully installed; twice at once; with a port in use. A
// fake npm logs its calls.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { delimiter, dirname, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "../commands/terminal.ts";
import { ofTest } from "../of-test.ts";

const PACKAGES = JSON.stringify({ packages: { "": {}, "node_modules/sirv": { integrity: "a" } } });
const NPM = `#!/bin/sh
echo "$1" >> asked
case "$1" in
  ci) [ -e offline ] && exit 1
    while [ -e held ]; do sleep 0.1; done; cp package-lock.json node_modules/.package-lock.json ;;
  run) mkdir -p dist; echo "the site" > dist/index.html ;;
esac
`;

/** A checkout with only its scripts. */
function checkout(): string {
  const folder = temporaryFolder();
  cpSync("scripts", join(folder, "scripts"), { recursive: true });
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(resolve("node_modules/sirv"), join(folder, "node_modules/sirv"));
  writeFileSync(join(folder, "package-lock.json"), PACKAGES);
  mkdirSync(join(folder, "bin"));
  writeFileSync(join(folder, "bin/npm"), NPM, { mode: 0o755 });
  return folder;
}

const asked = (folder: string): readonly string[] =>
  existsSync(join(folder, "asked")) ? readFileSync(join(folder, "asked"), "utf8").split("\n") : [];

interface Started {
  readonly child: ChildProcess;
  readonly said: () => string;
  /** The URL it serves; undefined if it has exited. */
  readonly address: Promise<string | undefined>;
}

function start(folder: string, port: number): Started {
  const path = [join(folder, "bin"), dirname(process.execPath), process.env.PATH].join(delimiter);
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: folder,
    env: { PATH: path, PORT: String(port) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  ofTest(child);
  let text = "";
  const address = new Promise<string | undefined>((done) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (piece: Buffer) => {
        text += piece.toString();
        const at = /http:\/\/localhost:\d+\//.exec(text)?.[0];
        if (at) done(at);
      });
    child.on("close", () => {
      done(undefined);
    });
  });
  return { child, said: () => text, address };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => void server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

const pageAt = async (address: string): Promise<string> => (await fetch(address)).text();

describe.skipIf(process.platform === "win32")("npm start", { timeout: 60_000 }, () => {
  test("twice at once: one installs and serves, the other says so in one line", async () => {
    const folder = checkout();
    const port = await freePort();
    const both = [start(folder, port), start(folder, port)];
    const addresses = await Promise.all(both.map(({ address }) => address));
    expect(addresses.filter((address) => address !== undefined)).toHaveLength(1);
    const other = both[addresses.indexOf(undefined)]!;
    expect(other.said()).toBe(
      `Port ${port} is in use, perhaps by another \`npm start\`. Choose another: PORT=${port + 1} npm start\n`,
    );
    expect(asked(folder).filter((word) => word === "ci")).toHaveLength(1);
    expect(await pageAt(`http://localhost:${port}/`)).toBe("the site\n");
  });

  test("on two ports at once: packages are installed once, and both serve", async () => {
    const folder = checkout();
    writeFileSync(join(folder, "held"), "");
    const both = [start(folder, 0), start(folder, 0)];
    await expect
      .poll(() => both.map(({ said }) => said()).join(""), { timeout: 20_000 })
      .toMatch(/Waiting for another installation \(process \d+\)/);
    rmSync(join(folder, "held"));
    for (const { address } of both) expect(await pageAt((await address)!)).toBe("the site\n");
    expect(asked(folder).filter((word) => word === "ci")).toHaveLength(1);
    expect(existsSync(join(folder, ".cache/install.lock"))).toBe(false);
  });

  test("says at its URL that the site is being built", async () => {
    const folder = checkout();
    const port = await freePort();
    writeFileSync(join(folder, "held"), "");
    const { address } = start(folder, port);
    await expect
      .poll(async () => pageAt(`http://localhost:${port}/`).catch(() => ""), { timeout: 20_000 })
      .toMatch(/being built/);
    rmSync(join(folder, "held"));
    expect(await pageAt((await address)!)).toBe("the site\n");
  });

  test("reinstalls after an interrupted installation", async () => {
    const folder = checkout();
    const ended = spawn(process.execPath, ["--version"], { stdio: "ignore" });
    await once(ended, "close");
    mkdirSync(join(folder, ".cache"));
    writeFileSync(join(folder, ".cache/install.lock"), String(ended.pid));
    expect(await pageAt((await start(folder, 0).address)!)).toBe("the site\n");
    expect(asked(folder)[0]).toBe("ci");
    expect(existsSync(join(folder, ".cache/install.lock"))).toBe(false);
  });

  test("serves offline if packages are installed, and says so in one line if not", async () => {
    const folder = checkout();
    writeFileSync(join(folder, "offline"), "");
    const { address, said } = start(folder, 0);
    expect(await address).toBeUndefined();
    expect(said()).toBe(
      "Installing packages (npm ci) …\nnpm ci failed; see its message above. It needs a network, the first time.\n",
    );
    expect(existsSync(join(folder, ".cache/install.lock"))).toBe(false);
    writeFileSync(join(folder, "node_modules/.package-lock.json"), PACKAGES);
    expect(await pageAt((await start(folder, 0).address)!)).toBe("the site\n");
    expect(asked(folder).filter((word) => word === "ci")).toHaveLength(1);
  });
});
