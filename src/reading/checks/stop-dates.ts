import { scalarText } from "../yaml/text.ts";
import { FIELD_NAMES } from "../schema/names.ts";
import { indentOf, linesBeside, replaced, type Slip, type TextCheck } from "./slip.ts";

const ENTRY =
  /^(\s*)(- )?(\p{L}[^:{}[\]"#]*?|"[^"]+"):\s+["']?([^{}[\]"'#]*\d[^{}[\]"'#]*?)["']?\s*$/u;
const LIST = /^(\s*)(?:visited|stops):\s*$/;
/** The same inside brackets: `[Ethiopia: 2026-01-08, "Maseru, Lesotho": 2026-01-10]`. */
const ROW = /^(\s*(?:visited|stops):\s+)\[(.*)\]\s*$/;
const PAIR =
  /(?<=^|,\s*)("[^"]+"|\p{L}[^:{}[\]"#,]*):\s+["']?([\d./~?-]*\d[\d./~?-]*)["']?(?=\s*(?:,|$))/gu;

/** A stop as a field's name, with its dates as the value. */
export const stopDates: TextCheck = {
  code: "stop-dates",
  about: "a stop followed by a colon and its dates",
  examples: [
    { from: "- { stop: Ethiopia, dates: ../2026-01-08 }", to: "- Ethiopia: ../2026-01-08" },
    {
      from: '- { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
      to: "Ethiopia: ../2026-01-08\n      Maseru, Lesotho: 2026-01-10/2026-01-11",
    },
  ],
  *find(lines, near) {
    for (const [line, text] of linesBeside(lines, near, [0, 1, -1])) {
      const slip = itemsAt(lines, line, text);
      if (slip) yield slip;
      const [, start = "", inside = ""] = ROW.exec(text) ?? [];
      const row = inside.replace(PAIR, "{ stop: $1, dates: $2 }");
      if (row !== inside)
        yield {
          ...replaced(line, `${start}[${row}]`),
          column: start.length + 1,
          message: MESSAGE,
        };
    }
  },
};

const MESSAGE = "unexpected stop as the name of a field, expected stop: and dates:";

/** The items from a line on, including all lines of a list without dashes. */
function itemsAt(lines: readonly string[], line: number, text: string): Slip | undefined {
  const items: string[] = [];
  const isFirst = LIST.test(lines[line - 2] ?? "");
  for (const next of lines.slice(line - 1)) {
    const [, , dash, name = "", dates = ""] = ENTRY.exec(next) ?? [];
    const isItem = name !== "" && !FIELD_NAMES.has(name) && indentOf(next) === indentOf(text);
    if (!isItem || (items.length > 0 && dash) || (!dash && !isFirst)) break;
    items.push(`{ stop: ${scalarText(name.replace(/^"|"$/g, ""))}, dates: ${scalarText(dates)} }`);
    if (dash) break;
  }
  if (items.length === 0) return undefined;
  return {
    ...replaced(line, ""),
    endLine: line + items.length - 1,
    lines: items.map((item) => `${" ".repeat(indentOf(text))}- ${item}`),
    column: indentOf(text) + 1,
    message: MESSAGE,
  };
}
