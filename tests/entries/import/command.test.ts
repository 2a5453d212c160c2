import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "../../../src/site/args.ts";
import { importData } from "../../../src/commands/import.ts";
import { readContent } from "../../../src/reading/disk/content.ts";
import { travels } from "./data.ts";

const folder = mkdtempSync(join(tmpdir(), "import-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs `import` in a folder of its own, with the real gazetteer. */
async function command(
  ...words: readonly string[]
): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(
    importData,
    words,
    { name: "import" },
    {
      out: (text) => out.push(text),
      err: (text) => err.push(text),
      env: { SOURCE_DATE_EPOCH: "1795564800" },
      cwd: folder,
      now: () => 0,
    },
  );
  return { code, out: out.join("\n"), err: err.join("\n") };
}

function putTravels(...files: readonly ReturnType<typeof travels>[]): void {
  rmSync(join(folder, "data"), { recursive: true, force: true });
  for (const { path, text } of files) {
    mkdirSync(join(folder, "data", path, ".."), { recursive: true });
    writeFileSync(join(folder, "data", path), text);
  }
}

const filesIn = (name: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(join(folder, name), { recursive: true, encoding: "utf8" })
      .map((path) => join(folder, name, path))
      .filter((path) => statSync(path).isFile())
      .map((path) => [path, `${statSync(path).mtimeMs} ${readFileSync(path, "utf8")}`]),
  );

describe("import travels", () => {
  test("writes a content folder that passes check, accounts for each visit, and rewrites nothing when run again", async () => {
    putTravels(
      travels([
        "1972-05-22/1972-05-30 U.S.S.R.: Moscow, Leningrad, Kiev",
        "1988-04-21 U.S.S.R.: Tblisi",
      ]),
      travels(["2000-10-23 Korea, North: Pyongyang"], "blinken-antony-j", "Antony John Blinken"),
    );
    const first = await command("travels", "data", "--out", "content");
    expect(first).toMatchObject({ code: 0 });
    expect(first.out).toContain("3 visits read = 3 written + 0 merged + 0 not understood");
    const { problems, articles, people } = readContent(join(folder, "content"));
    expect(problems).toEqual([]);
    expect(articles).toHaveLength(3);
    expect([...people.keys()]).toEqual(["antony-blinken", "jane-roe"]);
    const before = filesIn("content");
    const second = await command("travels", "data", "--out", "content");
    expect(second.out).toContain("7 files: 0 new, 0 changed, 7 unchanged");
    expect(filesIn("content")).toEqual(before);
  }, 30_000);

  test("removes what the data no longer contain only when asked to", async () => {
    putTravels(travels(["1988-04-21 U.S.S.R.: Tblisi"]));
    const entries = (): number => readdirSync(join(folder, "content/articles/undated")).length;
    const { out } = await command("travels", "data", "--out", "content");
    expect(out).toContain("No longer in the data");
    expect(entries()).toBe(3);
    await command("travels", "data", "--out", "content", "--prune");
    expect(entries()).toBe(1);
  });

  test("writes nothing on a dry run", async () => {
    const { code } = await command("travels", "data", "--out", "nowhere", "--dry-run");
    expect(code).toBe(0);
    expect(readdirSync(folder)).not.toContain("nowhere");
  });

  test("exits with 1 if something was not understood", async () => {
    putTravels(travels(["1988-04-21 Atlantis", "1988-04-22 Kenya"]));
    expect(await command("travels", "data", "--out", "other")).toMatchObject({
      code: 1,
      out: expect.stringContaining(
        'secretary-travels/roe-jane.xml:3: unknown country "Atlantis"',
      ) as string,
    });
  });
});

test.each([
  [["travels", "data"], "expected one of"],
  [["ods", "data", "--out", "content"], "unexpected ods"],
  [["travels", "nothing", "--out", "content"], "there is no travels XML"],
  [["csv", "a.csv", "--map", "map.yaml", "--out", "content"], "there is no file"],
  [["travels", "data", "--out", "content", "--days-apart", "x"], "unexpected --days-apart x"],
  [["travels", "data", "--out", "content", "--read-on", "now"], "unexpected --read-on now"],
] as const)("explains what it expected instead of %j", async (words, message) => {
  putTravels(travels(["1988-04-22 Kenya"]));
  expect(await command(...words)).toMatchObject({
    code: 2,
    err: expect.stringContaining(message) as string,
  });
});
