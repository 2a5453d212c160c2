// Finds the dates in a line of a page, in the formats of many languages.
import { foldDateText } from "./date-text.ts";
import { allMonthNames, monthNames, type MonthNames } from "./month-names.ts";
import { CJK, numbersIn, type Form, some, number } from "./number-dates.ts";
import { memoized } from "../../model/memoized.ts";
import { dayIn } from "./calendars.ts";
import { withDayNumbers } from "./day-words.ts";

export interface FoundDate {
  /** What it can mean, in EDTF: usually one day or month, but several for 01/12/2026. */
  readonly days: readonly string[];
  /** Given with a UTC time: where it was published it may be the day before or after. */
  readonly isUtc: boolean;
  /** Its position in the folded text. */
  readonly from: number;
  readonly to: number;
}

interface DatedLine {
  /** The folded line. */
  readonly text: string;
  /** In order. */
  readonly dates: readonly FoundDate[];
}

const MAX_LINE_LENGTH = 400;

const GREENWICH =
  /^\s?t?,?\s?\d\d:?\d\d(?::?\d\d(?:[.,]\d+)?)?\s?(?:z|[+-]00:?00|gmt(?![+-])|utc(?![+-]))/;

/**
 * Finds dates in a line. The language's country may settle the order of 03/04/2026. If formats overlap,
 * the first in the order above wins.
 */
export function findDates(line: string, tag: string | undefined): DatedLine {
  const text = withDayNumbers(foldDateText(line.slice(0, MAX_LINE_LENGTH)));
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
      if (days.length > 0) found.push({ days, isUtc: GREENWICH.test(text.slice(to)), from, to });
    }
  }
  return found.toSorted((a, b) => a.from - b.from);
}

/** Dates with the name of a month. */
const namedForms = memoized(makeNamed, new WeakMap());

function makeNamed(names: MonthNames): readonly Form[] {
  const longestFirst = [...names.keys()].toSorted((a, b) => b.length - a.length);
  const one = longestFirst.map((name) => RegExp.escape(name)).join("|");
  // Of two names side by side, as on some Arabic pages, the first counts.
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
