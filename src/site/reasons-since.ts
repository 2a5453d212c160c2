import { stopPasses, judged } from "../browser/home-filters.ts";
import { NO_FILTERS } from "../browser/home-state.ts";
import { hasDayIn, readTrips } from "../browser/home-trips.ts";
import { encodeHome } from "../drawings/home/home-data.ts";
import { type Cause, CAUSES } from "../model/claim.ts";
import { dateOf, type Day, dayOf, isoOf } from "../model/day.ts";
import { filteredUrl } from "./links.ts";
import type { Language } from "./language.ts";
import type { TripEntry } from "./trip-entry.ts";

/** How many trips changed for a reason since each of some years, and in total, with links to them. */
export interface ReasonRow {
  readonly label: string;
  readonly counts: readonly { readonly count: number; readonly href: string }[];
}

/** How many recent years can be chosen. */
const YEARS = 5;

export const yearsBefore = (asOf: Day): readonly number[] =>
  Array.from({ length: YEARS }, (_, index) => dateOf(asOf).year - index);

/** Listed last: they say the least. */
const VAGUE: readonly Cause[] = ["other", "unstated"];

/** Trips by each reason that anybody gave, counted as the first page does, the most frequent first. */
export function reasonsSince(
  entries: readonly TripEntry[],
  asOf: Day,
  { messages }: Pick<Language, "messages">,
): readonly ReasonRow[] {
  const data = encodeHome(entries, messages);
  const trips = readTrips(data);
  const starts = yearsBefore(asOf).map((year) => dayOf({ year, month: 1, day: 1 }));
  const rows = CAUSES.map((cause) => {
    const isStop = stopPasses(data, { ...NO_FILTERS, cause: [cause] });
    const some = trips.filter((trip) => judged(trip).some((stop) => isStop(trip, stop)));
    const since = starts.map((from) => ({
      count: some.filter((trip) => hasDayIn(trip, { from, to: Infinity })).length,
      href: filteredUrl({ cause, start: isoOf(from) }),
    }));
    return {
      isVague: VAGUE.includes(cause),
      label: messages.capitalize(messages.causes[cause]),
      counts: [...since, { count: some.length, href: filteredUrl({ cause }) }],
    };
  });
  const total = ({ counts }: ReasonRow): number => counts.at(-1)!.count;
  return rows
    .filter((row) => total(row) > 0)
    .toSorted((a, b) => Number(a.isVague) - Number(b.isVague) || total(b) - total(a));
}
