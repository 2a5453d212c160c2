import { planChanges, leadTime } from "../model/plan-changes.ts";
import {
  addParts,
  countParts,
  KNOWN_TRIPS,
  noticesOf,
  POSTPONED_TRIPS,
  STOP_PARTS,
  type Parts,
  type StopPart,
  stopParts,
  sum,
  TRIP_PARTS,
  type TripPart,
  tripPart,
} from "../model/rates.ts";
import type { Trip } from "../model/trip.ts";
import { byLabel } from "../model/sort.ts";
import { shareOf } from "../drawings/rates/layout.ts";
import { yearOf } from "./compare.ts";
import { filteredUrl } from "./links.ts";
import type { Language } from "./language.ts";
import { type RateGroup, rateRows, type RateRow, stopRates } from "./rates.ts";
import type { Site } from "./site.ts";
import type { TripEntry } from "./trip-entry.ts";
import {
  byCountryAffected,
  type Unannounced,
  unannouncedTrips,
  reasonsOf,
  type NoticeRow,
  noticeRows,
} from "./rates-by.ts";

/** How plans hold, counted over all trips on file. */
export interface PlansView {
  readonly total: Parts<StopPart>;
  readonly announced: number;
  /** Stops that had been due, as reported afterwards: never counted. */
  readonly due: number;
  readonly byMinistry: readonly RateRow[];
  /** Ministries without an announced stop on file. */
  readonly others: number;
  readonly byYear: readonly RateRow[];
  readonly byReason: readonly RateRow[];
  readonly byCountry: readonly RateRow[];
  readonly trips: readonly RateRow[];
  readonly unannounced: readonly Unannounced[];
  /** Changes of announced plans, and those with both days. */
  readonly changes: number;
  readonly timed: readonly number[];
  readonly byNotice: readonly NoticeRow[];
}

export function viewPlans({ entries }: Site, language: Language): PlansView {
  const trips = entries.map(({ trip }) => trip);
  const total = addParts(STOP_PARTS, trips.map(stopParts));
  const ministries = ministriesOf(entries, language);
  const withPlans = ministries.filter((group) => announcedOf(group) > 0);
  return {
    total,
    announced: sum(total),
    due: trips.flatMap(({ stops }) => stops.filter(({ due, announced }) => due && !announced))
      .length,
    byMinistry: stopRates(withPlans, language.ui.rates),
    others: ministries.length - withPlans.length,
    byYear: stopRates(yearsOf(trips, language), language.ui.rates),
    byReason: reasonsOf(trips, language),
    byCountry: byCountryAffected(trips, language),
    trips: wholeTrips(ministries, language),
    unannounced: unannouncedTrips(entries, language),
    changes: trips.flatMap(planChanges).filter(isOfAnnounced).length,
    timed: trips.flatMap(noticesOf),
    byNotice: noticeRows(entries, language),
  };
}

const announcedOf = ({ trips }: RateGroup): number =>
  trips.reduce((all, { score }) => all + (score?.announced ?? 0), 0);

const isOfAnnounced = (change: ReturnType<typeof planChanges>[number]): boolean =>
  leadTime(change) !== undefined ||
  (change.stop ? change.stop.announced : change.trip.score) !== undefined;

/** The ministries with the most announced stops first. */
const ministriesOf = (
  entries: readonly TripEntry[],
  { messages, to }: Language,
): readonly RateGroup[] =>
  [...Map.groupBy(entries, ({ person }) => person.country)]
    .map(([code, some]): RateGroup => ({
      label: messages.country(code),
      href: to.country(code),
      trips: some.map(({ trip }) => trip),
      linkTo: (outcome) => filteredUrl({ traveller: code, outcome }),
    }))
    .toSorted(byLabel(messages.language))
    .toSorted((a, b) => announcedOf(b) - announcedOf(a));

/** Every year, the latest first, including empty ones; trips without a date last. */
export function yearsOf(trips: readonly Trip[], { ui }: Language): readonly RateGroup[] {
  const byYear = Map.groupBy(
    trips.filter(({ score }) => score),
    (trip) => yearOf(trip)[0],
  );
  const undated = byYear.get(undefined) ?? [];
  const years = [...byYear.keys()].filter((year) => year !== undefined);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const all = Array.from({ length: years.length > 0 ? last - first + 1 : 0 }, (_, n) => last - n);
  return [
    ...all.map((year) => ({
      label: String(year),
      trips: byYear.get(year) ?? [],
      linkTo: (outcome: readonly string[]) =>
        filteredUrl({ outcome, start: `${year}-01-01`, end: `${year}-12-31` }),
    })),
    ...(undated.length > 0 ? [{ label: ui.rates.undated, trips: undated }] : []),
  ];
}

/** The outcomes that the first page filters by for each part; empty for all. */
const TRIP_OUTCOMES: Readonly<Record<TripPart, readonly string[]>> = {
  made: [],
  "made later": [],
  postponed: ["postponed"],
  cancelled: ["cancelled"],
  contested: ["denied"],
  unreported: ["unreported"],
  "to come": ["upcoming"],
};

/** Announced trips by the outcome of the whole trip; the share is of those postponed. */
const wholeTrips = (groups: readonly RateGroup[], { ui }: Language): readonly RateRow[] =>
  rateRows(
    groups.map(({ label, href, linkTo, trips }) => {
      const parts = countParts(TRIP_PARTS, trips, tripPart);
      return {
        label,
        href,
        parts,
        linkTo: (part: TripPart) => linkTo?.(TRIP_OUTCOMES[part]),
        share: shareOf(sum(parts, POSTPONED_TRIPS), sum(parts, KNOWN_TRIPS)),
      };
    }),
    ui.rates.tripParts,
    ui.rates.part,
  )
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
