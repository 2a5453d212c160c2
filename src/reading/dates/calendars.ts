// Converts dates of other calendars to Gregorian ones.
import { dayOf, isoOf, monthLength } from "../../model/day.ts";
import type { CalendarName } from "./month-names.ts";

/** A day, or a month without a day, as EDTF; undefined if it does not exist. */
export function edtfOf(year: number, month: number, day: number | undefined): string | undefined {
  const last = monthLength(year, month);
  if (last === 0 || year < 1000 || year > 2999) return undefined;
  if (day !== undefined && (day < 1 || day > last)) return undefined;
  const parts = [String(year), ...[month, day].flatMap((part) => part ?? [])];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}

/** The year before the first year of each era: 令和8年 is 2026. */
const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  r: 2018,
  h: 1988,
  民國: 1911,
  民国: 1911,
  中華民國: 1911,
  中华民国: 1911,
};

export const ERA_NAMES = Object.keys(ERAS).filter((name) => name.length > 1);
export const ERA_LETTERS = ["r", "h"];

export const eraYear = (era: string, year: number): number => (ERAS[era] ?? 0) + year;

const YEARS_OF_BUDDHA = 543;

/**
 * A date in whichever calendar its year suggests: 2569 is Buddhist, 1405 Persian, 1448 Islamic. Without a named
 * calendar, 1301 to 1439 are taken as Persian, whose dates are often all numbers, and 1440 to 1499 as Islamic.
 */
export function dayIn(
  year: number,
  month: number,
  day: number | undefined,
  named?: CalendarName,
): string | undefined {
  if (year >= 2400 && year < 2700) return edtfOf(year - YEARS_OF_BUDDHA, month, day);
  const isOld = year > 1300 && year < 1500;
  const calendar = named === "gregory" && isOld ? undefined : named;
  const meant = calendar ?? (isOld ? (year < 1440 ? "persian" : "islamic-umalqura") : "gregory");
  return meant === "gregory" ? edtfOf(year, month, day) : fromCalendar(meant, year, month, day);
}

const DAY_MS = 86_400_000;
/** The mean length of a year in days, and where its first year begins. */
const YEARS: Readonly<
  Record<Exclude<CalendarName, "gregory">, readonly [days: number, start: number]>
> = {
  persian: [365.2422, dayOf({ year: 622, month: 3, day: 22 })],
  "islamic-umalqura": [354.367, dayOf({ year: 622, month: 7, day: 19 })],
};

/**
 * Searches for the day near where its year must be; a month without a day becomes the month that covers
 * most of it.
 */
function fromCalendar(
  calendar: Exclude<CalendarName, "gregory">,
  year: number,
  month: number,
  day: number | undefined,
): string | undefined {
  const format = new Intl.DateTimeFormat("en-u-nu-latn", {
    calendar,
    timeZone: "UTC",
    year: "numeric",
    month: "numeric",
    day: "numeric",
  });
  const [length, start] = YEARS[calendar];
  const about = start + Math.floor((year - 1 + (month - 1) / 12) * length);
  for (let off = -20; off <= 70; off++) {
    const at = about + off;
    const parts = new Map(
      format.formatToParts(at * DAY_MS).map(({ type, value }) => [type, value]),
    );
    const isIt = (type: "year" | "month" | "day", wanted: number): boolean =>
      Number(parts.get(type)) === wanted;
    if (!isIt("year", year) || !isIt("month", month) || !isIt("day", day ?? 15)) continue;
    return isoOf(at).slice(0, day === undefined ? 7 : 10);
  }
  return undefined;
}
