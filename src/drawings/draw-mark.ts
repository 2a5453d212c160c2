import { classNames, type MakeElement } from "./element.ts";
import type { MarkShape, Tone } from "../model/outcomes.ts";

export interface MarkAt {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly symbol: MarkShape;
  readonly tone: Tone;
}

/** A dot is as large as the other marks look, which have an outline. */
export const dotRadius = (radius: number): number => Math.round(radius * 85) / 100;

/** A mark beside words, as a picture of its own; in a chip, which has the tone, the style sheet knows it by its place. */
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
 * A mark within a drawing, centred on a point. Most are dots, as a page of thousands of copies is slow to show.
 * A browser enlarges a group around its own middle; a copy of a symbol it would move away.
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
