import { dateOf } from "../../model/day.ts";
import type { AxisTick } from "./axis.ts";
import type { axis as enAxis } from "../../words/en/axis.ts";

/** The words of dates, all that an axis says. */
export type DateMessages = typeof enAxis;

/** `10 Jan`, `Jan`, `2026`; with `withYear` `10 Jan 2026`, as no mark before it has said the year. */
export function sayTick(
  { day, unit, major }: AxisTick,
  withYear: boolean,
  dates: DateMessages,
): string {
  const date = dateOf(day);
  if (unit === "year") return dates.year(date);
  if (unit === "month") return dates.month(date, { long: false, year: major || withYear });
  return dates.day(date, { long: false, year: withYear });
}
