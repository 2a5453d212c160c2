import type { Card, CardText } from "./card-shape.ts";
import { wrapText } from "./text-width.ts";

/** The size that those who show such pictures ask for. */
export const CARD = { width: 1200, height: 630 } as const;
export const MARGIN = 64;
export const ROOM = CARD.width - 2 * MARGIN;

type Style = Pick<CardText, "size" | "face" | "weight" | "tone">;
export const TITLE: Style = { size: 60, face: "serif", weight: 600, tone: "ink" };
export const LEAD: Style = { size: 34, face: "sans", weight: 400, tone: "ink" };
export const NATIVE: Style = { size: 38, face: "sans", weight: 400, tone: "muted" };
export const SMALL: Style = { size: 24, face: "sans", weight: 400, tone: "muted" };
export const NAME: Style = { size: 26, face: "sans", weight: 600, tone: "ink" };
const WORDMARK: Style = { size: 32, face: "serif", weight: 600, tone: "ink" };

/** Serif letters are about so much wider than the sans that layout knows the widths of. */
const WIDER = 1.06;

export const at = (
  x: number,
  y: number,
  text: string,
  style: Style,
  more: Partial<Pick<CardText, "anchor" | "optional" | "tone">> = {},
): CardText => ({ x, y, anchor: "start", text, ...style, ...more });

/** Lines below each other, the first one's baseline at `y`. */
export function paragraph(
  x: number,
  y: number,
  text: string,
  style: Style,
  { most = 2, room = ROOM } = {},
): readonly CardText[] {
  const width = style.face === "serif" ? room / WIDER : room;
  return wrapText(text, width, style.size, most).map((line, index) =>
    at(x, Math.round(y + index * style.size * 1.2), line, style),
  );
}

/** What all cards have: whose they are, and at the foot what they rest on. */
export function frame(siteName: string, foot: string): Pick<Card, "texts" | "marks"> {
  const y = MARGIN + 24;
  const end = CARD.width - MARGIN;
  return {
    texts: [at(MARGIN, y, siteName, WORDMARK), at(MARGIN, CARD.height - MARGIN + 12, foot, SMALL)],
    marks: [
      { x: end - 42, y: y - 11, radius: 12, symbol: "dot", tone: "made" },
      { x: end - 12, y: y - 11, radius: 12, symbol: "ring", tone: "missed" },
    ],
  };
}
