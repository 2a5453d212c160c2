import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { changes } from "../../src/commands/changes.ts";
import { temporaryFolder, type } from "./terminal.ts";

const ENTRY = "content/articles/2026/2026-01-12-lesotho-communique.md";
const SKIPPED = /\n {4}skipped:[^]*(?=\n---)/;
const TRIP = "wang-yi/2026-01-africa";
const TITLE = "Wang Yi in Africa, January 2026";

let cwd = "";
const at = (path: string): string => join(cwd, path);
const read = (path: string): string => readFileSync(at(path), "utf8");
const write = (path: string, text: string): void => {
  writeFileSync(at(path), text);
};
const edit = (path: string, from: string | RegExp, to: string): void => {
  const text = read(path);
  const edited = text.replace(from, () => to);
  if (edited === text) throw new Error(`${path} has no ${String(from)}`);
  write(path, edited);
};

/** The report on a copy of the fixture's content that `act` has changed. */
const after = async (act: () => void, words: readonly string[] = []): Promise<string> => {
  act();
  const { code, out } = await type(changes, ["--before", "before", ...words], cwd);
  expect(code).toBe(0);
  return out;
};

beforeEach(() => {
  cwd = temporaryFolder();
  for (const folder of ["before", "content"]) {
    cpSync("tests/fixtures/content", at(folder), { recursive: true });
  }
  return () => {
    rmSync(cwd, { recursive: true });
  };
});

/** A second entry about the seed's trip, with this claim. */
const second = (claim: string): void => {
  const text = read(ENTRY)
    .replace(/ {2}- trip:[^]*$/, "")
    .replace(/ {2}url: .*\n/, "");
  write(
    "content/articles/2026/2026-01-12-second.md",
    `${text}  - trip: ${TRIP}\n    ${claim}\n---\n`,
  );
};

describe("changes", () => {
  it("says if nothing changes", async () => {
    expect(await after(() => undefined)).toBe("Nothing changes on the site.");
  });

  it("says what became of a stop, with reason, speaker and day, and the score", async () => {
    edit("before/articles/2026/2026-01-12-lesotho-communique.md", SKIPPED, "");
    const lines = (await type(changes, ["--before", "before"], cwd)).out.split("\n");
    expect(lines).toContain(
      `${TITLE}: Somalia: announced → skipped (schedule, Chinese embassy in Somalia, 10 Jan)`,
    );
    expect(lines.find((line) => line.startsWith("changed entry"))).toMatch(
      /^changed entry: 2026\/2026-01-12-lesotho-communique \(.+\): Wang Yi in Africa, January 2026: skipped Somalia: now reported$/,
    );
    expect(lines.some((line) => line.includes("score"))).toBe(false);
  });

  it("reports a dispute that a second source opens, and the score", async () => {
    const out = await after(() => {
      second("visited: [Somalia]");
    });
    expect(out).toContain(`${TITLE}: Somalia: skipped → disputed`);
    expect(out).toContain(
      `${TITLE}: two sources now disagree on whether Somalia was visited: not visited / visited`,
    );
    expect(out).toContain("new entry: 2026/2026-01-12-second");
  });

  it.each<[string, string | RegExp, string, string]>([
    ["whom the traveller met", "Prime Minister Matekane", "King Letsie", "visited Maseru: met: "],
    [
      "who spoke",
      "by: Chinese Foreign Ministry",
      "by: Chinese embassy in Lesotho",
      "announced: by: Chinese Foreign Ministry → Chinese embassy in Lesotho",
    ],
    [
      "when it was said",
      "on: ../2026-01-07",
      "on: ../2026-01-06",
      "announced: on: ../2026-01-07 → ../2026-01-06",
    ],
    [
      "when the article was published",
      "published: 2026-01-12",
      "published: 2026-01-13",
      ": published: 2026-01-12 → 2026-01-13",
    ],
    ["in which language", "language: en", "language: fr", ": language: en → fr"],
  ])("reports %s", async (_, from, to, told) => {
    expect(
      await after(() => {
        edit(ENTRY, from, to);
      }),
    ).toContain(told);
  });

  it("recognises a renamed file", async () => {
    const out = await after(() => {
      renameSync(at(ENTRY), at("content/articles/2026/2026-01-12-other-name.md"));
    });
    expect(out).toMatch(
      /renamed entry: 2026\/2026-01-12-lesotho-communique → 2026\/2026-01-12-other-name/,
    );
    expect(out).not.toMatch(/new entry|lost entry/);
  });

  it("reports another source for the same claim", async () => {
    const out = await after(() => {
      second("visited: [Tanzania]");
    });
    expect(out).toMatch(
      /1 claim of 2026\/2026-01-12-second added; what became of the trip.s stops stays/,
    );
  });

  it("reports new and lost stops and trips, and the score", async () => {
    const out = await after(() => {
      edit(ENTRY, "Ethiopia, Somalia, Tanzania", "Ethiopia, Somalia, Kenya, Tanzania");
    });
    expect(out).toContain(`${TITLE}: Kenya: new stop, announced`);
    expect(out).toContain(`${TITLE}: Tanzania: announced 3rd → announced 4th`);
    expect(out).toContain(
      `${TITLE}: score: 3 of 4 announced stops made → 3 of 5 announced stops made`,
    );
    rmSync(at(ENTRY));
    const lost = (await type(changes, ["--before", "before"], cwd)).out;
    expect(lost).toContain(`${TITLE}: no longer on file (4 stops)`);
    expect(lost).toContain("lost entry: 2026/2026-01-12-lesotho-communique");
    const found = (await type(changes, ["--before", "content", "--content", "before"], cwd)).out;
    expect(found).toMatch(new RegExp(`^${TITLE}: new trip, completed: Ethiopia as announced`, "m"));
  });

  it("lists the files it could not compare", async () => {
    const out = await after(() => {
      edit(ENTRY, "Somalia, Tanzania", "Somolia, Tanzania");
    });
    expect(out).toContain(`after: ${ENTRY} has errors and is left out here`);
  });

  it("escapes entries' texts: no link, mention, HTML or extra line", async () => {
    const evil = "see [x](https://e.example) @everyone #1 <img src=x> `` `code` www.e.example";
    const out = await after(() => {
      second(`stated: [{ about: ${JSON.stringify(evil)}, says: "a@e.example" }]`);
    }, ["--format", "markdown"]);
    expect(out).toContain(`### \`${TITLE}\` (\`${TRIP}\`)`);
    const line = out.split("\n").find((each) => each.includes("img"))!;
    expect(line).toContain(`\`\`\`${evil}\`\`\``);
    expect(line).toContain("`a@e.example`");
  });

  it("compares with a commit, whatever its files are named", async () => {
    const git = (...words: string[]): void => {
      execFileSync("git", ["-c", "user.name=n", "-c", "user.email=e@example.org", ...words], {
        cwd,
      });
    };
    write("content/articles/2026/odd \n né.txt", "x");
    git("init", "-q");
    git("add", ".");
    git("commit", "-qm", "one");
    expect((await type(changes, ["--base", "HEAD"], cwd)).out).not.toContain("changed");
    edit(ENTRY, SKIPPED, "");
    expect((await type(changes, ["--base", "HEAD"], cwd)).out).toContain(
      "Somalia: skipped → announced",
    );
  });

  it("rejects what it cannot compare with", async () => {
    for (const words of [[], ["--base", "x", "--before", "y"], ["--base", "--output=x"]]) {
      expect(await type(changes, words, cwd)).toMatchObject({ code: 2, out: "" });
    }
    expect((await type(changes, ["--before", "before", "--format", "html"], cwd)).code).toBe(2);
  });
});
