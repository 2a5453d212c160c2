import { type CalendarDate, dayOf } from "../../model/day.ts";
import type { DateForm, dates as english } from "../en/dates.ts";

const formatter = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat("zh-Hans", { ...options, timeZone: "UTC", calendar: "gregory" });
const WITH_YEAR = formatter({ year: "numeric", month: "short", day: "numeric" });
const WITHOUT_YEAR = formatter({ month: "short", day: "numeric" });
const MONTH_OF_YEAR = formatter({ year: "numeric", month: "short" });
const MONTH = formatter({ month: "short" });
const WEEKDAY = formatter({ weekday: "short" });

/** Intl writes moments: the noon of a day, in the zone that it is told to write. */
const momentOf = (date: CalendarDate): number => (dayOf(date) + 0.5) * MILLISECONDS;
const MILLISECONDS = 86_400_000;

const day = (date: CalendarDate, { year }: DateForm): string =>
  (year ? WITH_YEAR : WITHOUT_YEAR).format(momentOf(date));
const month = (date: CalendarDate, { year }: DateForm): string =>
  (year ? MONTH_OF_YEAR : MONTH).format(momentOf({ ...date, day: 1 }));
const span = (from: string, to: string): string => `${from}至${to}`;

/** Chinese dates: `2026年1月7日至12日`, `2026年1月30日至2月2日`. */
export const dates: typeof english = {
  day,
  month,
  brief: ({ month, day }) => `${month}/${day}`,
  year: ({ year }) => `${year}年`,
  weekday: (_, date) =>
    `${day(date, { long: false, year: false })} ${WEEKDAY.format(momentOf(date))}`,
  days: (from, to, form) => {
    if (from.year !== to.year) {
      const full = { ...form, year: true };
      return span(day(from, full), day(to, full));
    }
    return span(
      day(from, form),
      from.month === to.month ? `${to.day}日` : day(to, { ...form, year: false }),
    );
  },
  months: (from, to, form) =>
    from.year === to.year
      ? span(month(from, form), month(to, { ...form, year: false }))
      : span(month(from, { ...form, year: true }), month(to, { ...form, year: true })),
  span,
  until: (date) => `至${date}`,
  from: (date) => `${date}起`,
  about: (date) => `约${date}`,
  uncertain: (date) => `${date}（不确定）`,
  within: (range) => `${range}之间`,
  on: (date) => date,
  for: (date) => date,
  in: (date) => date,
  by: (date) => `不晚于${date}`,
  oneOf: (days) => {
    const [{ year, month }] = days as [CalendarDate];
    return `${year}年${month}月${days.map(({ day }) => `${day}日`).join("或")}`;
  },
  undated: (read) => `日期不详（${read}读取）`,
};
