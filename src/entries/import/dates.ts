import { monthName } from "../../words/en/axis.ts";
import { isoOf } from "../../model/day.ts";
import type { RecordDates } from "./record.ts";

export function edtfOf({ from, to, isApproximate, span }: RecordDates): string | undefined {
  if (from === undefined && to === undefined) return undefined;
  const mark = isApproximate ? "~" : "";
  if (span !== undefined)
    return span
      .split("/")
      .map((end) => end + mark)
      .join("/");
  const first = from === undefined ? ".." : `${isoOf(from)}${mark}`;
  const last = to === undefined ? ".." : `${isoOf(to)}${mark}`;
  return first === last ? first : `${first}/${last}`;
}

/**
 * Distributes a record's dates over its stops, in the order visited: the first gets the arrival, the
 * last the departure. If both are the same day, all get it.
 */
export function shareDates(dates: RecordDates, stops: number): readonly (string | undefined)[] {
  const { from, to, isApproximate } = dates;
  if (stops === 1 || dates.span !== undefined || (from !== undefined && from === to)) {
    return Array.from({ length: stops }, () => edtfOf(dates));
  }
  return Array.from({ length: stops }, (_, index) => {
    if (index === 0) return edtfOf({ from, isApproximate });
    return index === stops - 1 ? edtfOf({ to, isApproximate }) : undefined;
  });
}

/** `March 2021`, `May to June 1972`, or `December 2020 to January 2021`. */
export function sayMonths(first: string, last: string): string {
  const month = (iso: string): string => monthName(Number(iso.slice(5, 7)), { long: true });
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  const end = `${month(last)} ${to}`;
  if (first.slice(0, 7) === last.slice(0, 7)) return end;
  return from === to ? `${month(first)} to ${end}` : `${month(first)} ${from} to ${end}`;
}
