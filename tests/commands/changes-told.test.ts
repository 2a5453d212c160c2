// Every difference between two states of the content is reported, by name; edits without effect are not.
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { changes } from "../../src/commands/changes.ts";
import { temporaryFolder, type } from "./terminal.ts";

const ARTICLES = "content/articles/2026";
const LESOTHO = `${ARTICLES}/2026-01-12-lesotho-communique.md`;
const MADE = `${ARTICLES}/2026-02-15-europe-made.md`;
const POSTPONED = `${ARTICLES}/2026-04-01-asia-postponed.md`;
const TEXT = "content/trips/ada-quill/2026-02-europe.mdx";
const FRAME = "content/frames/china-africa.yaml";
const NOTHING = "Nothing changes on the site.";

let cwd = "";
const at = (path: string): string => join(cwd, path);
const edit = (path: string, from: string | RegExp, to: string): void => {
  const text = readFileSync(at(path), "utf8");
  const edited = text.replace(from, () => to);
  if (edited === text) throw new Error(`${path} has no ${String(from)}`);
  writeFileSync(at(path), edited);
};
const out = async (): Promise<string> => (await type(changes, ["--before", "before"], cwd)).out;

beforeEach(() => {
  cwd = temporaryFolder();
  for (const folder of ["before", "content"])
    cpSync("tests/fixtures/content", at(folder), { recursive: true });
  return () => {
    rmSync(cwd, { recursive: true });
  };
});

describe("an edit is reported", () => {
  it.each<[string, string, string | RegExp, string, string]>([
    [
      "a cause",
      LESOTHO,
      "cause: schedule",
      "cause: weather",
      "skipped Somalia: cause: schedule → weather",
    ],
    [
      "a reason",
      LESOTHO,
      "itinerary adjusted after consultation",
      "full calendar",
      "Wang Yi in Africa, January 2026: skipped Somalia: reason: itinerary adjusted after consultation → full calendar",
    ],
    [
      "another person met",
      LESOTHO,
      "[Prime Minister Matekane]",
      "[Prime Minister Matekane, King Letsie]",
      "visited Maseru: met: Prime Minister Matekane → Prime Minister Matekane, King Letsie",
    ],
    [
      "a transit stop",
      LESOTHO,
      "Tanzania, dates",
      "Tanzania, kind: transit, dates",
      "visited Tanzania: kind: visit → transit",
    ],
    [
      "an archived copy",
      LESOTHO,
      / {2}archived: .*\n/,
      "",
      "archived: https://archive.example.org/lesotho-communique → none",
    ],
    [
      "an outlet's id",
      LESOTHO,
      "outlet: unknown",
      "outlet: gazette",
      "outlet: Outlet not recorded → The Example Gazette",
    ],
    [
      "the end of a long title",
      LESOTHO,
      "Is Beyond Question",
      "Is Beyond All Question",
      "Is Beyond Question → China",
    ],
    [
      "a corrected article",
      LESOTHO,
      "  language: en",
      "  language: en\n  corrects: 2026/2026-02-15-europe-made",
      'corrects: none → Ada Quill added Dublin to her journey, and "moved" Poland by two days',
    ],
    [
      "a companion's trip",
      LESOTHO,
      "    announced:",
      "    with: ada-quill/2026-02-europe\n    announced:",
      "with Ada Quill in Europe, February 2026: now reported",
    ],
    [
      "the trip it became",
      POSTPONED,
      "to: teo-marlow/2026-06-asia,",
      "to: 2026-06,",
      "to: Teo Marlow to Japan and Mongolia, June 2026 → 2026-06",
    ],
    ["an answer", MADE, "says: twelve", "says: thirteen", "stated: says: twelve → thirteen"],
    [
      "the owners' text",
      TEXT,
      "Two accounts",
      "Both accounts",
      "text: Two accounts of this journey",
    ],
    [
      "a name in its own script",
      "content/people/ada-quill.md",
      "text: أدا كويل",
      "text: ادا كويل",
      "name in its own script: أدا كويل (ar) → ادا كويل (ar)",
    ],
    [
      "a term",
      "content/people/ada-quill.md",
      "country: IS }",
      "country: IS, term: 2025-03-01/.. }",
      "offices: Minister for Examples of Iceland → Minister for Examples of Iceland, 2025-03-01/..",
    ],
    [
      "an outlet's country",
      "content/outlets.yaml",
      "country: GB",
      "country: IE",
      "country: United Kingdom → Ireland",
    ],
    [
      "an outlet's alias",
      "content/outlets.yaml",
      "  country: GB\n",
      "  country: GB\n  aliases: [EG]\n",
      "aliases: none → EG",
    ],
    [
      "a place's alias",
      "content/places.yaml",
      "-29.3167]",
      "-29.3167]\n  aliases: [Maserou]",
      "changed place: LS/maseru (Maseru): other names: none → Maserou",
    ],
    [
      "a place's former name",
      "content/places.yaml",
      "-29.3167]",
      "-29.3167]\n  former: [Old Town]",
      "other names: none → Old Town",
    ],
    [
      "a place's coordinates",
      "content/places.yaml",
      "[27.4833, -29.3167]",
      "[27.5, -29.3]",
      "point: 27.4833, -29.3167 → 27.5, -29.3",
    ],
    [
      "the title of a frame",
      FRAME,
      "Two Januaries",
      "Both Januaries",
      "changed frame: china-africa (Both Januaries): name: Two Januaries → Both Januaries",
    ],
    [
      "an objection to a frame",
      FRAME,
      "went elsewhere",
      "went to Asia",
      "against: The first trip of 2025 went elsewhere",
    ],
  ])("%s", async (_, path, from, to, told) => {
    edit(path, from, to);
    expect(await out()).toContain(told);
  });

  it("once, if an outlet of many entries is renamed", async () => {
    edit("content/outlets.yaml", "The Example Gazette", "Example Gazette");
    expect((await out()).split("\n")).toEqual([
      "changed outlet: gazette (Example Gazette): name: The Example Gazette → Example Gazette",
    ]);
  });

  it("for files of the site: feeds and former ids", async () => {
    writeFileSync(
      at("content/feeds.yaml"),
      "- { url: https://example.org/f.xml, outlet: gazette }\n",
    );
    writeFileSync(
      at("content/moved.yaml"),
      "trips:\n  ada-quill/2026-02-old: ada-quill/2026-02-europe\n",
    );
    expect((await out()).split("\n")).toEqual([
      "changed file: feeds.yaml (feeds of the inbox): https://example.org/f.xml: none → The Example Gazette",
      "changed file: moved.yaml (ids that were): ada-quill/2026-02-old: none → ada-quill/2026-02-europe",
    ]);
  });
});

