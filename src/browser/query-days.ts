import type { DayRange } from "../model/day-range.ts";
import { foldName } from "../geography/fold-name.ts";
import { dayOf, monthLength, readDay } from "../model/day.ts";
import { endsOf, LEAD, RANGE_FORMS } from "./query-ranges.ts";

/** Languages in which readers name months. */
const LANGUAGES = ["en", "fr", "de", "es", "it", "pt", "ru"];
const DAY_MS = 86_400_000;

/** Month names, long and short, standalone and as in dates, folded; with their numbers. */
function readMonths(): ReadonlyMap<string, number> {
  const names = new Map([["sept", 9]]);
  for (const month of ["short", "long"] as const)
    for (const beside of [{}, { day: "numeric" }] as const)
      for (const language of LANGUAGES) {
        const format = new Intl.DateTimeFormat(language, { month, ...beside, timeZone: "UTC" });
        for (let number = 1; number <= 12; number += 1) {
          const parts = format.formatToParts(
            dayOf({ year: 2026, month: number, day: 15 }) * DAY_MS,
          );
          names.set(foldName(parts.find(({ type }) => type === "month")!.value), number);
        }
      }
  return names;
}

let monthNumbers: ReadonlyMap<string, number> | undefined;

const [DAY, NAME, YEAR] = ["(\\d{1,2})(?:st|nd|rd|th|er|º)?\\.?", "(\\p{L}{3,})\\.?", "(\\d{4})"];
const OF = "(?:of |de )?";
const named = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])${pattern}(?![\\p{L}\\d])`, "iu");

/** Patterns for a day, month or year, with the order of their groups. */
const FORMS: readonly (readonly [RegExp, ...(readonly ("y" | "m" | "d")[])])[] = [
  [/\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/, "y", "m", "d"],
  [/(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/, "y", "m", "d"],
  [/\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/, "d", "m", "y"],
  [named(`${DAY}\\s+${OF}${NAME},?\\s+${OF}${YEAR}`), "d", "m", "y"],
  [named(`${NAME}\\s+${DAY},?\\s+${YEAR}`), "m", "d", "y"],
  [/\b(\d{4})-(\d{1,2})\b/, "y", "m"],
  [/(\d{4})\s*年\s*(\d{1,2})\s*月/, "y", "m"],
  [named(`${NAME},?\\s+${OF}${YEAR}`), "m", "y"],
  [/\b((?:18|19|20)\d{2})\b(?:\s*年)?/, "y"],
];

/** The days that a query names, and the rest of its text. */
export function readQueryDays(query: string): {
  readonly days?: DayRange | undefined;
  readonly rest: string;
} {
  const range = readRange(query);
  if (range) return range;
  for (const [form, ...order] of FORMS) {
    const found = form.exec(query);
    if (!found) continue;
    const days = readParts(Object.fromEntries(order.map((part, at) => [part, found[at + 1]!])));
    if (days)
      return openDays(
        days,
        query.slice(0, found.index),
        query.slice(found.index + found[0].length),
      );
  }
  return { rest: query };
}

/** The period that a query names with both ends, if any. */
function readRange(query: string): ReturnType<typeof readQueryDays> | undefined {
  for (const { pattern, parts } of RANGE_FORMS) {
    const found = pattern.exec(query);
    if (!found) continue;
    const [first, last] = endsOf(found, parts);
    const end = readParts(last);
    const start = readParts(first);
    if (!start || !end) continue;
    // In `30 December – 2 January 2026`, the year is that of the end.
    const before =
      parts.includes("y") || first.m === last.m
        ? undefined
        : readParts({ ...first, y: String(Number(first.y) - 1) });
    const from = start.from <= end.to ? start.from : before?.from;
    if (from === undefined || from > end.to) continue;
    const rest = `${query.slice(0, found.index).replace(LEAD, "")} ${query.slice(found.index + found[0].length)}`;
    return { days: { from, to: end.to }, rest: rest.trim() };
  }
  return undefined;
}

/** Words before or after a day that make it the start or end of an open range. */
const OPENINGS: readonly (readonly [
  before: RegExp,
  after: RegExp,
  (days: DayRange) => DayRange,
])[] = [
  [/\b(since|from)\s*$|自\s*$/i, /^\s*(onwards?|以来|起)/i, ({ from }) => ({ from, to: Infinity })],
  [/\bafter\s*$/i, /^\s*之后/, ({ to }) => ({ from: to + 1, to: Infinity })],
  [/\b(until|till)\s*$/i, /^\s*为止/, ({ to }) => ({ from: -Infinity, to })],
  [/\bbefore\s*$/i, /^\s*(之前|以前)/, ({ from }) => ({ from: -Infinity, to: from - 1 })],
];

/** Widens the named days by the words around them; returns the rest of the text too. */
function openDays(
  days: DayRange,
  before: string,
  after: string,
): { readonly days: DayRange; readonly rest: string } {
  const opening = OPENINGS.find(([first, last]) => first.test(before) || last.test(after));
  const rest = (first: string, last: string): string => `${first} ${last}`.trim();
  if (!opening) return { days, rest: rest(before, after) };
  const [first, last, open] = opening;
  return { days: open(days), rest: rest(before.replace(first, ""), after.replace(last, "")) };
}

function readParts({
  y,
  m,
  d,
}: Readonly<Record<string, string | undefined>>): DayRange | undefined {
  const year = Number(y);
  if (m === undefined)
    return {
      from: dayOf({ year, month: 1, day: 1 }),
      to: dayOf({ year, month: 12, day: 31 }),
    };
  const month = /^\d/.test(m) ? Number(m) : (monthNumbers ??= readMonths()).get(foldName(m));
  if (month === undefined || month < 1 || month > 12) return undefined;
  if (d === undefined)
    return {
      from: dayOf({ year, month, day: 1 }),
      to: dayOf({ year, month, day: monthLength(year, month) }),
    };
  const two = (part: number): string => String(part).padStart(2, "0");
  const day = readDay(`${String(year)}-${two(month)}-${two(Number(d))}`);
  return day === undefined ? undefined : { from: day, to: day };
}
