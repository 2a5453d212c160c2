import type { Slip, TextCheck } from "./slip.ts";

/** What a keyboard or word processor turns --- into. */
const LIKE_FENCE = /^\s*(?:-{2,}|[–—―−]+-*|-+[–—―−]+|\*{3,}|_{3,}|={3,}|\.{3}|\+{3})\s*$/;
/** The note on the same line as the fence. */
const WITH_TEXT = /^-{3,}\s*([^\s-].*)$/;
const CODE_FENCE = /^\s*(?:```+|~~~+)\s*[a-z]*\s*$/;
/** A line of front matter. */
const YAML_LINE = /^(?:\s+\S|[A-Za-z]+:(?:\s|$)|#|\s*$)/;

const YAML_FIELD = /^\s*[A-Za-z]+:(?:\s|$)/;
const MAX_BEFORE = 6;

const FENCE = "the front matter goes between two lines that are exactly ---";

/** The fences around the front matter. */
export const fences: TextCheck = {
  code: "fence",
  about: "a missing or misspelt --- around the front matter",
  examples: [
    { from: "---\ntitle:", to: "title:" },
    { from: "---\ntitle:", to: "\n---\ntitle:" },
    { from: "---\ntitle:", to: "----\ntitle:" },
    { from: "2026-01-11 }\n---\n", to: "2026-01-11 }\n" },
    { from: "2026-01-11 }\n---\n", to: "2026-01-11 }\n—-\n" },
    { from: "---\ntitle:", to: "---\n---\ntitle:" },
  ],
  *find(lines) {
    const second = lines.findIndex((line, index) => index > 0 && line.trim() !== "");
    if (lines[0] === "---" && lines[second]?.trimEnd() === "---")
      yield {
        line: 1,
        endLine: second + 1,
        lines: ["---"],
        message: "unexpected second --- before the front matter, expected one",
        hint: FENCE,
      };
    if (lines[0] === "---") yield* closing(lines);
    else yield* opening(lines);
  },
};

function* opening(lines: readonly string[]): Iterable<Slip> {
  const [first = ""] = lines;
  const start = lines.findIndex((line) => line.trim() !== "");
  if (start < 0) return;
  if (CODE_FENCE.test(lines[start]!)) yield codeFence(lines, start);
  else if (start > 0 && lines[start]!.trimEnd() === "---") yield before(start, "empty line");
  else yield* atFirst(lines, first, start);
}

function* atFirst(lines: readonly string[], first: string, start: number): Iterable<Slip> {
  const begins = lines.slice(0, MAX_BEFORE).findIndex((line) => line.trimEnd() === "---");
  if (begins > 0 && /^[A-Za-z]+:(?:\s|$)/.test(lines[begins + 1] ?? "") && !YAML_FIELD.test(first))
    yield before(begins, JSON.stringify(lines[start]!.slice(0, 40)));
  const same = LIKE_FENCE.test(first) ? lines.indexOf(first, 1) : -1;
  if (same > 0)
    yield {
      line: 1,
      endLine: same + 1,
      lines: ["---", ...lines.slice(1, same), "---"],
      message: `unexpected ${JSON.stringify(first.slice(0, 40))} around the front matter, expected ---`,
      hint: FENCE,
    };
  if (LIKE_FENCE.test(first) || /^(?:\s+---\s*|---\s*(?:ya?ml|md|markdown))$/i.test(first))
    yield {
      line: 1,
      endLine: 1,
      lines: ["---"],
      message: `unexpected ${JSON.stringify(first.slice(0, 40))}, expected ---`,
      hint: FENCE,
    };
  if (/^\s*[A-Za-z]+:(?:\s|$)/.test(lines[start]!))
    yield {
      line: 1,
      endLine: start + 1,
      lines: ["---", lines[start]!],
      message: "the --- line before the front matter is missing",
      hint: FENCE,
    };
}

const before = (fence: number, what: string): Slip => ({
  line: 1,
  endLine: fence + 1,
  lines: ["---"],
  message: `unexpected ${what} before the front matter, expected --- in the first line`,
});

function codeFence(lines: readonly string[], start: number): Slip {
  const end = lines.findLastIndex((line, index) => index > start && CODE_FENCE.test(line));
  return {
    line: 1,
    endLine: end < 0 ? lines.length : end + 1,
    lines: lines.slice(start + 1, end < 0 ? undefined : end),
    message: `unexpected code fence (${lines[start]!.trim()}) around the entry: the file begins with ---`,
    hint: end < 0 ? undefined : `delete line ${start + 1} and line ${end + 1}`,
  };
}

function* closing(lines: readonly string[]): Iterable<Slip> {
  const index = lines.findIndex((line, at) => at > 0 && LIKE_FENCE.test(line));
  if (index > 0 && lines[index]!.trimEnd() !== "---")
    yield {
      line: index + 1,
      endLine: index + 1,
      lines: ["---"],
      message: `unexpected ${JSON.stringify(lines[index]!.slice(0, 40))}, expected --- below the front matter`,
      hint: FENCE,
    };
  const joined = lines.findIndex((line, at) => at > 0 && WITH_TEXT.test(line));
  if (joined > 0)
    yield {
      line: joined + 1,
      endLine: joined + 1,
      lines: ["---", WITH_TEXT.exec(lines[joined]!)![1]!],
      message: "unexpected text after the --- below the front matter, expected it in the next line",
      hint: FENCE,
    };
  const prose = lines.findIndex((line, at) => at > 0 && !YAML_LINE.test(line));
  const end = lines
    .slice(0, prose < 0 ? undefined : prose)
    .findLastIndex((line) => line.trim() !== "");
  if (end > 0)
    yield {
      line: end + 1,
      endLine: end + 1,
      lines: [lines[end]!, "---"],
      message: "the --- line below the front matter is missing",
      hint: FENCE,
    };
}
