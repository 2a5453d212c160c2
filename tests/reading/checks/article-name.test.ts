import { expect, it } from "vitest";
import { ARTICLE_ID, articleId, dateOfId } from "../../../src/reading/checks/article-name.ts";

/** The id of a file, or what is wrong with its name and what it should be called. */
function read(file: string): string | undefined {
  let told: string | undefined;
  const id = articleId(file, ({ line, column }, { message, hint = "" }) => {
    const [, fault] = message.split('": ');
    told = `${line}:${column} ${fault}${hint.startsWith("rename") ? `: ${hint}` : ""}`;
  });
  return told ?? id;
}

it.each([
  ["articles/2026/2026-01-12-talks.md", "2026-01-12"],
  ["articles/2026/2026-01-short-name.md", "2026-01"],
  ["articles/undated/list.md", undefined],
  ["articles/undated/console.md", undefined],
  ["articles/undated/nul-x.md", undefined],
  ["articles/2026/2026-01-31-con.md", "2026-01-31"],
  [`articles/undated/${"a".repeat(112)}.md`, undefined],
])("%s is a valid file name", (file, date) => {
  const id = file.slice("articles/".length, -".md".length);
  expect(read(file)).toBe(id);
  expect(read(`content/articles/articles/${file}`)).toBe(id);
  expect(id).toMatch(ARTICLE_ID);
  expect(dateOfId(id)).toBe(date);
});

const NO_NAME = "1:1 it is not a date and a short name in the folder of its year";
const RENAME = "rename it to content/articles";

it.each([
  [
    "2026/2026-01-12-talks.txt",
    `1:1 its name does not end in .md: ${RENAME}/2026/2026-01-12-talks.md`,
  ],
  [
    "2026/2026-01-12-talks.md.txt",
    `1:1 its name does not end in .md: ${RENAME}/2026/2026-01-12-talks.md`,
  ],
  [
    "2026/2026-01-12-a.tar.md.yaml",
    `1:1 its name does not end in .md: ${RENAME}/2026/2026-01-12-a-tar.md`,
  ],
  [
    "2026/2026-01-12-talks.MDX",
    `1:1 its name does not end in .md: ${RENAME}/2026/2026-01-12-talks.md`,
  ],
  ["2026/2026-01-12-5.mdx", "1:1 its name does not end in .md"],
  ["2026/2026-01-12-Talks.md", `${NO_NAME}: ${RENAME}/2026/2026-01-12-talks.md`],
  ["2026/2026-01-12--talks--x-.md", `${NO_NAME}: ${RENAME}/2026/2026-01-12-talks-x.md`],
  ["2026/20260112-talks.md", `${NO_NAME}: ${RENAME}/2026/2026-01-12-talks.md`],
  ["2026/2026-0112-talks.md", `${NO_NAME}: ${RENAME}/2026/2026-01-12-talks.md`],
  ["2026-01-12-talks.md", `${NO_NAME}: ${RENAME}/2026/2026-01-12-talks.md`],
  ["2026/2026-01-12-Quill's-’talks’.md", `${NO_NAME}: ${RENAME}/2026/2026-01-12-quills-talks.md`],
  [
    "2026/2026-01-12-Straße Øre Łódź đ æ œ ı.md",
    `${NO_NAME}: ${RENAME}/2026/2026-01-12-strasse-ore-lodz-d-ae-oe-i.md`,
  ],
  ["2026/2026-01-12-会谈.md", NO_NAME],
  ["2026/2026-01-12-½.md", NO_NAME],
  ["2026/2026-01-12-.md", NO_NAME],
  ["2026/x-2026-01-12-talks.md", NO_NAME],
  ["2026/12026-01-12-Talks.md", NO_NAME],
  ["Undated/x.md", `${NO_NAME}: ${RENAME}/undated/x.md`],
  ["undated/List of trips.md", `${NO_NAME}: ${RENAME}/undated/list-of-trips.md`],
  ["undated/more/Trips.md", `${NO_NAME}: ${RENAME}/undated/trips.md`],
  ["not-undated/Trips.md", NO_NAME],
  [
    "2025/2026-01-12-talks.md",
    `1:1 the file of 2026 is in the folder 2025: ${RENAME}/2026/2026-01-12-talks.md`,
  ],
  ["2026/2026-13-talks.md", "1:1 there is no 2026-13"],
  ["2026/2026-02-30-talks.md", "1:1 there is no 2026-02-30"],
  ["2026/2026-01-00-talks.md", "1:1 there is no 2026-01-00"],
  ["2026/2026-00-talks.md", "1:1 there is no 2026-00"],
  ["undated/con.md", "1:1 Windows reserves it"],
  ["undated/lpt9.md", "1:1 Windows reserves it"],
  ["undated/Con.md", NO_NAME],
  [`undated/${"a".repeat(113)}.md`, "1:1 it is longer than 120 characters"],
])("articles/%s is rejected", (name, told) => {
  expect(read(`articles/${name}`)).toBe(told);
});

it("a rename keeps the folder before content", () => {
  expect(read("site/content/articles/2026/2026-01-12-Talks.md")).toBe(
    `${NO_NAME}: rename it to site/content/articles/2026/2026-01-12-talks.md`,
  );
});

it.each(["undated/", "undated/a-", "2026/2026-1-a", "x/undated/a", "2026/2026-01-12-a.md"])(
  "%s is not an id",
  (id) => {
    expect(id).not.toMatch(ARTICLE_ID);
    expect(dateOfId(id)).toBeUndefined();
  },
);
