import type { Day } from "../model/day.ts";
import { edgesOf } from "../model/edtf.ts";
import { isDay } from "../model/day-range.ts";
import type { When } from "../model/when.ts";

export const PRECISIONS = ["day", "month", "year", "unknown"] as const;
type Precision = (typeof PRECISIONS)[number];

/** The precision of the less exact end of a stay. */
export const precisionOf = (when: When): Precision =>
  PRECISIONS[
    Math.max(...edgesOf(when).map((edge) => PRECISIONS.indexOf(edge?.unit ?? "unknown")))
  ]!;

/** First and last day, if sources give both to the day without qualification; else undefined. */
export function exactDays(
  when: When | undefined,
): { readonly first: Day; readonly last: Day } | undefined {
  if (!when || edgesOf(when).some((edge) => edge && (edge.isAbout || edge.isUncertain)))
    return undefined;
  const { start, end } = when;
  return isDay(start) && isDay(end) ? { first: start.from, last: end.to } : undefined;
}
