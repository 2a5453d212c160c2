import type { CalendarDate } from "../../model/day.ts";

/** How much of a date is written. */
export interface DateForm {
  readonly long: boolean;
  readonly year: boolean;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** Empty for a month that there is not. */
export const monthName = (month: number, { long }: Pick<DateForm, "long">): string => {
  const name = MONTHS[month - 1] ?? "";
  return long ? name : name.slice(0, 3);
};
const withYear = (text: string, { year }: CalendarDate, form: DateForm): string =>
  form.year ? `${text} ${year}` : text;
export const dayAndMonth = (date: CalendarDate, form: DateForm): string =>
  `${date.day} ${monthName(date.month, form)}`;

/** What the axis of a timeline says: in a file of its own, since no more of dates comes with the first page. */
export const axis = {
  day: (date: CalendarDate, form: DateForm): string =>
    withYear(dayAndMonth(date, form), date, form),
  month: (date: CalendarDate, form: DateForm): string =>
    withYear(monthName(date.month, form), date, form),
  year: (date: CalendarDate): string => String(date.year),
};
