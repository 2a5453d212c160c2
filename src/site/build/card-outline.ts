import type { Font, Glyph, GlyphRun } from "fontkit";
import type { CardText } from "../../drawings/card/frame.ts";
import { loadFont } from "./card-fonts.ts";
import { memoized } from "../../model/memoized.ts";
import { visualRuns } from "./card-runs.ts";

/** A text as paths, in pixels, starting at x = 0 on the baseline y = 0. */
interface Outline {
  readonly width: number;
  readonly paths: readonly LetterPath[];
}

interface LetterPath {
  readonly x: number;
  readonly y: number;
  /** From font units to pixels. */
  readonly scale: number;
  readonly d: string;
}

/**
 * Shapes a text: letters join and are ordered as their script requires. Characters that no font here has are left out,
 * rather than drawn as boxes; undefined if nothing remains.
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
      // A mark or space is looked up in the font of the character it follows, which may lack it.
      if (glyph.id === 0) continue;
      const d = shapeOf(glyph);
      if (d) paths.push({ x: x + xOffset * scale, y: -yOffset * scale, scale, d });
      x += xAdvance * scale;
    }
  }
  return paths.length > 0 ? { width: x, paths } : undefined;
}

/**
 * fontkit fails on the dots of some letters, such as ڢ, if the font has no anchor for them; the text is then laid out
 * without decomposing letters.
 */
function layOut(font: Font, text: string, direction: "ltr" | "rtl"): GlyphRun {
  try {
    return font.layout(text, undefined, undefined, undefined, direction);
  } catch {
    return font.layout(text, { ccmp: false }, undefined, undefined, direction);
  }
}

/** A glyph's path in font units, cached. */
const shapeOf = memoized((glyph: Glyph) => glyph.path.toSVG(), new WeakMap());
