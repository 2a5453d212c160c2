import { partsOf } from "./parts.ts";
import { indentOf, linesBeside, replaced, type Slip, type TextCheck } from "./slip.ts";

const MARK = /^(\s*)(?:[–—−*•·+▪◦●○■→]\s*|\(?\d{1,2}[.)、]\s*|-(?=[^\s-]))(\S.*)$/;
/** A field of the item above it as an item of its own. */
const OWN =
  /^(\s*)- ((?:dates|kind|by|side|on|met|cause|reason|replacedBy|insteadOf|unannounced|turnedBack):\s.*)$/;
/** One item that is fields in braces, where a list is wanted. */
const ALONE = /^(\s*(?:visited|skipped|stated):\s+)(\{.*\})\s*$/;
const FIRST_FIELD = /^(?:trip|stop|about|what|\{)/;

/** An item of a list whose dash is missing, is another sign, or has no space after it. */
export const dashes: TextCheck = {
  code: "dash",
  about: "an item of a list without its dash, or with another sign for it",
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
      yield* marked(lines, line);
      const [space = "", rest] = partsOf(MARK, text);
      if (rest !== undefined)
        yield {
          ...replaced(line, `${space}- ${rest}`),
          column: space.length + 1,
          message: /^\s*-/.test(text)
            ? "the space after the dash is missing"
            : `unexpected ${text.trim()[0]!} before an item, expected a dash and a space`,
        };
      const [indent = "", field] = partsOf(OWN, text);
      if (field !== undefined && /^\s*(?:- stop:|[a-zA-Z]+:)/.test(lines[line - 2] ?? ""))
        yield {
          ...replaced(line, `${indent}  ${field}`),
          column: indent.length + 1,
          message: "unexpected dash before a field of the item above it",
        };
      const [name, item] = partsOf(ALONE, text);
      if (name !== undefined && item !== undefined)
        yield {
          ...replaced(line, `${name}[${item}]`),
          column: name.length + 1,
          message: "unexpected fields alone, expected a list of them: [{ … }]",
        };
      if (FIRST_FIELD.test(text.trim())) yield* dashesFor(lines, line);
      yield* dashesBelow(lines, line);
    }
  },
};

/** Lines in a row that have another sign than a dash. */
function* marked(lines: readonly string[], line: number): Iterable<Slip> {
  const rest = lines.slice(line - 1);
  const indent = indentOf(rest[0] ?? "");
  const end = rest.findIndex((text) => !MARK.test(text) || indentOf(text) !== indent);
  if (end < 2) return;
  yield {
    line,
    endLine: line + end - 1,
    lines: rest.slice(0, end).map((text) => text.replace(MARK, "$1- $2")),
    column: indent + 1,
    message: `unexpected ${rest[0]!.trim().slice(0, 2).trim()} before items, expected a dash and a space`,
  };
}

const MISSING = "the dash of this item is missing";

function* dashesFor(lines: readonly string[], line: number): Iterable<Slip> {
  const text = lines[line - 1]!;
  const indent = indentOf(text);
  const put = (spaces: number): Slip => ({
    ...replaced(line, `${" ".repeat(Math.max(0, spaces))}- ${text.trim()}`),
    message: MISSING,
  });
  yield put(indent - 2);
  yield put(indent);
  const rest = lines.slice(line);
  const end = rest.findIndex((next) => indentOf(next) !== indent || FIRST_FIELD.test(next.trim()));
  if (end > 0)
    yield {
      line,
      endLine: line + end,
      lines: [...put(indent).lines, ...rest.slice(0, end).map((next) => `  ${next}`)],
      message: MISSING,
    };
}

/** The lines of a list of which none has a dash. */
function* dashesBelow(lines: readonly string[], line: number): Iterable<Slip> {
  const parent = lines[line - 1] ?? "";
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
