import { indentOf, linesBeside, replaced, type Slip, type TextCheck } from "./slip.ts";

/** Other markers of items: bullets, numbers, letters, checkboxes, and repeated dashes. */
const MARKS = [
  "[–—−*•·+→‣⁃∙▪▫◦●○◆◇■□►▶➢➤✓✔✦❖☐☑①-⑳]",
  "\\(?\\d{1,2}[.)、]|[（(]?[一二三四五六七八九十]{1,2}[）)、]",
  "\\(?[a-z][.)]|o(?=\\s)",
  "- \\[[ xX]?\\]|-(?=[^\\s-])|--+(?=\\s)|-(?:\\s+-)+(?=\\s)",
];
const MARK = new RegExp(`^(\\s*)(${MARKS.join("|")})\\s*(\\S.*)$`, "u");
/** A field that belongs to the item above, written as an item of its own. */
const OWN =
  /^(\s*)- ((?:dates|kind|by|side|on|met|cause|reason|replacedBy|insteadOf|unannounced|turnedBack):\s.*)$/;
/** One item in braces where a list is expected. */
const ALONE = /^(\s*(?:visited|skipped|stated):\s+)(\{.*\})\s*$/;
const FIRST_FIELD = /^\s*(?:(?:trip|stop|about|what)\b|\{)/;

/** A list item whose dash is missing, is another character, or has no space after it. */
export const dashes: TextCheck = {
  code: "dash",
  about: "a list item with no dash, or with another sign instead",
  examples: [
    { from: "  - trip: ada-quill", to: "    trip: ada-quill" },
    { from: "  - trip: ada-quill", to: "  -trip: ada-quill" },
    { from: '      - { stop: "Maseru', to: '      { stop: "Maseru' },
    { from: "      - { stop: Ethiopia", to: "      – { stop: Ethiopia" },
    {
      from: "      - { stop: Ethiopia, dates: ../2026-01-08 }",
      to: "        stop: Ethiopia\n        dates: ../2026-01-08",
    },
    { from: "stops: [Ethiopia, Lesotho]", to: "stops:\n        Ethiopia\n        Lesotho" },
  ],
  *find(lines, near) {
    for (const [line, text] of linesBeside(lines, near, [0, -1, 1, -2, -3])) {
      yield* marked(lines, line, text);
      const [, indent = "", field] = OWN.exec(text) ?? [];
      if (field !== undefined && /^\s*(?:- stop:|[a-zA-Z]+:)/.test(lines[line - 2] ?? ""))
        yield {
          ...replaced(line, `${indent}  ${field}`),
          column: indent.length + 1,
          message: "unexpected dash before a field of the item above it",
        };
      const [, name = "", item] = ALONE.exec(text) ?? [];
      if (item !== undefined)
        yield {
          ...replaced(line, `${name}[${item}]`),
          column: name.length + 1,
          message: "unexpected fields alone, expected a list of them: [{ … }]",
        };
      if (FIRST_FIELD.test(text)) yield* dashesFor(lines, line, text);
      yield* dashesBelow(lines, line, text);
    }
  },
};

/** An item with another marker than dash and space: first together with those below it that have one too. */
function* marked(lines: readonly string[], line: number, text: string): Iterable<Slip> {
  const [, space = "", mark] = MARK.exec(text) ?? [];
  if (mark === undefined) return;
  const end = [...lines, ""].findIndex((next, at) => at >= line && MARK.exec(next)?.[1] !== space);
  for (const last of new Set([end, line]))
    yield {
      line,
      endLine: last,
      lines: lines.slice(line - 1, last).map((item) => item.replace(MARK, "$1- $3")),
      column: space.length + 1,
      message:
        mark === "-"
          ? "the space after the dash is missing"
          : /^-[\s-]*$/.test(mark)
            ? "unexpected second dash before an item, expected one"
            : `unexpected ${mark} before an item, expected a dash and a space`,
    };
}

const MISSING = "the dash of this item is missing";

function* dashesFor(lines: readonly string[], line: number, text: string): Iterable<Slip> {
  const indent = indentOf(text);
  const put = (spaces: number): Slip => ({
    ...replaced(line, `${" ".repeat(spaces)}- ${text.trim()}`),
    message: MISSING,
  });
  if (indent >= 2) yield put(indent - 2);
  yield put(indent);
  const rest = lines.slice(line);
  const end = rest.findIndex((next) => indentOf(next) !== indent || FIRST_FIELD.test(next));
  if (end > 0)
    yield {
      line,
      endLine: line + end,
      lines: [...put(indent).lines, ...rest.slice(0, end).map((next) => `  ${next}`)],
      message: MISSING,
    };
}

/** The lines of a list without any dashes. */
function* dashesBelow(lines: readonly string[], line: number, parent: string): Iterable<Slip> {
  if (!/^\s*(?:- )?(?:stops|met|with):\s*$/.test(parent)) return;
  const rest = lines.slice(line);
  const end = rest.findIndex(
    (next) => indentOf(next) <= indentOf(parent) || /^\s*-(?:\s|$)|:(?:\s|$)/.test(next),
  );
  if (end <= 0) return;
  const items = rest.slice(0, end);
  yield {
    line: line + 1,
    endLine: line + end,
    lines: items.map((item) => item.replace(/^( *)(.*)$/, "$1- $2")),
    message: end === 1 ? MISSING : "the dashes of these items are missing",
  };
}
