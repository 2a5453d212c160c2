// Commands that write registers and entries, killed at any moment: writes are atomic.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { importData } from "../../src/commands/import.ts";
import { sweepLeftovers } from "../../src/site/build/write.ts";
import { readContent } from "../../src/reading/disk/content.ts";
import { temporaryFolder, type } from "./terminal.ts";
import { ofTest } from "../of-test.ts";

const ROUNDS = 4;
const VISITS = 300;
const MAP = `
name: visits
outlet: { id: gazette, name: The Gazette }
columns: { person: who, country: country, from: from }
fixed: { personCountry: Norway }
`;

const moduleOf = (name: string): string =>
  JSON.stringify(new URL(`../../src/${name}.ts`, import.meta.url).href);
const terminal = (cwd: string): string =>
  `{ out() {}, err() {}, env: {}, cwd: ${JSON.stringify(cwd)}, now: () => Date.UTC(2026, 10, 25) }`;

/** Runs a script, kills it some time after its first write, and reports what is there after each run. */
async function kill(script: string, after: (said: string) => void): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    const child = ofTest(
      spawn(process.execPath, ["--input-type=module", "-e", script], {
        stdio: ["ignore", "pipe", "inherit"],
      }),
    );
    const [said] = (await once(child.stdout, "data")) as [Buffer];
    await new Promise((done) => setTimeout(done, round * 7));
    child.kill("SIGKILL");
    const [code, signal] = (await once(child, "exit")) as [number | null, string | null];
    expect([code, signal]).toEqual([null, "SIGKILL"]);
    after(said.toString());
  }
}

/** Names of Kenya's towns in the gazetteer, and of Malawi's. */
const TOWNS = [
  "Nakuru, Kenya",
  "Kisumu, Kenya",
  "Lilongwe, Malawi",
  "Zomba, Malawi",
  "Eldoret, Kenya",
];

test("place: the register has the new place or is unchanged", async () => {
  const cwd = temporaryFolder();
  cpSync("tests/fixtures/content", join(cwd, "content"), { recursive: true });
  const file = join(cwd, "content/places.yaml");
  const before = readFileSync(file, "utf8");
  // Large, so that writing takes a while.
  const padding = `${"# A remark of the editors.\n".repeat(2_000)}${before}`;
  const script = `
    import { statSync } from "node:fs";
    import { place } from ${moduleOf("commands/place")};
    import { writeAtomically } from ${moduleOf("site/build/write")};
    const padding = ${JSON.stringify(padding)};
    const parent = process.ppid;
    for (let n = 0; process.ppid === parent; n++) {
      writeAtomically(${JSON.stringify(file)}, padding);
      for (const town of ${JSON.stringify(TOWNS)}) await place([town, "--pick", "1"], ${terminal(cwd)});
      if (n === 0) console.log(statSync(${JSON.stringify(file)}).size);
    }`;
  await kill(script, (said) => {
    expect(Number(said)).toBeGreaterThan(padding.length);
    const text = readFileSync(file, "utf8");
    expect(text.startsWith(padding.slice(0, 1000)) && text.endsWith("\n")).toBe(true);
    expect(readContent(join(cwd, "content")).problems).toEqual([]);
  });
}, 90_000);

test("import: each file is complete or absent, and a second run adds the rest", async () => {
  const cwd = temporaryFolder();
  const rows = Array.from({ length: VISITS }, (_, n) => {
    const [year, month, day] = [1990 + Math.floor(n / 10), 1 + (n % 10), 10 + (n % 7)];
    return `Jane Roe,Kenya,${year}-${String(month).padStart(2, "0")}-${day}`;
  });
  writeFileSync(join(cwd, "visits.csv"), `who,country,from\n${rows.join("\n")}\n`);
  writeFileSync(join(cwd, "map.yaml"), MAP);
  const words = ["csv", "visits.csv", "--map", resolve(cwd, "map.yaml"), "--out", "content"];
  const again = `
    import { rmSync } from "node:fs";
    import { importData } from ${moduleOf("commands/import")};
    const parent = process.ppid;
    for (let n = 0; process.ppid === parent; n++) {
      await importData(${JSON.stringify(words)}, ${terminal(cwd)});
      if (n === 0) console.log("written");
      rmSync(${JSON.stringify(join(cwd, "content/articles"))}, { recursive: true });
    }`;
  const textsIn = (folder: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => [path.slice(folder.length), readFileSync(path, "utf8")]),
    );
  let least = Infinity;
  await kill(again, () => {
    sweepLeftovers(join(cwd, "content"));
    const { problems, articles } = readContent(join(cwd, "content"));
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    least = Math.min(least, articles.length);
    const names = readdirSync(join(cwd, "content"), { recursive: true, encoding: "utf8" });
    expect(names.filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
  expect(least).toBeLessThan(VISITS);
  for (const out of ["content", "afresh"])
    expect(await type(importData, [...words.slice(0, -1), out], cwd)).toMatchObject({
      code: 0,
    });
  expect(textsIn(join(cwd, "content"))).toEqual(textsIn(join(cwd, "afresh")));
}, 90_000);
