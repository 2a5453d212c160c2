// Chooses the day of publication from all that a page says, or the candidates it does not decide between.
import type { PageDate, PageDates } from "./page-date.ts";

/** Candidate days, most likely first: one if the page decides, none if it has no date. */
export interface PossibleDays {
  readonly days: readonly string[];
  /** The day is in UTC, and nothing on the page confirms it for the place of publication. */
  readonly isUtc: boolean;
  /** The page was changed on this day, so it was published by then. */
  readonly by?: string | undefined;
}

/** The candidates, except for days after the page was read or archived. */
export function possibleDays(dates: PageDates, last: string): PossibleDays {
  const { published, updated } = dates;
  const by = updated.filter((day) => day.slice(0, 10) <= last).toSorted()[0];
  const end = by?.length === 10 ? by : last;
  const usable = published
    .map((date) => ({ ...date, days: upTo(date.days, end, last) }))
    .filter(({ days }) => days.length > 0);
  const [first, ...others] = usable;
  if (!first) return { days: [], isUtc: false, by };
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
  const agrees = others.some((other) => !other.isUtc && other.days.includes(days[0]!));
  return { days, isUtc: first.isUtc && days.length === 1 && !agrees, by };
}

/** Days up to the page's last change, if that leaves any; never days in the future. */
function upTo(days: readonly string[], end: string, last: string): readonly string[] {
  const past = days.filter((day) => day <= last);
  const before = past.filter((day) => day <= end);
  return before.length > 0 ? before : past;
}

/** Another date can decide between the candidates, add nothing, or add a candidate. */
function join(
  kept: readonly string[],
  other: PageDate,
  first: PageDate,
  others: readonly PageDate[],
): readonly string[] {
  const both = kept.flatMap((day) => other.days.flatMap((also) => narrower(day, also) ?? []));
  if (both.length > 0) return [...new Set(both)];
  // An unlabelled date beside the headline may be the date of anything.
  const isVague = other.place === "beside the headline";
  const agrees = others.some(({ days }) => days.some((day) => kept.includes(day)));
  if (isVague && (first.place !== "address" || agrees)) return kept;
  return [...new Set([...kept, ...other.days])];
}

/** The more precise of two dates if one contains the other. */
function narrower(a: string, b: string): string | undefined {
  if (a === b || a.startsWith(`${b}-`)) return a;
  return b.startsWith(`${a}-`) ? b : undefined;
}
