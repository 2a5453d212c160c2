import type { Report, Span } from "../problem.ts";

/** Control, invisible, direction-changing, private, unassigned-for-text and broken characters; line feed and tab pass. */
const UNSEEN =
  /[\p{Cc}\p{Cs}\p{Co}\p{DI}\p{Zl}\p{Zp}\uFFF9-\uFFFD\u2800\p{Noncharacter_Code_Point}]/gu;
const PLAIN = /^[\t\n\x20-\x7E]*$/;

/** Joiners that the spelling of Persian, Urdu and the scripts of India and its neighbours needs. */
const NEEDS_JOINERS =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Khmer}\p{Script=Mongolian}]/u;

const codePoint = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;

const NAMES: Readonly<Record<string, string>> = {
  "U+0000": "NUL",
  "U+00A0": "no-break space",
  "U+00AD": "soft hyphen",
  "U+200B": "zero width space",
  "U+200C": "zero width non-joiner",
  "U+200D": "zero width joiner",
  "U+200E": "left-to-right mark",
  "U+200F": "right-to-left mark",
  "U+202A": "left-to-right embedding",
  "U+202B": "right-to-left embedding",
  "U+202C": "pop directional formatting",
  "U+202D": "left-to-right override",
  "U+202E": "right-to-left override",
  "U+2066": "left-to-right isolate",
  "U+2067": "right-to-left isolate",
  "U+2068": "first strong isolate",
  "U+2069": "pop directional isolate",
  "U+FEFF": "byte order mark",
  "U+FFFD": "a letter that was lost",
};

function isNeeded(character: string, text: string, index: number): boolean {
  if (character === "\n" || character === "\t") return true;
  if (character === "\uFE0F" || character === "\uFE0E")
    return /\p{Emoji}$/u.test(text.slice(Math.max(0, index - 2), index));
  if (character !== "\u200C" && character !== "\u200D") return false;
  return (
    NEEDS_JOINERS.test(text.slice(Math.max(0, index - 1), index)) ||
    (character === "\u200D" && joinsPictures(text, index))
  );
}

/** As in the picture of an astronaut, which is a woman and a rocket. */
const joinsPictures = (text: string, index: number): boolean =>
  /\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?$/u.test(
    text.slice(Math.max(0, index - 8), index),
  ) && /^\p{Extended_Pictographic}/u.test(text.slice(index + 1, index + 3));

/** The characters of a text that readers cannot see and writers do not mean, by place and name. */
export function unseenCharacters(text: string): readonly { index: number; name: string }[] {
  if (PLAIN.test(text)) return [];
  const found = [];
  for (const { 0: character, index } of text.matchAll(UNSEEN)) {
    if (isNeeded(character, text, index)) continue;
    const code = codePoint(character);
    found.push({ index, name: NAMES[code] ? `${code} (${NAMES[code]})` : code });
  }
  return found;
}

/** More marks on one letter than any script has: they cover the lines around it. */
const PILE = /\p{M}{9,}/gu;

/** What is wrong with the characters of a text, by its index. */
export function characterFaults(text: string): readonly { index: number; message: string }[] {
  if (PLAIN.test(text)) return [];
  return [
    ...unseenCharacters(text).map(({ index, name }) => ({
      index,
      message: `unexpected character ${name}, which readers cannot see`,
    })),
    ...Array.from(text.matchAll(PILE), ({ 0: marks, index }) => ({
      index,
      message: `unexpected pile of ${marks.length} marks on one letter`,
    })),
  ];
}

/** The line and column of an index of a text. */
export function placeOf(text: string, index: number): Span {
  const line = text.lastIndexOf("\n", index - 1) + 1;
  return { line: text.slice(0, line).split("\n").length, column: index - line + 1 };
}

const SHOWN = 5;

/** Reports characters that are unseen or piled up, a line each time; whether there were any. */
export function refuseUnseen(text: string, report: Report): boolean {
  const found = characterFaults(text).toSorted((a, b) => a.index - b.index);
  if (found.length === 0) return false;
  const lines = text.split("\n");
  let [next, start] = [0, 0];
  let shown = 0;
  for (let line = 1; line <= lines.length && shown < SHOWN; line++) {
    const written = lines[line - 1]!;
    const end = start + written.length;
    const first = found[next];
    if (first && first.index <= end) {
      const column = first.index - start + 1;
      report(
        { line, column, endLine: line, endColumn: column + 1 },
        {
          code: "unseen-character",
          message: first.message,
          hint: "delete it, and type the text around it again if it comes back",
          fix: withoutFaults(written),
        },
      );
      shown++;
      while (next < found.length && found[next]!.index <= end) next++;
    }
    start = end + 1;
  }
  return true;
}

/** A line without what nobody sees; undefined if that is not all that is wrong with it. */
function withoutFaults(line: string): string | undefined {
  const unseen = new Set(unseenCharacters(line).map(({ index }) => index));
  const fixed = [...line.matchAll(/[^]/gu)]
    .filter(({ index }) => !unseen.has(index))
    .map(([character]) => character)
    .join("");
  return line.includes("\uFFFD") || fixed === line || characterFaults(fixed).length > 0
    ? undefined
    : fixed;
}
