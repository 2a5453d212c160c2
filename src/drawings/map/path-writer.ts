import type { GeoContext } from "d3";

type Point = readonly [x: number, y: number];

/**
 * A d3-geo context that writes path data: relative, to a tenth of a unit, and without points indistinguishably close to
 * the previous one. Rings that shrink to less than a triangle are left out.
 */
export class PathWriter implements GeoContext {
  readonly #least: number;
  #line: Point[] = [];
  #text = "";

  /** Skips points closer than `least` to the previous one. */
  constructor(least = 0) {
    this.#least = least;
  }

  beginPath(): void {
    this.#flush(false);
  }

  moveTo(x: number, y: number): void {
    this.#flush(false);
    this.#line = [[x, y]];
  }

  lineTo(x: number, y: number): void {
    this.#line.push([x, y]);
  }

  closePath(): void {
    this.#flush(true);
  }

  arc(): void {
    // Points are drawn as marks instead.
  }

  get text(): string {
    this.#flush(false);
    return this.#text;
  }

  #flush(isRing: boolean): void {
    const points = thin(this.#line, this.#least);
    this.#line = [];
    if (points.length < (isRing ? 3 : 2)) return;
    this.#text += writeLine(points) + (isRing ? "z" : "");
  }
}

function thin(line: readonly Point[], least: number): readonly Point[] {
  const kept: Point[] = [];
  line.forEach(([x, y], index) => {
    const last = kept.at(-1);
    const isFar = !last || Math.hypot(x - last[0], y - last[1]) > Math.max(least, 0.05);
    if (isFar) kept.push([x, y]);
    else if (index === line.length - 1 && kept.length > 1) kept[kept.length - 1] = [x, y];
  });
  return kept;
}

/**
 * `M10,20l1.5-3 2,4`: in integer tenths, so that rounding errors do not add up; a minus sign also separates numbers.
 */
function writeLine(points: readonly Point[]): string {
  const tenths = points.map(([x, y]): Point => [Math.round(x * 10), Math.round(y * 10)]);
  const [[x, y] = [0, 0], ...others] = tenths;
  let text = `M${shorten(x)}${after(",", y)}`;
  let previous: Point = [x, y];
  others.forEach((next, index) => {
    text += after(index === 0 ? "l" : " ", next[0] - previous[0], index === 0);
    text += after(",", next[1] - previous[1]);
    previous = next;
  });
  return text;
}

/** A number with the separator that it needs after the previous one. */
export const after = (sign: string, tenths: number, isLetter = false): string =>
  tenths < 0 && !isLetter ? shorten(tenths) : sign + shorten(tenths);

/** Tenths as `.5` or `-12.3`, by integer arithmetic alone: most of a map consists of such pairs. */
export function shorten(tenths: number): string {
  if (tenths === 0) return "0";
  const size = Math.abs(tenths);
  const [whole, rest] = [Math.trunc(size / 10), size % 10];
  const text = rest === 0 ? String(whole) : `${whole === 0 ? "" : whole}.${rest}`;
  return tenths < 0 ? `-${text}` : text;
}
