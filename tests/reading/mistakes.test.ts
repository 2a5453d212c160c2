// What editors, text editors and spreadsheets do to an entry, and what they are told.
import { describe, expect, it } from "vitest";
import { isError } from "../../src/reading/problem.ts";
import { asText, change, ENTRY, ENTRY_TEXT, read, say } from "./folder.ts";
import { mistakes } from "./mistakes.ts";

it("accepts the unchanged entry", () => {
  const content = read({});
  expect(say(content)).toEqual([]);
  expect(content.articles).toHaveLength(1);
});

describe("reports a mistake in an entry at its position, with a way to fix it", () => {
  it.each(mistakes)("$name", ({ from, to, told }) => {
    const content = read({ [ENTRY]: change(from, to) });
    expect(say(content)).toEqual(told);
    expect(content.articles).toHaveLength(content.problems.some(isError) ? 0 : 1);
  });

  it("shows the line with a caret", () => {
    expect(asText(read({ [ENTRY]: change("[Ethiopia, Lesotho]", "[Ethiopia, Lesoto]") }))).toBe(
      [
        `${ENTRY}:15:25: error: unknown place "Lesoto" [unknown-place]`,
        "  15 |       stops: [Ethiopia, Lesoto]",
        "     |                         ^^^^^^",
        "  help: name the country in the language of the other entries",
        "  fix: replace line 15 with",
        "          stops: [Ethiopia, Lesotho]",
      ].join("\n"),
    );
  });

  it("reports all mistakes in a file, and in all files", () => {
    const twice = change("outlet: gazette", "outlet: gazete").replace("[Ethiopia,", "[Ethiopa,");
    const other = ENTRY_TEXT.replace("https://example.org/talks", "https://example.org/other");
    const content = read({
      [ENTRY]: twice,
      "content/articles/2026/2026-01-12-other.md": other.replace("language: en", "language: x!"),
    });
    expect(content.problems.map(({ line, code }) => `${line} ${code}`)).toEqual([
      "8 bad-value",
      "4 unknown-outlet",
      "15 unknown-place",
    ]);
  });

  it("reports the same again when a broken file is read again", () => {
    const broken = { [ENTRY]: change("title: A trip to Lesotho", "title: 'O'Neill'") };
    expect(say(read(broken))).toEqual(say(read(broken)));
    expect(say(read(broken))).toHaveLength(1);
  });
});

describe("a file as a whole", () => {
  const whole: readonly (readonly [string, string | Uint8Array, readonly string[]])[] = [
    ["with Windows line ends", ENTRY_TEXT.replaceAll("\n", "\r\n"), []],
    ["with a byte order mark", `\uFEFF${ENTRY_TEXT}`, []],
    ["with two byte order marks", `\uFEFF\uFEFF${ENTRY_TEXT}`, ["1:1 unseen-character"]],
    ["with old Mac line ends", ENTRY_TEXT.replaceAll("\n", "\r"), ["1:4 line-end"]],
    ["in UTF-16", Buffer.from(`\uFEFF${ENTRY_TEXT}`, "utf16le"), ["1:1 encoding"]],
    ["in Latin-1", Buffer.from(change("A trip", "Un été"), "latin1"), ["2:11 encoding"]],
    ["that is empty", "", ["1:1 front-matter"]],
    ["without front matter", "Hello", ["1:1 front-matter"]],
    ["with a blank first line", `\n${ENTRY_TEXT}`, ["1:1 fence"]],
    ["with a space before the fence", ` ${ENTRY_TEXT}`, ["1:1 fence"]],
    ["without a closing fence", ENTRY_TEXT.slice(0, 300), ["1:1 front-matter"]],
    ["that is a list", "---\n- a\n---\n", ["2:1 wrong-kind"]],
    ["that is a word", "---\nhello\n---\n", ["2:1 yaml-shape"]],
    ["that is too large", ENTRY_TEXT + "x".repeat(70_000), ["1:1 file-size"]],
    ...["js", "javascript", "JS", "JavaScript", "coffee", "json", "constructor"].map(
      (language) =>
        [
          `with front matter in ${language}`,
          ENTRY_TEXT.replace("---", `---${language}`),
          ["1:1 front-matter"],
        ] as const,
    ),
  ];
  it.each(whole)("%s", (_, text, told) => {
    const content = read({ [ENTRY]: text });
    expect(say(content).map((said) => said.split(":", 2).join(":"))).toEqual(told);
    expect(content.articles).toHaveLength(told.length === 0 ? 1 : 0);
  });

  it("keeps text as written, whatever it looks like", () => {
    for (const title of [
      "NO",
      "on",
      "010",
      "12:30",
      "1_000",
      ".nan",
      "1e3",
      "0x1F",
      "+49",
      "Null",
    ]) {
      const [article] = read({ [ENTRY]: change("A trip to Lesotho", title) }).articles;
      expect(article?.title).toBe(title);
    }
  });

  it("gets one warning if # truncates a value", () => {
    const content = read({ [ENTRY]: change("A trip to Lesotho", "Talks #2") });
    expect(say(content)).toEqual([
      '2:8 yaml-comment: the text ends before "#2", because " #" begins a comment (put the value in double quotes if the # belongs to it) → title: "Talks #2"',
    ]);
    expect(content.articles).toHaveLength(1);
  });
});

describe("file names", () => {
  it.each([
    "articles/2026/2026-01-12-Report.md",
    "articles/2026/2026-01-12-report.markdown",
    "articles/2026/2026-01-12-repört.md",
    "articles/2025/2026-01-12-report.md",
    "articles/2026/report.md",
    "articles/../2026-01-12-report.md",
    "articles/2026/con.mdx",
    "people/Ada-Quill.md",
    "people/ada/quill.md",
    "trips/ada-quill/2026-01-africa.md",
  ])("rejects %s", (path) => {
    const text = ENTRY_TEXT.replace("/talks", "/other");
    const told = read({ [`content/${path}`]: text }).problems;
    expect(told.map(({ file, code }) => `${file} ${code}`)).toContain(`content/${path} file-name`);
  });

  it("names both entries for a page", () => {
    const again = "content/articles/2026/2026-01-12-again.md";
    expect(say(read({ [again]: ENTRY_TEXT }))).toEqual([
      `6:8 duplicate-url: unexpected second entry for https://example.org/talks: ${again} and ${ENTRY} record the same page (add to the existing entry)`,
    ]);
  });
});
