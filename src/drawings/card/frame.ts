import type { Person } from "../../model/records.ts";
import { fitText, wrapText } from "../../words/text-width.ts";
import type { Tone } from "../../model/outcomes.ts";
import type { MarkAt } from "../draw-mark.ts";

/** The social preview card of a page, in pixels. */
export interface Card {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly CardText[];
  readonly lines: readonly { readonly x1: number; readonly x2: number; readonly y: number }[];
  readonly marks: readonly MarkAt[];
}

export interface CardText {
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly text: string;
  readonly size: number;
  readonly face: "serif" | "sans";
  readonly weight: 400 | 600;
  readonly tone: Tone | "ink" | "muted";
  /** BCP 47; some characters have other forms in Japanese than in Chinese. */
  readonly language?: string | undefined;
}

/** The size recommended for Open Graph images. */
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

/** How much wider serif text may be than the sans-serif that layout has metrics of. */
const WIDER = 1.12;

export const at = (
  x: number,
  y: number,
  text: string,
  style: Style,
  more: Partial<Pick<CardText, "anchor" | "tone" | "language">> = {},
): CardText => ({ x, y, anchor: "start", text, ...style, ...more });

/** Lines of text, with the first baseline at `y`. */
export function paragraph(
  y: number,
  text: string,
  style: Style,
  { most = 2, room = ROOM } = {},
): readonly CardText[] {
  const width = style.face === "serif" ? room / WIDER : room;
  return wrapText(text, width, style.size, most).map((line, index) =>
    at(MARGIN, Math.round(y + index * style.size * 1.2), line, style),
  );
}

/** The text in the first of these styles in which it fits; truncated in the last one if it fits in none. */
function paragraphThatFits(
  y: number,
  text: string,
  style: Style,
  forms: readonly { readonly size: number; readonly most: number }[],
): readonly CardText[] {
  const tries = forms.map(({ size, most }) => paragraph(y, text, { ...style, size }, { most }));
  return tries.find((lines) => isWhole(lines, text)) ?? tries.at(-1)!;
}

export const heading = (text: string): readonly CardText[] =>
  paragraphThatFits(178, text, TITLE, [
    { size: 60, most: 2 },
    { size: 50, most: 2 },
    { size: 42, most: 2 },
  ]);

export const verdict = (text: string): readonly CardText[] =>
  paragraphThatFits(470, text, LEAD, [
    { size: 34, most: 2 },
    { size: 28, most: 3 },
    { size: 24, most: 3 },
  ]);

const isWhole = (lines: readonly CardText[], text: string): boolean =>
  withoutSpaces(lines.map((line) => line.text).join("")) === withoutSpaces(text);
const withoutSpaces = (text: string): string => text.replace(/\s/gu, "");

/** A name in its own script. */
export const native = (
  y: number,
  { text, language }: NonNullable<Person["nativeName"]>,
): CardText => at(MARGIN, y, fitText(text, ROOM, NATIVE.size), NATIVE, { language });

/** The common parts of all cards: the site's name, and its sources at the foot. */
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
