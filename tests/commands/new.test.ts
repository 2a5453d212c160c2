import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { check } from "../../src/commands/check.ts";
import { newEntry } from "../../src/commands/new.ts";
import { readContent } from "../../src/reading/disk/content.ts";
import { type Said, temporaryFolder, type, typeAsync } from "./terminal.ts";

let cwd = "";
beforeEach(() => {
  cwd = temporaryFolder();
  cpSync("tests/fixtures/content", join(cwd, "content"), { recursive: true });
  cpSync("tests/entries/draft/pages", cwd, { recursive: true });
});

const run = (...words: string[]): Promise<Said> => typeAsync(newEntry, words, cwd);
const read = (path: string): string => readFileSync(join(cwd, path), "utf8");
const files = (): readonly string[] =>
  readdirSync(join(cwd, "content"), { recursive: true }).map(String).toSorted();

const TRIP = "wang-yi/2026-01-africa";
const VISITED = "Ethiopia @ ../2026-01-08; Maseru, Lesotho @ 2026-01-10/2026-01-11";

describe("new", () => {
  it("writes an entry from a page and flags that check has nothing to say of", async () => {
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
    expect(type(check, [], cwd).code).toBe(0);
  });

  it("leaves lines to fill in, says what they are, and they read as what they say", async () => {
    const { code, out } = await run("agency.html", "--yes", "--trip", TRIP);
    expect(code).toBe(0);
    const path = "content/articles/2026/2026-01-12-wang-yi-gazette.md";
    expect(out).toContain(`Written: ${path}`);
    expect(out).toContain(`${path}:3:1: error: unexpected empty "title"`);
    expect(out).toContain(`${path}:11:11: error: this trip has no claims`);
    expect(out).not.toContain("Norway");
    const text = read(path);
    expect(text).not.toMatch(/ended his tour|fell away|farmers/);
    const filledIn = text
      .replace('title: ""', "title: Tour ends")
      .replace(/^ {4}# Keep.*\n/m, "")
      .replace(/^( {4})# /gm, "$1");
    expect(filledIn).toContain("    visited:\n");
    writeFileSync(join(cwd, path), filledIn);
    expect(type(check, [path], cwd).out).toMatch(/ 0 errors, \d+ warnings?$/);
  });

  it("shows what it would write, and writes nothing, until it is told to", async () => {
    const before = files();
    const { code, out } = await run("agency.html", "--trip", TRIP);
    expect(code).toBe(1);
    expect(out).toContain("would be:\n\n---\n");
    expect(out).toContain("add --yes");
    expect(files()).toEqual(before);
  });

  it("offers trips, and asks for one where none fits alone", async () => {
    const { code, out } = await run("ministry.html", "--yes");
    expect(code).toBe(1);
    expect(out).toContain("Say which trip it is about: --trip person/year-month-name.");
    const far = await run("agency.html", "--yes", "--published", "2020-01-05");
    expect(far.code).toBe(1);
    expect(far.out).toContain("a new one such as wang-yi/2020-01-");
  });

  it("never overwrites an entry", async () => {
    const name = ["--name", "lesotho-communique", "--trip", TRIP, "--yes"];
    const path = "content/articles/2026/2026-01-12-lesotho-communique.md";
    const before = read(path);
    const { code, out } = await run("agency.html", ...name);
    expect(code).toBe(1);
    expect(out).toContain(`${path} is there already`);
    expect(read(path)).toBe(before);
  });

  it("says which entry records the page already", async () => {
    await run("agency.html", "--yes", "--trip", TRIP, "--title", "Tour", "--visited", VISITED);
    const url = "http://www.gazette.example/2026/01/maseru/?utm_source=x";
    const { code, out } = await run("agency.html", "--url", url, "--yes", "--trip", TRIP);
    expect(code).toBe(1);
    expect(out).toBe(
      "content/articles/2026/2026-01-12-tour.md records this page already: add to that entry.",
    );
  });

  it("goes on without a network, from flags alone", async () => {
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
    expect(type(check, [], cwd).out).not.toContain("error:");
  });

  it("adds an outlet that is not on file, where it belongs", async () => {
    const words = ["--trip", TRIP, "--title", "Tour", "--visited", VISITED, "--yes"];
    const { code } = await run("chinese-gbk.html", "--outlet-name", "Hafen: Nachrichten", ...words);
    expect(code).toBe(0);
    const { outlets, problems } = readContent(join(cwd, "content"));
    expect([...outlets.keys()]).toEqual([
      "gazette",
      "hafen-nachrichten",
      "harbour-agency",
      "ministry",
      "unknown",
    ]);
    expect(outlets.get("hafen-nachrichten")?.name).toBe("Hafen: Nachrichten");
    expect(problems).toEqual([]);
    expect(read("content/articles/2026/2026-01-12-tour.md")).toContain("title: 王毅访问莱索托\n");
  });

  it("makes a file for a traveller given by name and country", async () => {
    const { code, err } = await run(
      ...["ministry.html", "--trip", "ioana-zamfir/2026-02-dublin", "--visited", "Dublin, Ireland"],
      ...["--title", "Zamfir in Dublin", "--yes", "--person-name", "Ioana Zamfir: minister"],
      ...["--person-country", "Romania"],
    );
    expect([code, err]).toEqual([0, ""]);
    expect(read("content/people/ioana-zamfir.md")).toBe(
      '---\nname: "Ioana Zamfir: minister"\ncountry: RO\n---\n',
    );
    expect(type(check, [], cwd).code).toBe(0);
  });

  it("keeps a hostile page's words inside their field, and off the terminal", async () => {
    const { code, out } = await run("hostile.html", "--yes", "--trip", TRIP, "--outlet", "gazette");
    expect(code).toBe(0);
    expect(out).not.toMatch(/[^\P{C}\n]/u);
    const path = "content/articles/2026/2026-01-12-wang-yi-gazette.md";
    expect(
      read(path)
        .split("\n")
        .filter((line) => /^\S/.test(line) && line !== "---"),
    ).toEqual(["# Our headline, in our own words.", 'title: ""', "source:", "trips:"]);
    const json = type(check, [path, "--format", "json"], cwd).out;
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
  ])("refuses what makes no sense: %s", async (message, words) => {
    const { code, err } = await run(...words);
    expect(code).toBe(2);
    expect(err.replace('link "', "")).toContain(message);
    expect(existsSync(join(cwd, "content/articles/undated"))).toBe(false);
  });
});
