import type { Report, Span } from "../problem.ts";

/** Scripts of Persian, Urdu and South Asia, which need joiners in their spelling. */
const JOINED = [
  "Arabic",
  "Devanagari",
  "Bengali",
  "Gujarati",
  "Gurmukhi",
  "Kannada",
  "Malayalam",
  "Oriya",
  "Sinhala",
  "Tamil",
  "Telugu",
  "Khmer",
  "Mongolian",
];
const NOT_JOINED = `(?<![${JOINED.map((name) => `\\p{Script=${name}}`).join("")}])`;
/** In emoji sequences: an astronaut is a woman joined to a rocket. */
const IN_PICTURE = String.raw`(?<=\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?)\u200D\p{Extended_Pictographic}`;

/** Control, invisible, bidirectional, private-use, unassigned and broken characters, except line feed and tab. */
const UNSEEN = new RegExp(
  [
    String.raw`(?<!\p{Emoji})[\uFE0E\uFE0F]`,
    String.raw`${NOT_JOINED}(?:\u200C|(?!${IN_PICTURE})\u200D)`,
    String.raw`(?![\t\n\u200C\u200D\uFE0E\uFE0F])[\p{Cc}\p{Cs}\p{Co}\p{DI}\p{Zl}\p{Zp}\uFFF9-\uFFFD\u2800\p{Noncharacter_Code_Point}]`,
  ].join("|"),
  "gu",
);
const PLAIN = /^[\t\n\x20-\x7E]*$/;

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

/** The characters of a text that are invisible and never intended, by position and name. */
export const unseenCharacters = (text: string): readonly { index: number; name: string }[] =>
  Array.from(text.matchAll(UNSEEN), ({ 0: character, index }) => {
    const code = codePoint(character);
    return { index, name: NAMES[code] ? `${code} (${NAMES[code]})` : code };
  });

/** More combining marks on one letter than any script has: they cover the lines around it. */
const PILE = /\p{M}{9,}/gu;

export function characterFaults(text: string): readonly { index: number; message: string }[] {
  // A fast path: most texts are plain.
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
  ].toSorted((a, b) => a.index - b.index);
}

export function placeOf(text: string, index: number): Span {
  const lines = text.slice(0, index).split("\n");
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}

const SHOWN = 5;

/** Reports invisible or stacked characters, once per line; returns whether there were any. */
export function refuseUnseen(text: string, report: Report): boolean {
  if (PLAIN.test(text)) return false;
  const faults = text.split("\n").flatMap((written, index) => {
    const [first] = characterFaults(written);
    return first ? [{ ...first, written, line: index + 1 }] : [];
  });
  for (const { line, index, message, written } of faults.slice(0, SHOWN)) {
    const column = index + 1;
    report(
      { line, column, endLine: line, endColumn: column + 1 },
      {
        code: "unseen-character",
        message,
        hint: "delete it, and type the text around it again if it comes back",
        fix: withoutFaults(written),
      },
    );
  }
  return faults.length > 0;
}

/** A line without its invisible characters; undefined if it has other faults. */
function withoutFaults(line: string): string | undefined {
  const fixed = line.replace(UNSEEN, "");
  return line.includes("\uFFFD") || characterFaults(fixed).length > 0 ? undefined : fixed;
}
