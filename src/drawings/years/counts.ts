import { labelledYears } from "./draw.ts";
import { yearsOf } from "../../model/frame.ts";
import type { MakeElement } from "../element.ts";

/** Counts per year; years without any may be left out. */
interface YearCounts {
  readonly first: number;
  readonly last: number;
  /** The maximum of the scale. */
  readonly most: number;
  readonly counts: ReadonlyMap<number, number>;
}

const HEIGHT = 84;
const BASE = 64;
const ROOM = 52;
const MAX_LABELS = 6;

/** A bar for each year from the first to the last, including empty ones. */
export function drawYears<Made>(
  element: MakeElement<Made>,
  { first, last, most, counts }: YearCounts,
  label: string,
  say: (year: number, count: number) => string,
): Made {
  const years = yearsOf({ first, last });
  const all = years.length;
  const toX = (year: number): string => `${Math.round((10_000 * (year - first)) / all) / 100}%`;
  const width = `${Math.round(8000 / all) / 100}%`;
  const bars = years.flatMap((year) => {
    const count = counts.get(year) ?? 0;
    if (count === 0) return [];
    const height = Math.max(2, Math.round((ROOM * count) / most));
    return element(
      "rect",
      { class: "year-bar", x: toX(year), y: BASE - height, width, height },
      element("title", {}, say(year, count)),
    );
  });
  const labels = labelledYears({ first, last }, MAX_LABELS).map((year) =>
    element("text", { x: toX(year), y: HEIGHT - 4 }, String(year)),
  );
  return element(
    "svg",
    { class: "rate-years", role: "img", "aria-label": label, width: "100%", height: HEIGHT },
    element("line", { class: "rule", x1: "0%", x2: "100%", y1: BASE, y2: BASE }),
    element("text", { class: "most", x: "0%", y: 9 }, String(most)),
    ...bars,
    ...labels,
  );
}
