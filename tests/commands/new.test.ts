import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { check } from "../../src/commands/check.ts";
import { newEntry } from "../../src/commands/new.ts";
import { tripGroup } from "../../src/reading/schema/trip-group.ts";
import { readContent } from "../../src/reading/disk/content.ts";
import { type Said, temporaryFolder, type } from "./terminal.ts";

let cwd = "";
beforeEach(() => {
  cwd = temporaryFolder();
  cpSync("tests/fixtures/content", join(cwd, "content"), { recursive: true });
  cpSync("tests/entries/draft/pages", cwd, { recursive: true });
});

const run = (...words: string[]): Promise<Said> => type(newEntry, words, cwd);
const read = (path: string): string => readFileSync(join(cwd, path), "utf8");
const files = (): readonly string[] =>
  readdirSync(join(cwd, "content"), { recursive: true }).map(String).toSorted();

const TRIP = "wang-yi/2026-01-africa";
const VISITED = "Ethiopia @ ../2026-01-08; Maseru, Lesotho @ 2026-01-10/2026-01-11";

describe("new", { timeout: 30_000 }, () => {
  it("writes an entry from a page and flags that passes check", async () => {
    const title = "Wang Yi's tour ends";
    const { code, out } = await run("agency.html", "--yes", "--title", title, "--visited", VISITED);
    expect(out).toContain("People named: Wang Yi.");
    expect(code).toBe(0);
    expect(read("content/articles/2026/2026-01-12-wang-yis-tour-ends.md")).toBe(`---
title: Wang Yi's tour ends
source:
  outlet: gazette
  title: Minister ends tour in Maseru
  url: https://gazette.example/2026/01/maseru
  published: 2026-01-12
  language: en
trips:
  - trip: wang-yi/2026-01-africa
    visited:
      - { stop: Ethiopia, dates: ../2026-01-08 }
      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }
---
`);
    expect((await type(check, [], cwd)).code).toBe(0);
  });

  it("leaves lines to fill in for every kind of claim, none of which passes check before it is filled in", async () => {
    const { code, out } = await run("agency.html", "--yes", "--trip", TRIP);
    expect(code).toBe(0);
    const path = "content/articles/2026/2026-01-12-wang-yi-gazette.md";
    expect(out).toContain(`Written: ${path}`);
    expect(out).toContain(`${path}:3:1: error: unexpected empty "title"`);
    expect(out).toContain(`${path}:11:11: error: this trip has no claims`);
    expect(out).not.toContain("Norway");
    const text = read(path);
    expect(text).not.toMatch(/ended his tour|fell away|farmers/);
    const keys = Object.keys(tripGroup.shape).filter((key) => key !== "trip");
    for (const key of keys) {
      const start = text.indexOf(`    # ${key}:`);
      expect(start, key).toBeGreaterThan(0);
      const [, block = ""] = /^((?: {4}# .*\n)+?)(?: {4}# # |---)/m.exec(text.slice(start)) ?? [];
      const kept = block.replace(/^( {4})# /gm, "$1");
      const head = text
        .slice(0, text.indexOf("    # Keep"))
        .replace('title: ""', "title: Tour ends");
      writeFileSync(join(cwd, path), `${head}${kept}---\n`);
      expect((await type(check, [path], cwd)).out, kept).toMatch(/: error: /);
    }
  });

  it("is a dry run unless told to write", async () => {
    const before = files();
    const { code, out } = await run("agency.html", "--trip", TRIP);
    expect(code).toBe(1);
    expect(out).toContain("would be:\n\n---\n");
    expect(out).toContain("add --yes");
    expect(files()).toEqual(before);
  });

  it("offers trips, and asks for one unless exactly one fits", async () => {
    const { code, out } = await run("ministry.html", "--yes");
    expect(code).toBe(1);
    expect(out).toContain("Say which trip it is about: --trip person/year-month-name.");
    const far = await run("agency.html", "--yes", "--published", "2020-01-05");
    expect(far.code).toBe(1);
    expect(far.out).toContain("a new one such as wang-yi/2020-01-");
  });

  it("rejects what is not an article in one line", async () => {
    const before = files();
    writeFileSync(join(cwd, "gone.html"), "<title>404 Not Found</title><h1>Page not found</h1>");
    writeFileSync(join(cwd, "note.html"), "%PDF-1.7\n");
    expect(await run("gone.html", "--yes", "--trip", TRIP)).toMatchObject({
      code: 1,
      out: "gone.html is not an article, so nothing was written: it says that the page was not found.",
    });
    expect(await run("note.html", "--yes", "--trip", TRIP)).toMatchObject({
      code: 1,
      out: "note.html is not an article, so nothing was written: it is a PDF.",
    });
    expect(files()).toEqual(before);
  });

  it("asks for the date if the page gives two or none", async () => {
    const words = ["--yes", "--trip", TRIP];
    const two = await run("bare.html", ...words);
    expect(two.code).toBe(1);
    expect(two.out).toContain(
      "The page may have been published on any of several days: --published 2026-02-01 or --published 2026-01-02.",
    );
    writeFileSync(
      join(cwd, "changed.html"),
      `<h1>Tour</h1><p>Updated 16 January 2026</p><p>Wang Yi was in Maseru for two days, an official said there.</p>`,
    );
    const none = await run("changed.html", ...words);
    expect(none.code).toBe(1);
    expect(none.out).toContain(
      "only that it was changed on 2026-01-16. Give --published with the day",
    );
    expect(existsSync(join(cwd, "content/articles/undated"))).toBe(false);
  });

  it("records an archived copy beside the page's own URL", async () => {
    const copy = "https://web.archive.org/web/20260113120000/https://gazette.example/tour";
    const body = "<h1>Tour</h1><p>Published 12 January 2026</p><p>Wang Yi was in Maseru.</p>";
    const note = `<!-- saved from url=(0070)${copy} -->`;
    writeFileSync(join(cwd, "copy.html"), `${note}<html lang="en">${body}`);
    const source = ["--outlet", "gazette", "--name", "tour", "--title", "Tour ends"];
    const words = ["--yes", "--trip", TRIP, "--visited", "Maseru, Lesotho", ...source];
    expect((await run("copy.html", ...words)).code).toBe(0);
    expect(read("content/articles/2026/2026-01-12-tour.md")).toContain(
      `  url: https://gazette.example/tour\n  archived: ${copy}\n`,
    );
    expect((await run("copy.html", ...words, "--name", "again")).out).toContain(
      "already records this page",
    );
  });

  it("accepts claims of each kind on the command line", async () => {
    const claims = [
      ...["--announced", "Ethiopia; Somalia", "--by", "the ministry", "--skipped", "Somalia"],
      ...[
        "--turned-back",
        "Tanzania @ 2026-01-09",
        "--returned",
        "2026-01-12",
        "--postponed",
        "2026-02",
      ],
    ];
    const words = ["--yes", "--trip", TRIP, "--title", "Tour", ...claims];
    expect((await run("agency.html", ...words)).code).toBe(0);
    const text = read("content/articles/2026/2026-01-12-tour.md");
    expect(text.slice(text.indexOf("    announced"))).toBe(`    announced:
      by: the ministry
      stops: [Ethiopia, Somalia]
    skipped:
      - { stop: Somalia, by: the ministry }
    turnedBack:
      - { stop: Tanzania, by: the ministry, on: 2026-01-09 }
    postponed:
      to: 2026-02
      by: the ministry
    returned:
      on: 2026-01-12
---
`);
  });

  it("never overwrites an entry", async () => {
    const name = ["--name", "lesotho-communique", "--trip", TRIP, "--yes"];
    const path = "content/articles/2026/2026-01-12-lesotho-communique.md";
    const before = read(path);
    const { code, out } = await run("agency.html", ...name);
    expect(code).toBe(1);
    expect(out).toContain(`${path} already exists`);
    expect(read(path)).toBe(before);
  });

  it("says which entry already records the page", async () => {
    await run("agency.html", "--yes", "--trip", TRIP, "--title", "Tour", "--visited", VISITED);
    const url = "http://www.gazette.example/2026/01/maseru/?utm_source=x";
    const { code, out } = await run("agency.html", "--url", url, "--yes", "--trip", TRIP);
    expect(code).toBe(1);
    expect(out).toBe(
      "content/articles/2026/2026-01-12-tour.md already records this page: add to that entry.",
    );
  });

  it("works offline, from flags alone", async () => {
    const { code, out } = await run(
      ...["https://nowhere.invalid/x", "--yes", "--trip", TRIP, "--title", "Tour"],
      ...[
        "--outlet",
        "gazette",
        "--language",
        "fr",
        "--visited",
        VISITED,
        "--translation",
        "human",
      ],
    );
    expect(out).toMatch(/^Going on without the page: .+\./);
    expect(code).toBe(0);
    const text = read("content/articles/undated/tour.md");
    expect(text).toContain("url: https://nowhere.invalid/x\n  published: ../2026-11-25\n");
    expect((await type(check, [], cwd)).out).not.toContain("error:");
  });

  it("adds an unknown outlet with the entry", async () => {
    const words = ["--trip", TRIP, "--title", "Tour", "--visited", VISITED, "--yes"];
    const { code } = await run("chinese-gbk.html", "--outlet-name", "Hafen: Nachrichten", ...words);
    expect(code).toBe(0);
    const { outlets, problems } = readContent(join(cwd, "content"));
    expect([...outlets.keys()]).toEqual([
      "hafen-nachrichten",
      "gazette",
      "harbour-agency",
      "ministry",
      "unknown",
    ]);
    expect(outlets.get("hafen-nachrichten")?.name).toBe("Hafen: Nachrichten");
    expect(problems).toEqual([]);
    expect(read("content/articles/2026/2026-01-12-tour.md")).toContain("title: 王毅访问莱索托\n");
  });

  it("adds a traveller given by name and country with the entry", async () => {
    const { code, err } = await run(
      ...["ministry.html", "--trip", "ioana-zamfir/2026-02-dublin", "--visited", "Dublin, Ireland"],
      ...["--title", "Zamfir in Dublin", "--yes", "--person-name", "Ioana Zamfir: minister"],
      ...["--person-country", "Romania"],
    );
    expect([code, err]).toEqual([0, ""]);
    expect(read("content/articles/2026/2026-02-14-zamfir-in-dublin.md")).toContain(
      'adds:\n  people:\n    ioana-zamfir:\n      name: "Ioana Zamfir: minister"\n      country: RO\n',
    );
    expect((await type(check, [], cwd)).code).toBe(0);
  });

  it("keeps a hostile page's text inside its field, and off the terminal", async () => {
    const { code, out } = await run("hostile.html", "--yes", "--trip", TRIP, "--outlet", "gazette");
    expect(code).toBe(0);
    expect(out).not.toMatch(/[^\P{C}\n]/u);
    const path = "content/articles/2026/2026-01-12-wang-yi-gazette.md";
    expect(
      read(path)
        .split("\n")
        .filter((line) => /^\S/.test(line) && line !== "---"),
    ).toEqual(["# Our headline, in our own words.", 'title: ""', "source:", "trips:"]);
    const json = (await type(check, [path, "--format", "json"], cwd)).out;
    const problems = JSON.parse(json) as { message: string }[];
    expect(problems.map(({ message }) => message)).toEqual([
      'unexpected empty "title"',
      "this trip has no claims",
    ]);
  });

  it.each([
    ["there is no file nothing.html", ["nothing.html"]],
    ["unexpected file:///etc/passwd", ["file:///etc/passwd"]],
    ["--trip: unexpected wang-yi", ["agency.html", "--trip", "wang-yi"]],
    ["--published: unexpected", ["agency.html", "--published", "12/1/2026"]],
    ["--visited: unexpected", ["agency.html", "--visited", "Lesotho @ soon"]],
    ["--person-country: unexpected", ["--trip", "x-y/2026-01-z", "--person-name", "X Y"]],
    ["expected one page", ["agency.html", "bare.html"]],
    ["go with one --trip", ["--trip", TRIP, "--trip", "wang-yi/2026-02-b", "--visited", "Lesotho"]],
  ])("rejects what makes no sense: %s", async (message, words) => {
    const { code, err } = await run(...words);
    expect(code).toBe(2);
    expect(err.replace('link "', "")).toContain(message);
    expect(existsSync(join(cwd, "content/articles/undated"))).toBe(false);
  });
});
