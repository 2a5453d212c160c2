import { spaceName } from "./indent-characters.ts";
import { linesBeside, replaced, type TextCheck } from "./slip.ts";

/** Characters that look like a space but are not; YAML accepts a tab within a line. */
const ODD = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/;

/** Unusual spaces where YAML needs a plain one: after a colon, dash or comma. */
export const oddSpaces: TextCheck = {
  code: "odd-space",
  about: "a no-break or wide space instead of a normal one",
  examples: [
    { from: "by: Foreign Ministry", to: "by:\u00A0Foreign Ministry" },
    { from: "- { stop: Ethiopia", to: "-\u00A0{ stop: Ethiopia" },
  ],
  *find(lines, near) {
    for (const [line, text] of linesBeside(lines, near, [0])) {
      const found = ODD.exec(text);
      if (!found) continue;
      yield {
        ...replaced(line, text.replace(new RegExp(ODD, "g"), " ")),
        column: found.index + 1,
        message: `unexpected ${spaceName(found[0]).replace(/^an? /, "")}, expected a normal space`,
      };
    }
  },
};
