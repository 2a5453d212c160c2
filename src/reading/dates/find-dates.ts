// Finds the dates in a line of a page, as people of many languages write them.
import { foldDateText } from "./date-text.ts";
import { allMonthNames, monthNames } from "./month-names.ts";
import type { Form } from "./date-form.ts";
import { CJK, numbersIn } from "./number-dates.ts";
import { namedForms } from "./named-dates.ts";

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

interface DatedLine {
  /** The line as it was looked through. */
  readonly text: string;
  /** In their order. */
  readonly dates: readonly FoundDate[];
}

const MAX_LINE_LENGTH = 400;

const GREENWICH =
  /^\s?t?,?\s?\d\d:?\d\d(?::?\d\d(?:[.,]\d+)?)?\s?(?:z|[+-]00:?00|gmt(?![+-])|utc(?![+-]))/;

/** The dates of a line in a language, whose country may say which of two days 03/04/2026 is; where two ways of writing overlap, the first in the order above counts. */
export function findDates(line: string, tag: string | undefined): DatedLine {
  const text = foldDateText(line.slice(0, MAX_LINE_LENGTH));
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
