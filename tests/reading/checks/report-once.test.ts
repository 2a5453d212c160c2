// Each problem is reported once, with a fix that has been tested: here with a parser that knows some bad words.
import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/reading/problem.ts";
import { reportOnce } from "../../../src/reading/checks/report-once.ts";

type Word = Partial<Problem> & { readonly put?: string };

/** A parser that reports each bad word of a text at its position, with its replacement. */
const reader =
  (words: Readonly<Record<string, Word>>) =>
  (text: string): readonly Problem[] =>
    text.split("\n").flatMap((line, index) =>
      Array.from(line.matchAll(/[a-z]+/g), ({ 0: word, index: at }) => ({ word, at })).flatMap(
        ({ word, at }): Problem[] => {
          if (!Object.hasOwn(words, word)) return [];
          const { put, ...more } = words[word]!;
          const column = at + 1;
          return [
            {
              file: "a.md",
              severity: "error",
              code: "bad-word",
              message: word,
              line: index + 1,
              column,
              endLine: index + 1,
              endColumn: column + word.length,
              ...(put !== undefined && { instead: { yaml: put } }),
              ...more,
            },
          ];
        },
      ),
    );

/** `line:column-end word (hint) → fixed lines`. */
const say = ({ line, column, endLine, message, hint, fix }: Problem): string =>
  `${line}:${column}${endLine === undefined || endLine === line ? "" : `-${endLine}`} ${message}${hint === undefined ? "" : ` (${hint})`}${fix === undefined ? "" : ` → ${fix}`}`;

function tell(text: string, words: Readonly<Record<string, Word>>): readonly string[] {
  const all = reader(words);
  return reportOnce(text, "a.md", all(text), { all, form: all }).map(say);
}

it.each<readonly [string, string, Readonly<Record<string, Word>>, readonly string[]]>([
  ["a fix that works", "x: bad", { bad: { put: "good" } }, ["1:4 bad → x: good"]],
  ["nothing without a known fix", "x: bad", { bad: { hint: "think" } }, ["1:4 bad (think)"]],
  [
    "nothing if as many problems remain",
    "x: bad",
    { bad: { put: "worse", hint: 'did you mean "worse"?' }, worse: {} },
    ["1:4 bad"],
  ],
  [
    "but another hint",
    "x: bad",
    { bad: { put: "worse", hint: "expected a good one" }, worse: {} },
    ["1:4 bad (expected a good one)"],
  ],
  [
    "a fix that needs a second fix",
    "x: bad",
    { bad: { put: "worse" }, worse: { put: "worst" }, worst: { put: "good" } },
    ["1:4 bad → x: good"],
  ],
  [
    "nothing if it takes four",
    "x: one",
    { one: { put: "two" }, two: { put: "three" }, three: { put: "four" }, four: { put: "good" } },
    ["1:4 one"],
  ],
  [
    "nothing if another line would become wrong",
    "x: bad",
    { bad: { put: "good\ny: worse" }, worse: { put: "z" } },
    ["1:4 bad"],
  ],
  [
    "each separately",
    "x: bad\ny: bad",
    { bad: { put: "good" } },
    ["1:4 bad → x: good", "2:4 bad → y: good"],
  ],
  [
    "all on one line at once",
    "x: [bad, worse]",
    { bad: { put: "good" }, worse: { put: "better" } },
    ["1:5 bad → x: [good, better]", "1:10 worse → x: [good, better]"],
  ],
  [
    "the certain ones on a line",
    "x: [bad, odd, worse]",
    { bad: { put: "good" }, odd: { hint: "think" }, worse: { put: "better" } },
    ["1:5 bad → x: [good, odd, better]", "1:10 odd (think)", "1:15 worse → x: [good, odd, better]"],
  ],
  ["the whole lines given", "x: bad", { bad: { fix: "y: good" } }, ["1:4 bad → y: good"]],
  ["deletion of a line", "a\nbad\nb", { bad: { fix: "" } }, ["2:1 bad → "]],
  [
    "two lines instead of one",
    "x: bad",
    { bad: { fix: "x: good\ny: z" } },
    ["1:4 bad → x: good\ny: z"],
  ],
  [
    "removal of a picture",
    "A ![bad](a.png) note.",
    { bad: { code: "image" } },
    ["1:5 bad → A note."],
  ],
  [
    "removal of a line with only a picture",
    "![bad](a.png)",
    { bad: { code: "image" } },
    ["1:3 bad → "],
  ],
])("%s", (_, text, words, told) => {
  expect(tell(text, words)).toEqual(told);
});

it("only the first dozen fixes are tested, as each means parsing the text again", () => {
  const text = Array.from({ length: 14 }, () => "x: bad").join("\n");
  const told = tell(text, { bad: { put: "good" } });
  expect(told).toHaveLength(14);
  expect(told.filter((line) => line.includes("→"))).toHaveLength(12);
});

describe("of the problems at one place, reports", () => {
  const [at] = reader({ bad: {} })("x: bad") as [Problem];
  const only = (...some: readonly Partial<Problem>[]): readonly string[] =>
    reportOnce(
      "x: bad",
      "a.md",
      some.map((each) => ({ ...at, ...each })),
      { all: () => [], form: () => [] },
    ).map(({ code, fix }) => `${code}${fix === undefined ? "" : ` → ${fix}`}`);
  const warning = { severity: "warning" } as const;

  it.each<readonly [string, readonly Partial<Problem>[], readonly string[]]>([
    ["the first", [{ code: "a" }, { code: "b" }], ["a"]],
    ["the one with a fix", [{ code: "a" }, { code: "b", fix: "y" }], ["b → y"]],
    ["one that is more specific than a bad value", [{ code: "bad-value" }, { code: "b" }], ["b"]],
    [
      "a bad value rather than its quotes",
      [{ code: "quotes", fix: "y" }, { code: "bad-value" }],
      ["bad-value"],
    ],
    [
      "the quotes if there is nothing else",
      [
        { code: "quotes", fix: "y" },
        { code: "w", ...warning },
      ],
      ["quotes → y"],
    ],
    ["an error before a warning", [{ code: "w", ...warning }, { code: "a" }], ["a"]],
    [
      "a warning if there is no error",
      [
        { code: "w", ...warning },
        { code: "v", ...warning },
      ],
      ["w"],
    ],
    ["each at another place", [{ code: "a" }, { code: "b", column: 1 }], ["a", "b"]],
    ["one tag on a line", [{ code: "raw-html" }, { code: "raw-html", column: 1 }], ["raw-html"]],
    [
      "the one with a replacement, of two of one kind",
      [
        { code: "a", message: "x" },
        { code: "a", message: "y", instead: { yaml: "z" } },
      ],
      ["a → x: z"],
    ],
  ])("%s", (_, problems, told) => {
    expect(only(...problems)).toEqual(told);
  });
});

it("other problems are reported at their lines in the original file", () => {
  const text = "---\nby: A, on: B\nx: bad\n---";
  const read = (fixed: string): readonly Problem[] => [
    ...reader({ bad: { put: "good" } })(fixed),
    ...(fixed.includes("A, on")
      ? [
          {
            file: "a.md",
            severity: "error",
            code: "yaml-x",
            message: "x",
            line: 2,
            column: 1,
          } as const,
        ]
      : []),
  ];
  const told = reportOnce(text, "a.md", read(text), { all: read, form: read });
  expect(
    told.map(({ line, column, endLine, code, fix }) => [line, column, endLine, code, fix]),
  ).toEqual([
    [2, 6, undefined, "joined-fields", "by: A\non: B"],
    [3, 4, 3, "bad-word", "x: good"],
  ]);
});
