import { classNames, type MakeElement } from "./element.ts";
import { type MarkShape, type Tone, TONE_SYMBOLS } from "../model/outcomes.ts";

export interface MarkAt {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly symbol: MarkShape;
  readonly tone: Tone;
}

/** A dot's radius, so that it looks as large as the outlined marks. */
export const dotRadius = (radius: number): number => Math.round(radius * 85) / 100;

/** A mark beside text, as an SVG of its own; in a chip, which sets the tone, it needs no class for styling. */
export const drawMarkIcon = <Made>(
  element: MakeElement<Made>,
  symbol: MarkShape,
  tone?: Tone,
): Made =>
  element(
    "svg",
    { class: tone && `mark-icon mark tone-${tone}`, "aria-hidden": "true" },
    element("use", { href: `#mark-${symbol}` }),
  );

/**
 * A mark in a drawing, centred on a point. The most frequent one, the dot, is a circle, since thousands of `use`
 * elements render slowly. The group lets CSS scale a mark around its own centre; a scaled `use` would move.
 */
export function drawMark<Made>(
  element: MakeElement<Made>,
  { x, y, radius, symbol, tone }: MarkAt,
  className?: string,
): Made {
  const classes = classNames("mark", `tone-${tone}`, className);
  if (symbol === "dot")
    return element("circle", {
      class: classNames(classes, "dot"),
      cx: x || undefined,
      cy: y || undefined,
      r: dotRadius(radius),
    });
  const copy = element("use", {
    href: `#mark-${symbol}`,
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  });
  return element("g", { class: classes }, copy);
}

/** A word with its mark, on a coloured background. */
export const drawChip = <Made>(
  element: MakeElement<Made>,
  tone: Tone,
  text: string,
  symbol: MarkShape = TONE_SYMBOLS[tone],
): Made => element("span", { class: `chip tone-${tone}` }, drawMarkIcon(element, symbol), text);