describe("a rename is reported as such", () => {
  it("of a file, even if a field has changed too", async () => {
    renameSync(at(MADE), at(`${ARTICLES}/2026-02-15-other.md`));
    edit(`${ARTICLES}/2026-02-15-other.md`, "says: twelve", "says: thirteen");
    expect(await out()).toContain(
      "renamed entry: 2026/2026-02-15-europe-made → 2026/2026-02-15-other",
    );
    expect(await out()).not.toMatch(/new entry|lost entry/);
  });

  it("of a trip", async () => {
    for (const name of [
      "2026-02-01-europe-announced",
      "2026-02-15-europe-made",
      "2026-02-16-europe-denied",
    ])
      edit(`${ARTICLES}/${name}.md`, /ada-quill\/2026-02-europe/g, "ada-quill/2026-02-eu");
    mkdirSync(at("content/trips/ada-quill"), { recursive: true });
    renameSync(at(TEXT), at("content/trips/ada-quill/2026-02-eu.mdx"));
    expect((await out()).split("\n")).toEqual([
      "Ada Quill in Europe, February 2026: renamed, was ada-quill/2026-02-europe",
      "renamed text on a trip: ada-quill/2026-02-europe → ada-quill/2026-02-eu (Ada Quill’s winter journey)",
    ]);
  });

  it("of a person with all trips", async () => {
    renameSync(at("content/people/teo-marlow.md"), at("content/people/t-marlow.md"));
    edit(POSTPONED, /teo-marlow/g, "t-marlow");
    edit("content/articles/2025/2025-11-02-unplanned.md", /teo-marlow/g, "t-marlow");
    expect(await out()).toContain("renamed person: teo-marlow → t-marlow (Teo Marlow)");
    expect(await out()).not.toMatch(/new trip|no longer/);
  });

  it("of a place", async () => {
    edit("content/places.yaml", "name: Maseru", "name: Maseru City");
    edit(LESOTHO, "Maseru, Lesotho", "Maseru City, Lesotho");
    expect(await out()).toContain("renamed place: LS/maseru → LS/maseru-city (Maseru City)");
  });
});

describe("no change is reported", () => {
  it.each<[string, string, string | RegExp, string]>([
    ["with a comment", LESOTHO, "source:", "# a remark\nsource:"],
    ["with extra spaces", LESOTHO, "outlet: unknown", "outlet:   unknown"],
    ["with quotes", LESOTHO, "by: Chinese Foreign Ministry", 'by: "Chinese Foreign Ministry"'],
    ["with a stop's alternative spelling", LESOTHO, "stop: Ethiopia", "stop: The Ethiopia"],
    [
      "with the source's fields reordered",
      LESOTHO,
      "  published: 2026-01-12\n  language: en\n",
      "  language: en\n  published: 2026-01-12\n",
    ],
    ["with other line endings", LESOTHO, /\n/g, "\r\n"],
  ])("%s", async (_, path, from, to) => {
    edit(path, from, to);
    expect(await out()).toBe(NOTHING);
  });
});
