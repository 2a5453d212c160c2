import type { HomeData } from "../drawings/home/home-shape.ts";
import { CAUSES } from "../model/claim.ts";
import { OUTCOMES } from "../model/outcomes.ts";
import { SIDES } from "../model/voice.ts";
import { EXPLAINED, type TripStatus } from "../model/statuses.ts";
import type { Filters } from "./home-state.ts";
import type { HomeStop, HomeTrip } from "./home-trips.ts";

/** The statuses that trips' pills show. */
const STATUSES: readonly TripStatus[] = EXPLAINED;
const NO_PLAN = "no plan";
/** All filterable results, in list order: statuses of trips, outcomes of stops. */
export const RESULTS: readonly string[] = [...new Set([...STATUSES, ...OUTCOMES, NO_PLAN])];

const resultsOfTrip = ({ status, tone }: HomeTrip): readonly string[] => [
  ...(STATUSES.includes(status) ? [status] : []),
  ...(tone === NO_PLAN ? [NO_PLAN] : []),
];

/** What stands in for a stop in a trip without any. */
type Judged = Pick<HomeStop, "reasons"> & Partial<HomeStop>;

type Find = (data: HomeData, trip: HomeTrip, stop: Judged) => readonly string[];

/** The values of each filter that match a trip and one of its stops. */
export const FOUND: Readonly<Record<Exclude<keyof Filters, "text" | "said">, Find>> = {
  minister: ({ people }, { person }) => [people[person]![0]],
  from: ({ people, countries }, { person }) => [countries[people[person]![2]]![0]],
  to: ({ countries }, _, { country }) => (country === undefined ? [] : [countries[country]![0]]),
  outcome: (_, trip, { outcome }) => [
    ...resultsOfTrip(trip),
    ...(outcome === undefined ? [] : [OUTCOMES[outcome]!]),
  ],
  cause: (_, trip, stop) => reasonsOf(trip, stop).map(([cause]) => CAUSES[cause]!),
};

/** The reasons given for a stop, or for the whole trip, not being made. */
export const reasonsOf = (trip: HomeTrip, { reasons }: Judged): HomeStop["reasons"] =>
  reasons.length > 0 ? reasons : trip.reasons;

/** The stops to filter by; the trip itself if it has none. */
export const judged = ({ stops, reasons }: HomeTrip): readonly Judged[] =>
  stops.length > 0 ? stops : [{ reasons }];

/** Whether a trip, or one stop of it, matches all filters at once; text is matched elsewhere. */
export function passes(data: HomeData, filters: Filters): (trip: HomeTrip) => boolean {
  const isStop = stopPasses(data, filters);
  return (trip) => judged(trip).some((stop) => isStop(trip, stop));
}

export function stopPasses(
  data: HomeData,
  filters: Filters,
): (trip: HomeTrip, stop: Judged) => boolean {
  const { cause, said } = filters;
  const single = (["minister", "from", "to"] as const).filter((name) => filters[name] !== "");
  const results = new Set(filters.outcome);
  return (trip, stop) =>
    single.every((name) => FOUND[name](data, trip, stop).includes(filters[name])) &&
    (results.size === 0 || FOUND.outcome(data, trip, stop).some((each) => results.has(each))) &&
    ((cause.length === 0 && said.length === 0) ||
      reasonsOf(trip, stop).some(
        ([why, who]) =>
          (cause.length === 0 || cause.includes(CAUSES[why]!)) &&
          (said.length === 0 || said.includes(SIDES[who]!)),
      ));
}
