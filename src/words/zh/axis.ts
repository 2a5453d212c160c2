import { type CalendarDate, dayOf } from "../../model/day.ts";
import type { axis as english, DateForm } from "../en/axis.ts";

export const formatter = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat("zh-Hans", { ...options, timeZone: "UTC", calendar: "gregory" });
const WITH_YEAR = formatter({ year: "numeric", month: "short", day: "numeric" });
const WITHOUT_YEAR = formatter({ month: "short", day: "numeric" });
const MONTH_OF_YEAR = formatter({ year: "numeric", month: "short" });
const MONTH = formatter({ month: "short" });

/** Noon of a day in UTC, as Intl formats instants in a time zone. */
export const momentOf = (date: CalendarDate): number => (dayOf(date) + 0.5) * MILLISECONDS;
const MILLISECONDS = 86_400_000;

const day = (date: CalendarDate, { year }: DateForm): string =>
  (year ? WITH_YEAR : WITHOUT_YEAR).format(momentOf(date));
const month = (date: CalendarDate, { year }: DateForm): string =>
  (year ? MONTH_OF_YEAR : MONTH).format(momentOf({ ...date, day: 1 }));

/** Labels on a timeline's axis. */
export const axis: typeof english = { day, month, year: ({ year }) => `${year}年` };
