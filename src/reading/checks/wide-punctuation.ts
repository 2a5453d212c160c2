import { ANY_FIELD } from "../schema/names.ts";
import { linesBeside, replaced, type TextCheck } from "./slip.ts";

/** Punctuation of Chinese and Japanese keyboards and of word processors, and what YAML takes instead. */
const PLAIN: Readonly<Record<string, string>> = {
  "：": ": ",
  "﹕": ": ",
  "，": ", ",
  "、": ", ",
  "；": "; ",
  "［": "[",
  "］": "]",
  "【": "[",
  "】": "]",
  "｛": "{",
  "｝": "}",
  "＂": '"',
  "＇": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "‟": '"',
  "«": '"',
  "»": '"',
  "「": '"',
  "」": '"',
  "＃": "#",
  "－": "-",
};
const WIDE = new RegExp(`[${Object.keys(PLAIN).join("")}]`, "g");
const COLON = new RegExp(`^(\\s*(?:-\\s+)?(?:${ANY_FIELD}))\\s*[：﹕]\\s*`);
const COLONS = new RegExp(`(?<![\\w-])(${ANY_FIELD})\\s*[：﹕]\\s*`, "g");

const QUOTES = /^[“”„‟«»「」]$/;
const WORDS: Readonly<Record<string, string>> = { ": ": "colon", ", ": "comma" };

function complain(sign: string): string {
  const plain = PLAIN[sign] ?? "";
  if (QUOTES.test(sign)) return `unexpected curly quotes (${sign}), expected straight ones (")`;
  return `unexpected full-width ${WORDS[plain] ?? "sign"} (${sign}), expected a plain one (${plain.trim()})`;
}

/** Full-width colons, commas and brackets, and curly quotes, where YAML needs plain ones. */
export const widePunctuation: TextCheck = {
  code: "wide-punctuation",
  about: "full-width punctuation or curly quotes",
  examples: [
    { from: "by: Foreign Ministry", to: "by：Foreign Ministry" },
    { from: "stops: [Ethiopia, Lesotho]", to: "stops: ［Ethiopia，Lesotho］" },
    { from: '"Maseru, Lesotho"', to: "“Maseru, Lesotho”" },
  ],
  *find(lines, near) {
    for (const [line, text] of linesBeside(lines, near, [0, 1, -1])) {
      const [sign] = text.match(WIDE) ?? [];
      if (sign === undefined) continue;
      const colon = /[：﹕]/.exec(text)?.[0];
      const found = [COLON, COLONS].map((pattern) => text.replace(pattern, "$1: "));
      const all = text
        .replace(/«\s*|\s*»/g, '"')
        .replace(WIDE, (wide) => PLAIN[wide]!)
        .replace(/([,:]) {2,}/g, "$1 ")
        .trimEnd();
      for (const [index, fixed] of [...found, all].entries()) {
        if (fixed === text) continue;
        const told = index < 2 && colon ? colon : sign;
        yield {
          ...replaced(line, fixed),
          column: text.indexOf(told) + 1,
          message: complain(told),
        };
      }
    }
  },
};
