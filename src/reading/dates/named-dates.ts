import { memoized } from "../../model/memoized.ts";
import { dayIn } from "./calendars.ts";
import type { MonthNames } from "./month-names.ts";
import { type Form, some, number } from "./date-form.ts";

/** Dates with the name of a month. */
export const namedForms = memoized(makeNamed, new WeakMap());

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
