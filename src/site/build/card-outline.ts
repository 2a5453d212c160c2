import type { Font, Glyph, GlyphRun } from "fontkit";
import type { CardText } from "../../drawings/card/frame.ts";
import { loadFont } from "./card-fonts.ts";
import { memoized } from "../../model/memoized.ts";
import { visualRuns } from "./card-runs.ts";

/** A text as shapes, its start at 0 and its baseline at 0, in pixels. */
interface Outline {
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

/**
 * Shapes a text: letters join and stand in the order of their script. What is in no font here is left out,
 * and all of it is undefined if nothing remains: nobody is to see a box instead.
 */
export async function outline({
  text,
  face,
  size,
  weight,
  language,
}: Pick<CardText, "text" | "face" | "size" | "weight" | "language">): Promise<Outline | undefined> {
  const runs = await visualRuns(text, { face, language });
  const paths: LetterPath[] = [];
  let x = 0;
  for (const { file, text: part, level } of runs) {
    const font = await loadFont(file, weight);
    const scale = size / font.unitsPerEm;
    const { glyphs, positions } = layOut(font, part, level % 2 === 1 ? "rtl" : "ltr");
    for (const [index, { xAdvance, xOffset, yOffset }] of positions.entries()) {
      const glyph = glyphs[index]!;
      // A mark or a space is asked of the file of what it follows.
      if (glyph.id === 0) continue;
      const d = shapeOf(glyph);
      if (d) paths.push({ x: x + xOffset * scale, y: -yOffset * scale, scale, d });
      x += xAdvance * scale;
    }
  }
  return paths.length > 0 ? { width: x, paths } : undefined;
}

/**
 * The font's reader fails on the dots of some letters, as of ڢ, where the font has no place to put them: such a
 * text is laid out without taking letters apart.
 */
function layOut(font: Font, text: string, direction: "ltr" | "rtl"): GlyphRun {
  try {
    return font.layout(text, undefined, undefined, undefined, direction);
  } catch {
    return font.layout(text, { ccmp: false }, undefined, undefined, direction);
  }
}

/** The shape of a letter, in its font's units; the same letters come again and again. */
const shapeOf = memoized((glyph: Glyph) => glyph.path.toSVG(), new WeakMap());
