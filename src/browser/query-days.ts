import { foldName } from "../geography/fold-name.ts";
import { dayOf, monthLength } from "../model/day.ts";
import type { DayRange } from "../model/day-range.ts";
import { findSpan } from "./query-spans.ts";

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

const inWords = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])${pattern}(?![\\p{L}\\d])`, "iu");
const OF = "(?:of |de )?";

/** How a date may be written, in groups of these names. */
function writtenAs([y, m, d]: readonly [year: string, month: string, day: string]) {
  const year = `(?<${y}>\\d{4})`;
  const month = `(?<${m}>\\p{L}{3,})\\.?`;
  const day = `(?<${d}>\\d{1,2})(?:st|nd|rd|th|er|º)?\\.?`;
  const iso = `(?<${y}>\\d{4})[-/.](?<${m}>\\d{1,2})[-/.](?<${d}>\\d{1,2})`;
  const dayMonth = `${day}\\s+${OF}${month}`;
  const monthDay = `${month}\\s+${day}`;
  return { year, month, day, iso, dayMonth, monthDay, ofYear: `,?\\s+${OF}${year}` };
}

/** A period's first date has groups in lower case, its last one in upper case. */
const [a, b] = [writtenAs(["y", "m", "d"]), writtenAs(["Y", "M", "D"])];

/** Patterns for a day, month or year. */
const DATES: readonly RegExp[] = [
  new RegExp(`\\b${a.iso}\\b`),
  /(?<y>\d{4})\s*年\s*(?<m>\d{1,2})\s*月\s*(?<d>\d{1,2})\s*日/,
  /\b(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>\d{4})\b/,
  /(?<![\d/])(?<d>\d{1,2})\/(?<m>\d{1,2})\/(?<y>\d{4})(?![\d/])/,
  /(?<![\d/])(?<m>\d{1,2})\/(?<d>\d{1,2})\/(?<y>\d{4})(?![\d/])/,
  /(?<![\d/])(?<m>\d{1,2})\/(?<y>\d{4})(?![\d/])/,
  inWords(a.dayMonth + a.ofYear),
  inWords(`${a.monthDay},?\\s+${a.year}`),
  /\b(?<y>\d{4})-(?<m>\d{1,2})\b/,
  /(?<y>\d{4})\s*年\s*(?<m>\d{1,2})\s*月/,
  inWords(`(?:(?:early|mid|late)[ -])?${a.month}${a.ofYear}`),
  /\b(?<y>(?:18|19|20)\d{2})\b(?:\s*年)?/,
];

const TO = "\\s*(?:-|–|—|/|~|to|and|until|till|through|bis|und|au|et|al|y|a|по|и|至|到)\\s*";
const TO_HAN = "\\s*(?:至|到|-|–|—|~)\\s*";
const HAN_END = `${TO_HAN}(?:(?<Y>\\d{4})\\s*年\\s*)?(?:(?<M>\\d{1,2})\\s*月)?\\s*(?<D>\\d{1,2})\\s*日`;
const HAN_DAY = "(?<m>\\d{1,2})\\s*月\\s*(?<d>\\d{1,2})\\s*日?";

/** Patterns for a period, the longest first, so that none matches as part of a longer one. */
const PERIODS: readonly RegExp[] = [
  inWords(a.iso + TO + b.iso),
  new RegExp(`(?<y>\\d{4})\\s*年\\s*${HAN_DAY}${HAN_END}`, "u"),
  new RegExp(`${HAN_DAY}${HAN_END}[,，\\s]*(?<y>\\d{4})年?`, "u"),
  inWords(a.dayMonth + a.ofYear + TO + b.dayMonth + b.ofYear),
  inWords(a.dayMonth + TO + b.dayMonth + b.ofYear),
  inWords(`${a.monthDay},?\\s+${a.year}${TO}${b.monthDay},?\\s+${b.year}`),
  inWords(`${a.monthDay}${TO}${b.monthDay},?\\s+${b.year}`),
  inWords(a.day + TO + b.dayMonth + b.ofYear),
  inWords(`${b.month}\\s+${a.day}${TO}${b.day},?\\s+${b.year}`),
  new RegExp(`(?<y>\\d{4})\\s*年\\s*(?<m>\\d{1,2})\\s*月?${TO_HAN}(?<M>\\d{1,2})\\s*月`, "u"),
  inWords(a.month + TO + b.month + b.ofYear),
  inWords(`(?<y>(?:18|19|20)\\d{2})年?${TO}(?<Y>(?:18|19|20)\\d{2})年?`),
];

interface QueryDays {
  readonly days?: DayRange | undefined;
  readonly rest: string;
}

/** The days that a query names, and the rest of its text. */
export function readQueryDays(query: string): QueryDays {
  const text = plainHan(query);
  return readPeriod(text) ?? readSpan(text) ?? readDate(text) ?? { rest: query };
}

function readDate(query: string): QueryDays | undefined {
  for (const pattern of DATES) {
    const found = pattern.exec(query);
    const days = found && readParts(found.groups!);
    if (days) return openDays(days, ...around(query, found));
  }
  return undefined;
}

/** A part of a year that a query names. */
function readSpan(query: string): QueryDays | undefined {
  const span = findSpan(query);
  if (!span) return undefined;
  const [first, last] = [readParts(span.from), readParts(span.to)];
  return first && last && openDays({ from: first.from, to: last.to }, ...around(query, span.found));
}

const HAN = "〇一二三四五六七八九";

/** `二〇二六年一月` with plain digits. */
const plainHan = (query: string): string =>
  query.replace(/[〇零一二三四五六七八九十]+(?=\s*[年月日])/gu, (written) => {
    const [tens = "", ones] = written.replaceAll("零", "〇").split("十");
    const digits = (part: string): string =>
      Array.from(part, (digit) => HAN.indexOf(digit)).join("");
    return ones === undefined
      ? digits(tens)
      : String(Number(tens === "" ? 1 : digits(tens)) * 10 + Number(digits(ones)));
  });

/** What stands before and after a match. */
const around = (query: string, { 0: { length }, index }: RegExpExecArray): [string, string] => [
  query.slice(0, index),
  query.slice(index + length),
];

/** A word that introduces a period, and is not part of the rest of the query. */
const LEAD = /(?<![\p{L}\d])(?:from|between|during|du|de|vom|von|zwischen|dal|del|с)\s*$/iu;

/** The period that a query names with both ends, if any. */
function readPeriod(query: string): QueryDays | undefined {
  for (const pattern of PERIODS) {
    const found = pattern.exec(query);
    if (!found) continue;
    // Each end fills in what the other leaves out.
    const { y, m, d, Y = y, M = m, D } = found.groups as Parts;
    const first = { y: y ?? Y, m: m ?? M, d };
    const start = readParts(first);
    const end = readParts({ y: Y, m: M, d: D });
    if (!start || !end) continue;
    // In `30 December – 2 January 2026`, the year is that of the end.
    const before =
      y !== undefined || first.m === M
        ? undefined
        : readParts({ ...first, y: String(Number(Y) - 1) });
    const from = start.from <= end.to ? start.from : before?.from;
    if (from === undefined || from > end.to) continue;
    const [head, tail] = around(query, found);
    return { days: { from, to: end.to }, rest: `${head.replace(LEAD, "")} ${tail}`.trim() };
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

type Parts = Readonly<Record<string, string | undefined>>;

function readParts({ y, m, d }: Parts): DayRange | undefined {
  const month = m && !/^\d/.test(m) ? (monthNumbers ??= readMonths()).get(foldName(m)) : m;
  if (m !== undefined && month === undefined) return undefined;
  const year = Number(y);
  const last = Number(month ?? 12);
  const [from, to] = [Number(d ?? 1), Number(d ?? monthLength(year, last))];
  if (from < 1 || from > to || to > monthLength(year, last)) return undefined;
  return {
    from: dayOf({ year, month: Number(month ?? 1), day: from }),
    to: dayOf({ year, month: last, day: to }),
  };
}
