import type { CalendarDate } from "../../model/day.ts";
import { axis, type DateForm, dayAndMonth, monthName } from "./axis.ts";

export type { DateForm } from "./axis.ts";

const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;

/** English dates: `7–12 Jan 2026`, `30 Jan – 2 Feb 2026`. */
export const dates = {
  ...axis,
  /** The short form for drawings. */
  brief: (date: CalendarDate): string => dates.day(date, { long: false, year: false }),
  weekday: (weekday: number, date: CalendarDate): string =>
    `${WEEKDAYS[weekday] ?? ""} ${dayAndMonth(date, { long: false, year: false })}`,
  days: (from: CalendarDate, to: CalendarDate, form: DateForm): string => {
    if (from.year !== to.year) {
      const full = { ...form, year: true };
      return `${dates.day(from, full)} – ${dates.day(to, full)}`;
    }
    return from.month === to.month
      ? `${from.day}–${dates.day(to, form)}`
      : `${dayAndMonth(from, form)} – ${dates.day(to, form)}`;
  },
  months: (from: CalendarDate, to: CalendarDate, form: DateForm): string =>
    from.year === to.year
      ? `${monthName(from.month, form)}–${dates.month(to, form)}`
      : `${dates.month(from, { ...form, year: true })} – ${dates.month(to, { ...form, year: true })}`,
  span: (from: string, to: string): string => `${from} – ${to}`,
  until: (date: string): string => `until ${date}`,
  from: (date: string): string => `from ${date}`,
  about: (date: string): string => `about ${date}`,
  uncertain: (date: string): string => `${date} (uncertain)`,
  within: (range: string): string => `within ${range}`,
  on: (date: string): string => `on ${date}`,
  for: (date: string): string => `for ${date}`,
  in: (month: string): string => `in ${month}`,
  by: (date: string): string => `by ${date}`,
  /** Several possible days in one month, from different sources. */
  oneOf: (days: readonly CalendarDate[]): string => {
    const last = days.at(-1)!;
    const before = days.slice(0, -1).map(({ day }) => day);
    return `on ${before.join(", ")} or ${dates.day(last, { long: true, year: true })}`;
  },
  undated: (read: string): string => `undated (read ${read})`,
};

export const countDays = (n: number): string => `${n} ${n === 1 ? "day" : "days"}`;

/** `2 days later`; without a number if it is only known to be at least one day. */
export const byDays = (n: number, isLeast: boolean): string => {
  const way = n < 0 ? "earlier" : "later";
  if (!isLeast) return `${countDays(Math.abs(n))} ${way}`;
  return Math.abs(n) === 1 ? way : `at least ${countDays(Math.abs(n))} ${way}`;
};
