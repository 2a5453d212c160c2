import { ANY_FIELD } from "../schema/names.ts";
import { linesBeside, replaced, type TextCheck } from "./slip.ts";

const FIELD = new RegExp(`(?<=[^\\s,{])\\s*(?:;\\s*|\\s)(?=(?:${ANY_FIELD}):\\s)`, "g");

/** Fields in braces, or items in brackets, without a comma between them. */
export const missingCommas: TextCheck = {
  code: "comma",
  about: "missing commas between fields in braces",
  examples: [{ from: "{ stop: Ethiopia, dates", to: "{ stop: Ethiopia dates" }],
  *find(lines, near) {
    for (const [line, text] of linesBeside(lines, near, [0])) {
      const [, start = "", inside = ""] = /^([^{]*\{\s*)(.*)$/.exec(text) ?? [];
      const fixed = start + inside.replace(FIELD, ", ");
      const quoted = start + inside.replace(/"\s+(?=")/g, '", ');
      for (const some of [fixed, quoted]) {
        if (start === "" || some === text) continue;
        yield {
          ...replaced(line, some),
          column: start.length,
          message: "a comma between two fields is missing",
        };
      }
      const list = text.replace(/(?<=\[[^\]]*")\s+(?=")/g, ", ");
      if (list !== text)
        yield { ...replaced(line, list), message: "a comma between two items is missing" };
    }
  },
};
