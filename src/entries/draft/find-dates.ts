// Finds the dates in a line of a page, as people of many languages write them.
import { dayIn, ERA_LETTERS, ERA_NAMES, eraYear } from "./calendars.ts";
import { foldDateText } from "./date-text.ts";
import { allMonthNames, type MonthNames, monthNames } from "./month-names.ts";

/** A date in a text. */
export interface FoundDate {
  /** What it can mean, in EDTF: one day or month, or two and more, as 01/12/2026 can. */
  readonly days: readonly string[];
  /** Given with a time of Greenwich: at the place of publication it may be the day before or after. */
  readonly isGreenwich: boolean;
  /** Where it stands in the folded text. */
  readonly from: number;
  readonly to: number;
}

export interface DatedLine {
  /** The line as it was looked through. */
  readonly text: string;
  /** In their order. */
  readonly dates: readonly FoundDate[];
}

/** Some way of writing dates, and what a match of it can mean. */
interface Form {
  readonly pattern: RegExp;
  readonly read: (parts: Readonly<Record<string, string | undefined>>) => readonly string[];
}

const LONGEST_LINE = 400;
const SEPARATOR = String.raw`\s?[-/.]\s?`;

const some = (...days: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(days.filter((day) => day !== undefined)),
];

const number = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);

/** `26` as 2026, `98` as 1998. */
const wholeYear = (text: string): number =>
  text.length === 2 ? Number(text) + (Number(text) < 70 ? 2000 : 1900) : Number(text);

const CJK: readonly Form[] = [
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
    // Mongolian counts the months, too.
    pattern: /(?<!\d)(?<y>\d{4}) оны (?<m>\d{1,2})(?:-р|-р|\p{L}{0,4}) сарын (?<d>\d{1,2})(?!\d)/gu,
    read: ({ y, m, d }) => some(dayIn(Number(y), Number(m), number(d))),
  },
];

/** `03/04` of a year: with full stops the day comes first, else as the language has it, or either. */
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

const numberForms = new Map<boolean | undefined, readonly Form[]>();

function numbersIn(tag: string | undefined): readonly Form[] {
  const isFirst = isMonthFirst(tag);
  const forms = numberForms.get(isFirst) ?? makeNumbers(isFirst);
  numberForms.set(isFirst, forms);
  return forms;
}

const makeNumbers = (isFirst: boolean | undefined): readonly Form[] => [
  {
    pattern: new RegExp(
      `(?<![\\d.])(?<y>\\d{4})${SEPARATOR}(?<m>\\d{1,2})${SEPARATOR}(?<d>\\d{1,2})(?!\\d)`,
      "gu",
    ),
    read: ({ y, m, d }) => some(dayIn(Number(y), Number(m), Number(d))),
  },
  {
    // Parts of a date that a page has set in boxes of their own.
    pattern: /(?<![\d./-])(?<y>20\d\d)\s(?<m>\d{1,2})\s?\/\s?(?<d>\d{1,2})(?![\d/])/gu,
    read: ({ y, m, d }) => some(dayIn(Number(y), Number(m), Number(d))),
  },
  {
    // A republic's year of Taiwan, of three digits.
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
];

const forms = new WeakMap<MonthNames, readonly Form[]>();

/** Dates with the name of a month. */
function namedForms(names: MonthNames): readonly Form[] {
  const known = forms.get(names) ?? makeNamed(names);
  forms.set(names, known);
  return known;
}

function makeNamed(names: MonthNames): readonly Form[] {
  const longestFirst = [...names.keys()].toSorted((a, b) => b.length - a.length);
  const one = longestFirst.map((name) => RegExp.escape(name)).join("|");
  // Of two names beside each other, as some Arabic pages have them, the first.
  const month = String.raw`(?<![\p{L}\p{M}])(?:ב|و)?(?<name>${one})(?![\p{L}\p{M}\d])\.?(?:\s?[/(]\s?(?:${one})\)?)?`;
  const day = String.raw`(?<!\d)(?<d>\d{1,2})(?:st|nd|rd|th|er|o|º|ª|a|\.|:e|-г?о|-е)?`;
  const year = String.raw`(?<y>\d{4})(?!\d)`;
  const read: Form["read"] = ({ name, d, y }) =>
    some(
      ...(names.get(name!) ?? []).map(({ calendar, number: month }) =>
        dayIn(Number(y), month, number(d), calendar),
      ),
    );
  const between = String.raw`[\s,.'/-]{0,3}`;
  const of = String.raw`(?:(?:de|del|di|of|do|d'|ngay)\s?)?`;
  return [
    String.raw`${day}${between}${of}${month}${between}(?:(?:de|del|do|of|nam)\s)?${year}`,
    String.raw`${month}\s?(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s(?:\d{1,2}:\d\d(?::\d\d)?\s[a-z]{2,5}\s)?${year}`,
    String.raw`(?<!\d)(?<y>\d{4})[\s,.]{1,3}(?:\p{L}{1,6}\.?\s)?${month}\s?(?<d>\d{1,2})(?!\d)`,
    String.raw`(?<!\d)(?<y>\d{4})[\s,.]{1,3}(?:\p{L}{1,6}\.?\s)?(?<d>\d{1,2})\.?\s${month}`,
    String.raw`(?<!\d[\s,.]{0,2})${month}[\s,.]{0,2}(?:de\s|del\s)?${year}`,
  ].map((pattern) => ({ pattern: new RegExp(pattern, "gu"), read }));
}

const GREENWICH =
  /^\s?t?,?\s?\d\d:?\d\d(?::?\d\d(?:[.,]\d+)?)?\s?(?:z|[+-]00:?00|gmt(?![+-])|utc(?![+-]))/;

/** The order of day and month in a language, where it has one; English has two, and says by its country which. */
const firstIsMonth = new Map<string, boolean | undefined>();

function isMonthFirst(tag: string | undefined): boolean | undefined {
  if (tag === undefined || /^en(?:-US)?$/i.test(tag)) return undefined;
  if (firstIsMonth.has(tag)) return firstIsMonth.get(tag);
  const parts = new Intl.DateTimeFormat(tag, { calendar: "gregory" }).formatToParts(0);
  const order = parts.map(({ type }) => type).filter((type) => /^(?:day|month|year)$/.test(type));
  const isFirst = order[2] === "year" ? order[0] === "month" : undefined;
  firstIsMonth.set(tag, isFirst);
  return isFirst;
}

/** The dates of a line in a language, whose country may say which of two days 03/04/2026 is; where two ways of writing overlap, the first in the order above counts. */
export function findDates(line: string, tag: string | undefined): DatedLine {
  const text = foldDateText(line.slice(0, LONGEST_LINE));
  const language = tag === undefined ? undefined : new Intl.Locale(tag).language;
  const own = datesIn(text, [...CJK, ...numbersIn(tag), ...namedForms(monthNames(language))]);
  const dates =
    own.length > 0 || !/\d/.test(text) ? own : datesIn(text, namedForms(allMonthNames()));
  return { text, dates };
}

function datesIn(text: string, all: readonly Form[]): readonly FoundDate[] {
  const found: FoundDate[] = [];
  for (const { pattern, read } of all) {
    for (const match of text.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length];
      if (found.some((other) => from < other.to && to > other.from)) continue;
      const days = read(match.groups ?? {});
      if (days.length > 0)
        found.push({ days, isGreenwich: GREENWICH.test(text.slice(to)), from, to });
    }
  }
  return found.toSorted((a, b) => a.from - b.from);
}
