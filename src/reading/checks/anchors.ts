import { FIELD, replaced, type TextCheck } from "./slip.ts";

const ANCHOR = /&([\w-]+)\s+("[^"]*"|'[^']*'|[^,[\]{}#\n]+?)(?=\s*(?:[,\]}#]|$))/;

/** The value of a prose field, as in `title: &more trips`. */
function wordsOf(text: string): string | undefined {
  const [, , , name = "", value = ""] = FIELD.exec(text.trimEnd()) ?? [];
  return /^(?:title|by|about|says|reason)$/.test(name) && /^&[^"']*$/.test(value)
    ? value
    : undefined;
}

/** YAML anchors and aliases: entries write values out, so that each line can be read by itself. */
export const anchors: TextCheck = {
  code: "anchor",
  about: "a YAML anchor (&) and its alias (*)",
  examples: [
    {
      from: "[Ethiopia, Lesotho]\n    visited:\n      - { stop: Ethiopia,",
      to: "[&e Ethiopia, Lesotho]\n    visited:\n      - { stop: *e,",
    },
  ],
  *find(lines) {
    for (const [index, text] of lines.entries()) {
      const found = ANCHOR.exec(text);
      if (!found) continue;
      const words = wordsOf(text);
      if (words !== undefined && !lines.some((line) => line.includes(`*${found[1]!}`))) {
        yield {
          ...replaced(
            index + 1,
            text.replace(words, () => JSON.stringify(words)),
          ),
          column: text.indexOf(words) + 1,
          message: "this value needs double quotes: & at the start of a value means something else",
        };
        return;
      }
      const [whole, name = "", value = ""] = found;
      const alias = new RegExp(`\\*${name}(?![\\w-])`, "g");
      const written = lines
        .slice(index)
        .map((line) => line.replace(whole, () => value).replace(alias, () => value));
      const last = written.findLastIndex((line, at) => line !== lines[index + at]);
      yield {
        line: index + 1,
        endLine: index + last + 1,
        lines: written.slice(0, last + 1),
        column: found.index + 1,
        message: `unexpected name for a value (&${name}, used again as *${name}), expected the value written out`,
      };
      return;
    }
  },
};
