import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import type { Card } from "../../drawings/card/frame.ts";
import { drawCard } from "./draw-card.ts";
import { writeWhole } from "./write.ts";

const FOLDER = ".cache/cards";
/** Cards have a few flat colours, and the edges between them. */
const FORM = { palette: true, colours: 32, effort: 1, dither: 0 };

/** What else the bytes depend on. */
const MEANS = JSON.stringify([FORM, sharp.versions]);

/** A card as a PNG, cached by its content. */
export async function renderCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const svg = await drawCard(card);
  const file = join(
    FOLDER,
    `${createHash("sha256")
      .update(MEANS + svg)
      .digest("hex")}.png`,
  );
  if (existsSync(file)) return Uint8Array.from(readFileSync(file));
  const png = await sharp(Buffer.from(svg)).png(FORM).toBuffer();
  keep(file, png);
  return Uint8Array.from(png);
}

/** A failed write is ignored: the card is then drawn again next time. */
function keep(file: string, png: Uint8Array): void {
  try {
    writeWhole(file, png);
  } catch {
    // The cache is not writable.
  }
}
