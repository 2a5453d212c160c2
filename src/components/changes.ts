import type { Cause, Claim } from "../model/claim.ts";
import type { Day } from "../model/day.ts";
import type { Outcome, Stop, TripStatus } from "../model/trip.ts";
import { placeName } from "../layout/names.ts";
import type { TripEntry } from "./trip-entry.ts";

/** One departure from a plan: of a stop, or of a trip as a whole. */
export interface Change {
  readonly entry: TripEntry;
  /** Undefined for the trip as a whole. */
  readonly stop?: Stop | undefined;
  readonly what: Outcome | TripStatus;
  /** The day on which it became known. */
  readonly known: Day;
  /** Undefined where the kind of change has none: nobody explains an added stop. */
  readonly cause?: Cause | undefined;
  readonly by?: string | undefined;
  readonly reason?: string | undefined;
  readonly sources: number;
}

const DEPARTURES: ReadonlySet<Outcome> = new Set<Outcome>([
  "moved",
  "reordered",
  "dropped",
  "skipped",
  "replaced",
  "turned back",
  "virtual",
  "added",
]);
const CALLED_OFF: ReadonlySet<TripStatus> = new Set<TripStatus>(["postponed", "cancelled", "cut short"]);

/** Every departure from a plan, the last to become known first. */
export function changesOf(entries: readonly TripEntry[]): readonly Change[] {
  return entries
    .flatMap((entry) => [...tripChanges(entry), ...stopChanges(entry)])
    .toSorted((a, b) => b.known - a.known);
}

/** A stop of a trip that was called off as a whole is not a change of its own. */
const isCalledOff = ({ trip }: TripEntry): boolean =>
  trip.status === "postponed" || trip.status === "cancelled";

const tripChanges = (entry: TripEntry): readonly Change[] =>
  CALLED_OFF.has(entry.trip.status) && entry.trip.accounts.length > 0
    ? [toChange(entry, undefined, entry.trip.status, entry.trip.accounts[0])]
    : [];

const stopChanges = (entry: TripEntry): readonly Change[] =>
  isCalledOff(entry)
    ? []
    : entry.trip.stops
        .filter(({ outcome }) => DEPARTURES.has(outcome))
        .map((stop) => toChange(entry, stop, stop.outcome, stop.notVisited?.accounts[0]));

function toChange(
  entry: TripEntry,
  stop: Stop | undefined,
  what: Change["what"],
  account: { cause: Cause; by?: string | undefined; reason?: string | undefined } | undefined,
): Change {
  const claims = stop
    ? (stop.notVisited?.accounts.flatMap((some) => some.claims) ?? stop.visited?.claims ?? [])
    : entry.trip.accounts.flatMap((some) => some.claims);
  return {
    entry,
    stop,
    what,
    known: Math.min(...claims.map(({ known }) => known)),
    cause: account?.cause,
    by: account?.by,
    reason: account?.reason,
    sources: countSources(claims),
  };
}

const countSources = (claims: readonly Claim[]): number =>
  new Set(claims.map(({ article }) => article)).size;

/** `Somalia`, or `the whole trip`. */
export const changeSubject = ({ stop }: Change): string =>
  stop ? placeName(stop.place) : "the whole trip";

/** Groups in order of size, the largest first. */
export const bySize = <Key, Value>(
  values: readonly Value[],
  keyOf: (value: Value) => Key,
): readonly (readonly [Key, readonly Value[]])[] =>
  [...Map.groupBy(values, keyOf)].toSorted(([, a], [, b]) => b.length - a.length);
