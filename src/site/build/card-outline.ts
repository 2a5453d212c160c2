import type { Glyph } from "fontkit";
import type { CardText } from "../../drawings/card/shape.ts";
import { fileFor, type FontFile, loadFont } from "./card-fonts.ts";

/** A text as shapes, its start at 0 and its baseline at 0, in pixels. */
export interface Outline {
  readonly width: number;
  readonly paths: readonly LetterPath[];
}

interface LetterPath {
  readonly x: number;
  readonly y: number;
  /** From the units of its font to pixels. */
  readonly scale: number;
  readonly d: string;
}

/** Characters that are written with one file, after each other. */
interface Run {
  readonly file: FontFile;
  text: string;
}

/**
 * Shapes a text: letters join and stand in the order of their script. Undefined where some character is
 * in no font here: nobody is to see a box instead of it.
 */
export async function outline({
  text,
  face,
  size,
  weight,
  language,
}: Pick<CardText, "text" | "face" | "size" | "weight" | "language">): Promise<Outline | undefined> {
  const runs = await splitRuns(text, { face, language });
  if (!runs) return undefined;
  const paths: LetterPath[] = [];
  let x = 0;
  for (const { file, text: part } of runsToLeft(text) ? runs.toReversed() : runs) {
    const font = await loadFont(file, weight);
    const scale = size / font.unitsPerEm;
    const { glyphs, positions } = font.layout(part);
    if (glyphs.some(({ id }) => id === 0)) return undefined;
    for (const [index, { xAdvance, xOffset, yOffset }] of positions.entries()) {
      const d = shapeOf(glyphs[index]!);
      if (d) paths.push({ x: x + xOffset * scale, y: -yOffset * scale, scale, d });
      x += xAdvance * scale;
    }
  }
  return { width: x, paths };
}

/** Its parts stand from right to left, where its first letter does. */
const runsToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(/\p{L}/u.exec(text)?.[0] ?? "");
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Spaces and marks stay with what they follow: a script that runs to the left is shaped in one piece. */
const NEUTRAL = /[\s\p{M}\p{Cf}]/u;

async function splitRuns(
  text: string,
  style: Pick<CardText, "face" | "language">,
): Promise<readonly Run[] | undefined> {
  const runs: Run[] = [];
  for (const character of text.normalize("NFC")) {
    const last = runs.at(-1);
    const file = last && NEUTRAL.test(character) ? last.file : await fileFor(character, style);
    if (!file) return undefined;
    if (last?.file === file) last.text += character;
    else runs.push({ file, text: character });
  }
  return runs;
}

const written = new WeakMap<Glyph, string>();

/** The shape of a letter, in its font's units; the same letters come again and again. */
function shapeOf(glyph: Glyph): string {
  const known = written.get(glyph) ?? glyph.path.toSVG();
  written.set(glyph, known);
  return known;
}
