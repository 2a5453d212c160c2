import { memoized } from "../../model/memoized.ts";
import { dayIn, ERA_LETTERS, ERA_NAMES, eraYear } from "./calendars.ts";

/** A date format, and what a match can mean. */
export interface Form {
  readonly pattern: RegExp;
  readonly read: (parts: Readonly<Record<string, string | undefined>>) => readonly string[];
}

export const some = (...days: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(days.filter((day) => day !== undefined)),
];

export const number = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);

const SEPARATOR = String.raw`\s?[-/.]\s?`;

/** `26` as 2026, `98` as 1998. */
const wholeYear = (text: string): number =>
  text.length === 2 ? Number(text) + (Number(text) < 70 ? 2000 : 1900) : Number(text);

export const CJK: readonly Form[] = [
  {
    pattern: new RegExp(
      `(?<era>${ERA_NAMES.join("|")})\\s?(?<y>\\d{1,3})\\s?年\\s?(?<m>\\d{1,2})\\s?月(?:\\s?(?<d>\\d{1,2})\\s?日)?`,
      "gu",
    ),
    read: ({ era, y, m, d }) => some(dayIn(eraYear(era!, Number(y)), Number(m), number(d))),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?<era>${ERA_LETTERS.join("|")})(?<y>\\d{1,2})[./](?<m>\\d{1,2})[./](?<d>\\d{1,2})(?!\\d)`,
      "gu",
    ),
    read: ({ era, y, m, d }) => some(dayIn(eraYear(era!, Number(y)), Number(m), Number(d))),
  },
  {
    pattern:
      /(?<!\d)(?<y>\d{4})\s?[年년]\s?(?<m>\d{1,2})\s?[月월](?:\s?(?<d>\d{1,2})\s?[日일号號])?/gu,
    read: ({ y, m, d }) => some(dayIn(Number(y), Number(m), number(d))),
  },
  {
    // Mongolian numbers its months too.
    pattern: /(?<!\d)(?<y>\d{4}) оны (?<m>\d{1,2})(?:-р|-р|\p{L}{0,4}) сарын (?<d>\d{1,2})(?!\d)/gu,
    read: ({ y, m, d }) => some(dayIn(Number(y), Number(m), number(d))),
  },
];

/**
 * `03/04` of a year: with full stops, the day comes first; otherwise the language decides, or both are
 * possible.
 */
function inOrder(
  year: number,
  [a, b]: readonly [string, string],
  separator: string,
  isFirst: boolean | undefined,
): readonly string[] {
  const dayFirst = dayIn(year, Number(b), Number(a));
  const monthFirst = separator.includes(".") ? undefined : dayIn(year, Number(a), Number(b));
  if (isFirst === undefined) return some(dayFirst, monthFirst);
  return some(isFirst ? (monthFirst ?? dayFirst) : (dayFirst ?? monthFirst));
}

export const numbersIn = (tag: string | undefined): readonly Form[] =>
  numberForms(isMonthFirst(tag));

const numberForms = memoized((isFirst: boolean | undefined): readonly Form[] => [
  {
    pattern: new RegExp(
      `(?<![\\d.])(?<y>\\d{4})${SEPARATOR}(?<m>\\d{1,2})${SEPARATOR}(?<d>\\d{1,2})(?!\\d)`,
      "gu",
    ),
    read: ({ y, m, d }) => some(dayIn(Number(y), Number(m), Number(d))),
  },
  {
    // The parts of a date that a page shows in separate boxes.
    pattern: /(?<![\d./-])(?<y>20\d\d)\s(?<m>\d{1,2})\s?\/\s?(?<d>\d{1,2})(?![\d/])/gu,
    read: ({ y, m, d }) => some(dayIn(Number(y), Number(m), Number(d))),
  },
  {
    // A three-digit year of the Republic of China calendar, as in Taiwan.
    pattern: /(?<![\d.])(?<y>1\d\d)[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?![\d.])/gu,
    read: ({ y, m, d }) => some(dayIn(eraYear("民國", Number(y)), Number(m), Number(d))),
  },
  {
    pattern: new RegExp(
      `(?<![\\d.])(?<a>\\d{1,2})(?<s>${SEPARATOR})(?<b>\\d{1,2})${SEPARATOR}(?<y>\\d{4})(?!\\d)`,
      "gu",
    ),
    read: ({ a, s, b, y }) => inOrder(Number(y), [a!, b!], s!, isFirst),
  },
  {
    pattern: /(?<![\d.:/-])(?<a>\d\d)(?<s>[-/.])(?<b>\d\d)\k<s>(?<c>\d\d)(?![\d.:/-])/gu,
    read: ({ a, b, c, s }) =>
      some(
        ...inOrder(wholeYear(c!), [a!, b!], s!, isFirst),
        isFirst === undefined ? dayIn(wholeYear(a!), Number(b), Number(c)) : undefined,
      ),
  },
  {
    pattern: /(?<![\d./-])(?<y>(?:19|20)\d\d)[-/.](?<m>0[1-9]|1[0-2])(?![\d./-])/gu,
    read: ({ y, m }) => some(dayIn(Number(y), Number(m), undefined)),
  },
]);

/** The order of day and month in a language, if known; English has both, depending on the country. */
const isMonthFirst = memoized((tag: string | undefined): boolean | undefined => {
  if (tag === undefined || /^en(?:-US)?$/i.test(tag)) return undefined;
  const parts = new Intl.DateTimeFormat(tag, { calendar: "gregory" }).formatToParts(0);
  const order = parts.map(({ type }) => type).filter((type) => /^(?:day|month|year)$/.test(type));
  return order[2] === "year" ? order[0] === "month" : undefined;
});
