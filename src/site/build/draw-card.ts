import type { Card, CardText } from "../../drawings/card/frame.ts";
import { type MarkAt, dotRadius } from "../../drawings/draw-mark.ts";
import type { MarkShape, Tone } from "../../model/outcomes.ts";
import { withApostrophes } from "../../words/typeset.ts";
import { outline } from "./card-outline.ts";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { writeAtomically } from "./write.ts";

/** The light theme of src/styles/tokens.css. */
const COLOURS: Readonly<Record<Tone | "ink" | "muted" | "paper" | "card" | "line", string>> = {
  paper: "#fbfaf7",
  card: "#ffffff",
  line: "#8a8577",
  ink: "#1c2026",
  muted: "#5c636c",
  made: "#0b6e75",
  missed: "#c2361b",
  added: "#5b3fae",
  unreported: "#6e5c0c",
  upcoming: "#2b5c9b",
  disputed: "#934708",
  virtual: "#4a5f6f",
};

/** The sign inside each mark, for a radius of 10. */
const SIGNS: Readonly<Record<Exclude<MarkShape, "dot">, string>> = {
  cross: `<circle r="8.2"/><path d="M-3.5-3.5 3.5 3.5M3.5-3.5-3.5 3.5"/>`,
  plus: `<circle r="8.2"/><path d="M-4.2 0H4.2M0-4.2V4.2"/>`,
  dotted: `<circle r="8.2" stroke-dasharray="3.2 2.52"/>`,
  ring: `<circle r="8"/>`,
  half: `<circle r="8.2"/><path d="M0-8.2A8.2 8.2 0 0 0 0 8.2Z" fill="currentColor"/>`,
  screen: `<rect x="-8.5" y="-7" width="17" height="14" rx="2.5"/><path d="M-2.5-3.5V3.5L3.8 0Z" fill="currentColor"/>`,
};

/** A card as SVG with paths only, so that rasterizing it needs no fonts. */
export async function drawCard({ width, height, texts, lines, marks }: Card): Promise<string> {
  const drawn = await Promise.all(texts.map(drawText));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${COLOURS.paper}"/>`,
    `<rect width="${width}" height="10" fill="${COLOURS.made}"/>`,
    ...lines.map(
      ({ x1, x2, y }) =>
        `<line x1="${x1}" x2="${x2}" y1="${y}" y2="${y}" stroke="${COLOURS.line}" stroke-width="3"/>`,
    ),
    ...marks.map(drawMark),
    ...drawn,
    "</svg>",
  ].join("");
}

function drawMark({ x, y, radius, symbol, tone }: MarkAt): string {
  const colour = COLOURS[tone];
  if (symbol === "dot")
    return `<circle cx="${x}" cy="${y}" r="${dotRadius(radius)}" fill="${colour}"/>`;
  const attributes = `color="${colour}" stroke="${colour}" stroke-width="2.4" fill="${COLOURS.card}"`;
  return `<g transform="translate(${x} ${y}) scale(${radius / 10})" ${attributes}>${SIGNS[symbol]}</g>`;
}

async function drawText(text: CardText): Promise<string> {
  const shapes = await outline({ ...text, text: withApostrophes(text.text) });
  if (!shapes) return "";
  const { width, paths } = shapes;
  const start = { start: 0, middle: width / 2, end: width }[text.anchor];
  const drawn = paths.map(({ x, y, scale, d }) => {
    const at = `${round(text.x - start + x)} ${round(text.y + y)}`;
    return `<path transform="translate(${at}) scale(${scale} ${-scale})" d="${d}"/>`;
  });
  return `<g fill="${COLOURS[text.tone]}">${drawn.join("")}</g>`;
}

const round = (value: number): number => Math.round(value * 100) / 100;

const FOLDER = ".cache/cards";
/** Cards have a few flat colours, and the edges between them. */
const PNG_OPTIONS = { palette: true, colours: 32, effort: 1, dither: 0 };

/** What else the bytes depend on. */
const CACHE_SALT = JSON.stringify([PNG_OPTIONS, sharp.versions]);

/** A card as a PNG, cached by its content. */
export async function renderCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const svg = await drawCard(card);
  const file = join(
    FOLDER,
    `${createHash("sha256")
      .update(CACHE_SALT + svg)
      .digest("hex")}.png`,
  );
  if (existsSync(file)) return Uint8Array.from(readFileSync(file));
  const png = await sharp(Buffer.from(svg)).png(PNG_OPTIONS).toBuffer();
  writeCache(file, png);
  return Uint8Array.from(png);
}

/** A failed write is ignored: the card is then drawn again next time. */
function writeCache(file: string, png: Uint8Array): void {
  try {
    writeAtomically(file, png);
  } catch {
    // The cache is not writable.
  }
}
