import bidiFactory from "bidi-js";
import type { CardText } from "../../drawings/card/frame.ts";
import { fileFor, type FontFile } from "./card-fonts.ts";

const bidi = bidiFactory();

/** Consecutive characters in one font and one direction. */
export interface Run {
  readonly file: FontFile;
  readonly level: number;
  text: string;
}

/** Spaces and marks stay in the run that they follow, so that right-to-left text is shaped as a whole. */
const NEUTRAL = /[\s\p{M}\p{Cf}]/u;

interface Written {
  readonly character: string;
  readonly file: FontFile;
}

/** The characters that some font here has; others are dropped rather than drawn as boxes. */
async function writable(
  text: string,
  style: Pick<CardText, "face" | "language">,
): Promise<readonly Written[]> {
  const found: Written[] = [];
  for (const character of text.normalize("NFC")) {
    const last = found.at(-1);
    const isNeutral = NEUTRAL.test(character);
    const file = last && isNeutral ? last.file : await fileFor(character, style);
    if (file) found.push({ character, file });
  }
  return found;
}

/**
 * The runs of a text in visual order, by the Unicode Bidirectional Algorithm, which also mirrors brackets in
 * right-to-left text.
 */
export async function visualRuns(
  text: string,
  style: Pick<CardText, "face" | "language">,
): Promise<readonly Run[]> {
  const written = await writable(text, style);
  const shown = written.map(({ character }) => character).join("");
  const { levels } = bidi.getEmbeddingLevels(shown);
  const runs: Run[] = [];
  let index = 0;
  for (const { character, file } of written) {
    const level = levels[index] ?? 0;
    index += character.length;
    const mirrored = level % 2 === 1 ? bidi.getMirroredCharacter(character) : null;
    const last = runs.at(-1);
    if (last?.file === file && last.level === level) last.text += mirrored ?? character;
    else runs.push({ file, level, text: mirrored ?? character });
  }
  return inOrder(runs);
}

/** Reverses runs from the innermost embedding level outwards (UAX 9, rule L2). */
function inOrder(runs: readonly Run[]): readonly Run[] {
  const order = [...runs];
  const deepest = Math.max(0, ...order.map(({ level }) => level));
  for (let level = deepest; level > 0; level--) {
    for (let from = 0; from < order.length; from++) {
      let to = from;
      while (to < order.length && order[to]!.level >= level) to++;
      order.splice(from, to - from, ...order.slice(from, to).toReversed());
      from = to;
    }
  }
  return order;
}
