import type { CalendarDate } from "../../model/day.ts";
import type { dates as english } from "../en/dates.ts";
import { axis, formatter, momentOf } from "./axis.ts";

const WEEKDAY = formatter({ weekday: "short" });

const { day, month } = axis;
const span = (from: string, to: string): string => `${from}至${to}`;

/** Chinese dates: `2026年1月7日至12日`, `2026年1月30日至2月2日`. */
export const dates: typeof english = {
  ...axis,
  brief: ({ month, day }) => `${month}/${day}`,
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
