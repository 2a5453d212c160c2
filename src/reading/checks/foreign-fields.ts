import { fieldsCalled } from "../schema/field-words.ts";
import { FIELD_NAMES } from "../schema/names.ts";
import { linesBeside, replaced, type TextCheck } from "./slip.ts";

const WORD =
  /^(\s*(?:-\s+)?)(\p{L}[\p{L}\p{M}_ ]{0,30}?)(\s*(?:[：﹕＝=]\s*|:(?=\S)|\s[–—-]\s+))(?!\/)(.*)$/u;

/** A period rather than a single day: the two go under different fields. */
const RANGE = /\/|\d\s*(?:至|到|–|—|~)\s*\d/;

/** A field's name in another language or another word, or without a colon and a space after it. */
export const foreignFields: TextCheck = {
  code: "field-name",
  about:
    "a field's name in another language, or followed by something other than a colon and a space",
  examples: [
    { from: "title: A trip to Lesotho", to: "标题：A trip to Lesotho" },
    { from: "title: A trip to Lesotho", to: "Headline - A trip to Lesotho" },
  ],
  *find(lines, near) {
    for (const [line, text] of linesBeside(lines, near, [0, 1, -1])) {
      const [, start = "", word = "", sign = "", value = ""] = WORD.exec(text) ?? [];
      if (word === "" || FIELD_NAMES.has(word)) continue;
      const isStop = /\bstop:/.test(`${lines[line - 2] ?? ""}\n${text}`);
      const names = [...fieldsCalled(word)].filter(
        (name) => name !== "on" && (name !== "dates" || isStop || RANGE.test(value)),
      );
      for (const name of new Set([word.toLowerCase(), ...names]))
        yield {
          ...replaced(line, `${start}${name}: ${value}`.trimEnd()),
          column: start.length + 1,
          message: `unexpected ${JSON.stringify((word + sign).trim())}, expected "${name}: "`,
        };
    }
  },
};
