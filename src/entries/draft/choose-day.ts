// Decides on the day of publication among all that a page says, or says between which days it does not decide.
import type { PageDate, PageDates } from "./page-date.ts";

/** The days that are possible, the likeliest first: one where the page decides, none where it tells none. */
export interface PossibleDays {
  readonly days: readonly string[];
  /** The day is that of Greenwich, and nothing else on the page says whether it is that of the place, too. */
  readonly isGreenwich: boolean;
  /** The page was changed on this day, so it was published by then. */
  readonly by?: string | undefined;
}

/** What a page says, but for days after the last possible one: the page was read or kept by then. */
export function possibleDays(dates: PageDates, last: string): PossibleDays {
  const { published, updated } = dates;
  const by = updated.filter((day) => day.slice(0, 10) <= last).toSorted()[0];
  const end = by?.length === 10 ? by : last;
  const usable = published
    .map((date) => ({ ...date, days: upTo(date.days, end, last) }))
    .filter(({ days }) => days.length > 0);
  const [first, ...others] = usable;
  if (!first) return { days: [], isGreenwich: false, by };
  const all = others.reduce<readonly string[]>(
    (kept, other) => join(kept, other, first, others),
    first.days,
  );
  const change = dates.isGrowing
    ? updated
        .filter((day) => day <= last)
        .toSorted()
        .at(-1)
    : undefined;
  const days = change === undefined ? all : [...all, `../${change}`];
  const agrees = others.some((other) => !other.isGreenwich && other.days.includes(days[0]!));
  return { days, isGreenwich: first.isGreenwich && days.length === 1 && !agrees, by };
}

/** Those not after the page was changed, as far as that leaves any; never one to come. */
function upTo(days: readonly string[], end: string, last: string): readonly string[] {
  const past = days.filter((day) => day <= last);
  const before = past.filter((day) => day <= end);
  return before.length > 0 ? before : past;
}

/** A second date decides between those of the first, says nothing new, or is one more. */
function join(
  kept: readonly string[],
  other: PageDate,
  first: PageDate,
  others: readonly PageDate[],
): readonly string[] {
  const both = kept.flatMap((day) => other.days.flatMap((also) => narrower(day, also) ?? []));
  if (both.length > 0) return [...new Set(both)];
  // A date beside the headline without a label may be the date of anything.
  const isVague = other.place === "beside the headline";
  const agrees = others.some(({ days }) => days.some((day) => kept.includes(day)));
  if (isVague && (first.place !== "address" || agrees)) return kept;
  return [...new Set([...kept, ...other.days])];
}

/** The more exact of two where one is a part of the other. */
function narrower(a: string, b: string): string | undefined {
  if (a === b || a.startsWith(`${b}-`)) return a;
  return b.startsWith(`${a}-`) ? b : undefined;
}
