import type { CalendarDate } from "../../model/day.ts";

/** How much of a date is shown. */
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

/** Empty for an invalid month. */
export const monthName = (month: number, { long }: Pick<DateForm, "long">): string => {
  const name = MONTHS[month - 1] ?? "";
  return long ? name : name.slice(0, 3);
};
const withYear = (text: string, { year }: CalendarDate, form: DateForm): string =>
  form.year ? `${text} ${year}` : text;
export const dayAndMonth = (date: CalendarDate, form: DateForm): string =>
  `${date.day} ${monthName(date.month, form)}`;

/** Labels on a timeline's axis. In a file of its own, as the first page loads no other date formats. */
export const axis = {
  day: (date: CalendarDate, form: DateForm): string =>
    withYear(dayAndMonth(date, form), date, form),
  month: (date: CalendarDate, form: DateForm): string =>
    withYear(monthName(date.month, form), date, form),
  year: (date: CalendarDate): string => String(date.year),
};
