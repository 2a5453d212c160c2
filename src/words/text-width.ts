/**
 * Widths of the printable ASCII characters, space to tilde, in hundredths of the font size: Source Sans 3
 * semibold as browsers measure it. Layout cannot measure fonts; the regular weight is slightly narrower.
 */
const ASCII =
  "20 31 48 51 51 84 64 27 32 32 44 51 27 32 27 34 51 51 51 51 51 51 51 51 51 51 27 27 51 51 51 44 87 56 60 58 62 54 51 63 66 28 49 60 50 74 66 67 58 67 59 54 55 65 54 80 54 50 54 32 34 32 51 50 55 52 56 46 56 51 32 52 56 26 26 52 27 84 56 55 56 56 37 43 36 56 49 75 48 49 44 32 25 32 51"
    .split(" ")
    .map(Number);
const OTHER = 62;
const BROAD_WIDTH = 92;
const BROAD = /[ЖМФШЩЫЮжмфшщыю\p{Script=Devanagari}\p{Script=Bengali}]/u;
const FULL_WIDTH = 100;
const WIDE =
  /[\u1100-\u115f\u2014\u2026\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** Combining marks, and the parts of a Hangul syllable after its first letter. */
const NO_WIDTH = /[\p{M}\p{Cf}\u1160-\u11ff]/u;

/** A margin for fallback fonts, until the site's own have loaded. */
const MARGIN = 1.05;

/** The approximate width of a text; errs on the wide side. */
export function textWidth(text: string, size: number): number {
  let hundredths = 0;
  for (const character of text.normalize("NFD").replaceAll("\u00a0", " "))
    hundredths += characterWidth(character);
  return (hundredths / 100) * size * MARGIN;
}

const characterWidth = (character: string): number =>
  ASCII[character.charCodeAt(0) - 32] ??
  (NO_WIDTH.test(character)
    ? 0
    : WIDE.test(character)
      ? FULL_WIDTH
      : BROAD.test(character)
        ? BROAD_WIDTH
        : OTHER);

const IS_ASCII = /^[ -~]*$/;
/** Splits into graphemes. The segmenter is created lazily, as that is slow and seldom needed. */
let segmenter: Intl.Segmenter | undefined;
function* lettersOf(text: string): Iterable<string> {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  for (const { segment } of segmenter.segment(text)) yield segment;
}

/** Makes a text non-breaking. */
export const keepTogether = (text: string): string => text.replaceAll(" ", "\u00a0");

/** A text truncated with an ellipsis to fit; empty if not even two letters would. */
export function fitText(text: string, room: number, size: number): string {
  if (textWidth(text, size) <= room) return text;
  const kept: string[] = [];
  let left = room - textWidth("…", size);
  for (const letter of IS_ASCII.test(text) ? text : lettersOf(text)) {
    left -= textWidth(letter, size);
    if (left < 0) break;
    kept.push(letter);
  }
  return kept.length < 2 ? "" : `${kept.join("").replace(/[\s,;:]+$/u, "")}…`;
}

/** A line can break at a space, and after a wide character unless closing punctuation follows. */
const BREAKS =
  /(?<= )|(?<=[\u2e80-\u9fff\uff00-\uff60])(?![\u3001\u3002\uff09\uff0c\uff1a\uff1b])/u;

/** Wraps a text; the last line takes the rest, truncated if necessary. */
export function wrapText(
  text: string,
  room: number,
  size: number,
  most: number,
): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.split(BREAKS)) {
    const longer = line + piece;
    if (!line || lines.length === most - 1 || textWidth(longer.trim(), size) <= room) line = longer;
    else {
      lines.push(line);
      line = piece;
    }
  }
  return [...lines, line].map((each) => fitText(each.trim(), room, size)).filter(Boolean);
}
