import { dotRadius, type MarkShape, type Tone } from "../drawings/symbols.ts";
import { svg } from "./svg.ts";

interface MarkAt {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly symbol: MarkShape;
  readonly tone: Tone;
}

/** A mark within a drawing, as components/Mark.astro prints it. */
export function svgMark({ x, y, radius, symbol, tone }: MarkAt, className = ""): SVGElement {
  const classes = `mark tone-${tone} ${className}`.trimEnd();
  return symbol === "dot"
    ? svg("circle", { class: `${classes} dot`, cx: x, cy: y, r: dotRadius(radius) })
    : svg(
        "g",
        { class: classes },
        svg("use", {
          href: `#mark-${symbol}`,
          x: x - radius,
          y: y - radius,
          width: 2 * radius,
          height: 2 * radius,
        }),
      );
}
