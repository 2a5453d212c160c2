// Nothing overwrites another item of the same name: duplicates are rejected, and both are named.
import { expect, it } from "vitest";
import { isError } from "../../src/reading/problem.ts";
import { change, ENTRY, ENTRY_TEXT, read, say } from "./folder.ts";

const OTHER = "content/articles/2026/2026-01-12-again.md";
const MASERU = "- name: Maseru\n  country: LS\n  point: [27.4833, -29.3167]\n";
const ROMA = "- name: Roma\n  country: LS\n  point: [27.7, -29.4]\n";
const GAZETTE = "gazette:\n  name: Gazette\n  country: LS\n  kind: press\n";

it.each([
  [
    "a place",
    { "content/places.yaml": MASERU + MASERU },
    'content/places.yaml 4:9 duplicate-place: unexpected second "Maseru" in Lesotho: the name is already that of the place on line 1',
  ],
  [
    "a place with another's name, in different letters",
    { "content/places.yaml": `${MASERU}${ROMA}  aliases: [maséru]\n` },
    'content/places.yaml 4:9 duplicate-place: unexpected second "Roma" in Lesotho: the name is already that of the place on line 1',
  ],
  [
    "an outlet",
    { "content/outlets.yaml": GAZETTE + GAZETTE },
    'content/outlets.yaml 5:1 duplicate-field: unexpected second "gazette": it is already on line 1 (each field may be given once)',
  ],
  [
    "a trip within an entry",
    {
      [ENTRY]: change(
        "---\nA note.",
        "  - trip: ada-quill/2026-01-africa\n    visited: [{ stop: Kenya, dates: 2026-01-09 }]\n---\nA note.",
      ),
    },
    "19:11 duplicate-trip: unexpected second group for ada-quill/2026-01-africa: the first is on line 10 (write all that the article says of a trip in one group)",
  ],
])("a duplicate %s is rejected", (_, files, told) => {
  const content = read(files);
  expect(say(content)).toEqual([told]);
  expect(content.problems.every(isError)).toBe(true);
});

it.each([
  "https://EXAMPLE.org/talks#top",
  "https://www.example.org/talks/",
  "https://example.org/talks?utm_source=feed",
])("%s also identifies a page that has an entry", (url) => {
  const again = ENTRY_TEXT.replace("https://example.org/talks", url);
  const told = read({ [OTHER]: again }).problems.find(({ severity }) => severity === "error");
  expect(told?.code).toBe("duplicate-url");
  expect(told?.message).toContain(`${OTHER} and ${ENTRY} record the same page`);
});

it.each([
  "articles/2026/2026-01-12-report.mdx",
  "articles/2026/2026-01-12-REPORT.md",
  "trips/ada-quill/2026-01-africa.md",
])("no second file can have the same page, such as %s", (path) => {
  const text = ENTRY_TEXT.replace("/talks", "/other");
  const { problems } = read({ [`content/${path}`]: text });
  expect(problems.map(({ file, code }) => `${file} ${code}`)).toContain(
    `content/${path} file-name`,
  );
});
