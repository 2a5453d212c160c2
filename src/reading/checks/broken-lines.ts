import { scalarText } from "../yaml/text.ts";
import { FIELD, linesBeside, type TextCheck } from "./slip.ts";

/** A value that continues on the next line, but must be on one line. */
export const brokenLines: TextCheck = {
  code: "broken-line",
  about: "a text that continues on the next line",
  examples: [{ from: "title: A trip to Lesotho", to: "title: A trip\nto Lesotho" }],
  *find(lines, near) {
    for (const [line, text] of linesBeside(lines, near, [0, -1, 1])) {
      const [, indent = "", dash = "", name = "", value = ""] =
        FIELD.exec(lines[line - 2] ?? "") ?? [];
      if (
        text.trim() === "" ||
        value === "" ||
        /^\s*(?:-|#)|:(?:\s|$)|^---|^[\s\p{L}]{1,30}[：﹕]/u.test(text)
      )
        continue;
      if (/^["'[{]/.test(value)) continue;
      yield {
        line: line - 1,
        endLine: line,
        lines: [`${indent}${dash}${name}: ${scalarText(`${value.trim()} ${text.trim()}`)}`],
        message: `the text of "${name}" goes on in the next line, expected one line`,
      };
    }
  },
};
