import { ANY_FIELD } from "../schema/names.ts";
import { linesBeside, replaced, type TextCheck } from "./slip.ts";

/** Markdown before a field: an item, quotation or heading. */
const BEFORE = /^(\s*)([-*+>]|#{1,4})\s+(?=\S)/;
/** A field's name in Markdown emphasis or code, with the colon inside or after it. */
const AROUND = new RegExp(
  `^(\\s*(?:-\\s+)?)(\\*{1,3}|_{1,3}|\`)(${ANY_FIELD})(?:\\2\\s*[:：]|[:：]\\s*\\2)\\s*(.*)$`,
  "i",
);
const FIELD = new RegExp(`^\\s*(?:${ANY_FIELD}):(?:\\s|$)`, "i");

const unmarked = (text: string): string => text.replace(AROUND, "$1$3: $4").trimEnd();

/** Markdown around or before a field of front matter. */
export const markedFields: TextCheck = {
  code: "field-name",
  about: "Markdown around or before a field's name",
  examples: [
    { from: "title: A trip to Lesotho", to: "**title**: A trip to Lesotho" },
    { from: "title: A trip to Lesotho", to: "- title: A trip to Lesotho" },
  ],
  *find(lines, near) {
    for (const [line, text] of linesBeside(lines, near, [0, -1])) {
      const [, start = "", around] = AROUND.exec(text) ?? [];
      if (around !== undefined)
        yield {
          ...replaced(line, unmarked(text)),
          column: start.length + 1,
          message: `unexpected ${around} around a field's name`,
        };
      const [, indent = "", before] = BEFORE.exec(text) ?? [];
      const field = unmarked(text.replace(BEFORE, "$1"));
      if (before !== undefined && FIELD.test(field))
        yield {
          ...replaced(line, field),
          column: indent.length + 1,
          message: `unexpected ${before} before a field`,
        };
    }
  },
};
