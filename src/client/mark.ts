import type { Symbol, Tone } from "../layout/symbols.ts";
import { svg } from "./svg.ts";

interface MarkAt {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly symbol: Symbol;
  readonly tone: Tone;
}

/** A mark within a drawing, as components/Mark.astro prints it. */
export const svgMark = ({ x, y, radius, symbol, tone }: MarkAt, className = ""): SVGElement =>
  svg("use", {
    class: `mark tone-${tone} ${className}`.trimEnd(),
    href: `#mark-${symbol}`,
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  });
