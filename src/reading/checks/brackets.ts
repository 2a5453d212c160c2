import { linesBeside, replaced, type Slip, type TextCheck } from "./slip.ts";

const CLOSING: Readonly<Record<string, string>> = { "[": "]", "{": "}" };

/** The brackets still open at the end of a line, and the line with its closing brackets corrected. */
function readBrackets(text: string): { open: readonly string[]; closed: string } {
  const open: string[] = [];
  let closed = "";
  let quote = "";
  for (const character of text) {
    if (quote) {
      if (character === quote) quote = "";
    } else if (character === '"' || (character === "'" && /[\s[{,:]$/.test(closed)))
      quote = character;
    else if (Object.hasOwn(CLOSING, character)) open.push(CLOSING[character]!);
    else if (character === "]" || character === "}") {
      const expected = open.pop();
      if (expected === undefined) continue;
      closed += expected;
      continue;
    }
    closed += character;
  }
  return { open: quote ? [quote, ...open.toReversed()] : open.toReversed(), closed };
}

/** For an odd number of quotes: the line with one more before each comma or closing bracket, last one first. */
const closedQuotes = (text: string): readonly string[] =>
  (text.match(/"/g) ?? []).length % 2 === 0
    ? []
    : [...text.matchAll(/(?=[,\]}])/g)]
        .toReversed()
        .map(
          ({ index }) =>
            `${text.slice(0, index).trimEnd()}"${text.slice(index).replace(/^\s*/, "")}`,
        );

/** Almost a list. */
const LIKE_LISTS: readonly (readonly [pattern: RegExp, put: string, message: string])[] = [
  [/(?<=[\]}])\s*[,;.]$/, "", "unexpected sign after the closing bracket"],
  [/(?<=\[[^\]]*,)\s*,(?=[^[]*\])/g, "", "unexpected second comma"],
  [/(?<=:\s+)\{\s*([^{}:]+?)\s*\}$/, "[$1]", "unexpected braces around a list, expected [ ]"],
  [
    /(?<=[:,[]\s*)\{\s*([^{}:,]+?)\s*\}(?=\s*(?:[,\]]|$))/g,
    "$1",
    "unexpected braces around a name",
  ],
  [
    /,\s*(?:cause|reason|by|side|on|dates|met|kind):\s+[-?]+(?=\s*[,}])/g,
    "",
    "unexpected sign for what is not known: the field is left out",
  ],
  [/\[\[([^[\]]+)\]\]/g, "$1", "unexpected brackets of a link, expected its words alone"],
  [/(?<=\[[^\]]*)\[([^[\]]*)\]/g, "$1", "unexpected brackets within brackets"],
  [/(?<=^\s*-\s+(?:".*"|'.*'))\s*[,;]$/, "", "unexpected sign after the closing quote"],
];

/** A comment inside brackets, which swallows the closing one. */
const REMARK = /^(.*?\S)\s+#\s*(.*?)\s*[\]}]+$/;

/** An item whose fields have a closing brace only. */
const UNOPENED = /^(\s*-\s+)([A-Za-z]+:\s[^{]*,\s*[A-Za-z]+:\s[^{]*\})$/;

function* opened(line: number, text: string): Iterable<Slip> {
  const [, item = "", fields = ""] = UNOPENED.exec(text) ?? [];
  if (fields !== "")
    yield {
      ...replaced(line, `${item}{ ${fields}`),
      column: item.length + 1,
      message: "the opening { is missing",
    };
}

/** A Markdown table row: `| Ethiopia | Lesotho |`. */
const ROW = /^(.*?:\s+)\|\s*([^|]+(?:\|[^|]+)+?)\s*\|\s*$/;

function* rowOf(line: number, text: string): Iterable<Slip> {
  const [, start = "", cells = ""] = ROW.exec(text) ?? [];
  if (cells !== "")
    yield {
      ...replaced(
        line,
        `${start}[${cells
          .trim()
          .split(/\s*\|\s*/)
          .join(", ")}]`,
      ),
      column: start.length + 1,
      message: "unexpected row of a table, expected a list",
    };
}

/** A line with its brackets corrected, and those that are missing at its end. */
function closedOf(text: string): { readonly closed: string; readonly missing: string } {
  const { open, closed } = readBrackets(text);
  const missing = open.map((sign) => (sign === "}" ? " }" : sign)).join("");
  return { closed: closed.trimEnd(), missing };
}

/** A bracket, brace or quote that is not closed, or was never opened. */
export const brackets: TextCheck = {
  code: "bracket",
  about: "an unclosed bracket or brace, or an unclosed quote inside one",
  examples: [
    { from: "[Ethiopia, Lesotho]", to: "[Ethiopia, Lesotho" },
    { from: "[Ethiopia, Lesotho]", to: "[Ethiopia, Lesotho}" },
    { from: "dates: ../2026-01-08 }", to: "dates: ../2026-01-08" },
    { from: "[Ethiopia, Lesotho]", to: "[Ethiopia, Lesotho]]" },
    { from: "dates: ../2026-01-08 }", to: "dates: ../2026-01-08 # or earlier }" },
    { from: "[Ethiopia, Lesotho]", to: '["Maseru, Lesotho, Ethiopia]' },
  ],
  *find(lines, near) {
    for (const [line, written] of linesBeside(lines, near, [0, -1, -2])) {
      const text = written.trimEnd();
      for (const [pattern, put, message] of LIKE_LISTS) {
        const fixed = text.replace(pattern, put);
        if (fixed !== text)
          yield { ...replaced(line, fixed), column: text.search(pattern) + 1, message };
      }
      yield* rowOf(line, text);
      if (!/[[{\]}]/.test(text)) continue;
      for (const fixed of closedQuotes(text))
        yield {
          ...replaced(line, fixed),
          column: text.indexOf('"') + 1,
          message: "the closing quote is missing",
        };
      const [, before = "", remark = ""] = REMARK.exec(text) ?? [];
      const cut = closedOf(before);
      if (cut.missing)
        yield {
          ...replaced(line, `${cut.closed}${cut.missing} # ${remark}`),
          column: before.length + 2,
          message:
            "everything after # is a comment, including the closing bracket: put the bracket before the #",
        };
      yield* opened(line, text);
      const { closed, missing } = closedOf(text);
      if (closed + missing === text) continue;
      yield {
        ...replaced(line, closed + missing),
        column: text.length,
        message: missing
          ? `the closing ${missing.trim()} is missing`
          : "unexpected closing bracket, expected each to close the one that is open",
      };
    }
  },
};
