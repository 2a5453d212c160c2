import { planChanges, leadTime } from "./plan-changes.ts";
import { wasMade } from "./outcomes.ts";
import { planKey } from "./plan-versions.ts";
import type { Trip } from "./trip.ts";
import type { Stop } from "./stop.ts";
import type { TripStatus } from "./statuses.ts";

/** What became of an announced stop, as far as rates distinguish. */
export const STOP_PARTS = [
  "as announced",
  "otherwise", // made, but not as announced
  "not made",
  "contested",
  "unreported",
  "to come",
] as const;
export type StopPart = (typeof STOP_PARTS)[number];

/** What became of an announced trip as a whole. */
export const TRIP_PARTS = [
  "made", // begun, and never postponed
  "made later", // after it had been postponed
  "postponed",
  "cancelled",
  "contested",
  "unreported",
  "to come",
] as const;
export type TripPart = (typeof TRIP_PARTS)[number];

/** The number of each part. */
export type Parts<Part extends string> = Readonly<Record<Part, number>>;

/** A trip's announced stops by what became of them; adds up to its score. */
export function stopParts({ score, stops }: Trip): Parts<StopPart> {
  const made = score?.made ?? 0;
  const kept = new Set(stops.flatMap((stop) => (isKept(stop) ? planKey(stop) : [])));
  return {
    "as announced": kept.size,
    otherwise: made - kept.size,
    "not made": score?.notMade ?? 0,
    contested: score?.contested ?? 0,
    unreported: score?.unreported ?? 0,
    "to come": score?.toCome ?? 0,
  };
}

const isKept = ({ announced, outcome }: Stop): boolean =>
  announced !== undefined && outcome === "as announced";

/** The rows of each announced stop. */
const announcedStops = (stops: readonly Stop[]): readonly (readonly Stop[])[] => [
  ...Map.groupBy(
    stops.filter(({ announced }) => announced),
    planKey,
  ).values(),
];

const isSettledOtherwise = ({ outcome, facets }: Stop): boolean =>
  wasMade(outcome) || outcome === "denied" || facets.made === "contested";
const isOpen = ({ outcome }: Stop): boolean => outcome === "upcoming" || outcome === "unreported";

/** The announced stops that were not made, each once: as many as the score counts. */
export const missedStops = ({ stops }: Trip): readonly Stop[] =>
  announcedStops(stops)
    .filter((rows) => !rows.some(isSettledOtherwise))
    .flatMap((rows) => rows.find((row) => !isOpen(row)) ?? []);

/** The announced stops known to have been made, each once. */
export const madeStops = ({ stops }: Trip): readonly Stop[] =>
  announcedStops(stops).flatMap((rows) => rows.find(({ outcome }) => wasMade(outcome)) ?? []);

const STATUS_PARTS: Readonly<Record<TripStatus, TripPart>> = {
  completed: "made",
  "cut short": "made",
  "partly reported": "made",
  "under way": "made",
  postponed: "postponed",
  cancelled: "cancelled",
  denied: "contested",
  unreported: "unreported",
  upcoming: "to come",
};

/** What became of a trip; undefined if none of it was announced. */
export function tripPart({ score, status, history }: Trip): TripPart | undefined {
  if (!score) return undefined;
  const part = STATUS_PARTS[status];
  const wasPostponed = history.some(({ kind }) => kind === "postponed");
  return part === "made" && wasPostponed ? "made later" : part;
}

/** Counts items by part. */
export const countParts = <Part extends string, Item>(
  names: readonly Part[],
  items: readonly Item[],
  partOf: (item: Item) => Part | undefined,
): Parts<Part> =>
  Object.fromEntries(
    names.map((name) => [name, items.filter((item) => partOf(item) === name).length]),
  ) as Parts<Part>;

export const addParts = <Part extends string>(
  names: readonly Part[],
  all: readonly Parts<Part>[],
): Parts<Part> =>
  Object.fromEntries(
    names.map((name) => [name, all.reduce((sum, parts) => sum + parts[name], 0)]),
  ) as Parts<Part>;

export const sum = <Part extends string>(
  parts: Parts<Part>,
  names: readonly Part[] = Object.keys(parts) as Part[],
): number => names.reduce((total, name) => total + parts[name], 0);

/** The stops whose outcome is known: the denominator of a share. */
export const KNOWN_STOPS = ["as announced", "otherwise", "not made"] as const;
export const MADE_STOPS = ["as announced", "otherwise"] as const;
export const KNOWN_TRIPS = ["made", "made later", "postponed", "cancelled"] as const;
export const POSTPONED_TRIPS = ["made later", "postponed"] as const;

/** Days from the announcement to each change of plan of a trip, if sources date both. */
export const noticesOf = (trip: Trip): readonly number[] =>
  planChanges(trip).flatMap((change) => leadTime(change) ?? []);
