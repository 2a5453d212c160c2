import type { Slip } from "./slip.ts";

const published = (written: string, ...fix: readonly string[]): Slip => [
  "published: 2026-01-12",
  `published: ${written}`,
  [`7 bad-value${fix.map((date) => ` → published: ${date}`).join("")}`],
];
const dates = (written: string, ...fix: readonly string[]): Slip => [
  "      dates: 2026-01-07/2026-01-12",
  `      dates: ${written}`,
  [`14 bad-value${fix.map((date) => ` → dates: ${date}`).join("")}`],
];
const PERIOD = "2026-01-07/2026-01-12";

/** Days of other calendars, periods with other signs and words, and days that are not sure. */
export const CALENDARS: readonly Slip[] = [
  published("2569-01-12", "2026-01-12"),
  published("12 มกราคม 2569", "2026-01-12"),
  published("1404/10/22", "2026-01-12"),
  published("23 Rajab 1447", "2026-01-12"),
  published("22 Dey 1404", "2026-01-12"),
  published("12.I.2026", "2026-01-12"),
  published("Jumatatu, 12 Januari 2026", "2026-01-12"),
  published("Published: 12 January 2026", "2026-01-12"),
  published("0226-01-12"),
  dates("2026.01.07-2026.01.12", PERIOD),
  dates("07.01.-12.01.2026", PERIOD),
  dates("1월 7일~12일", PERIOD),
  dates("令和8年1月7日～12日", PERIOD),
  dates("۷ تا ۱۲ ژانویه ۲۰۲۶", PERIOD),
  dates("7 hingga 12 Januari 2026", PERIOD),
  dates("no later than 12 January 2026", "../2026-01-12"),
  dates("not before 7 January 2026", "2026-01-07/.."),
  dates("possibly 7 January 2026", "2026-01-07?"),
  dates("7 January 2026 (?)", "2026-01-07?"),
  dates("7 January 2026 (tbc)", "2026-01-07?"),
];
