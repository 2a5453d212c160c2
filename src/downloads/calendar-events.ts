import type { Day } from "../model/day.ts";
import { isCountryAlone } from "../model/place.ts";
import { type Outcome, wasMissed } from "../model/outcomes.ts";
import type { Trip } from "../model/trip.ts";
import type { Stop } from "../model/stop.ts";
import type { Dispute } from "../model/dispute.ts";
import type { TripStatus } from "../model/statuses.ts";
import type { Dataset } from "./dataset.ts";
import { exactDays } from "./precision.ts";
import { stopKeys } from "./stop-key.ts";
import { sourcesOf, type TripRecord } from "./trip-json.ts";

export interface CalendarEvent {
  readonly uid: string;
  /** Grows with each claim about the trip, and with each correction of an entry. */
  readonly sequence: number;
  /** The last day on which something about the trip became known, or was corrected. */
  readonly stamp: Day;
  readonly first: Day;
  /** Included. */
  readonly last: Day;
  readonly status: Status;
  readonly summary: string;
  readonly description: string;
  readonly location?: string | undefined;
  /** Longitude and latitude, where the place is more than a country. */
  readonly point?: readonly [number, number] | undefined;
  readonly url: string;
}

type Status = "TENTATIVE" | "CONFIRMED" | "CANCELLED";

/** What an event says on the days reported; on announced days nothing is confirmed. */
const statusOf = (outcome: Outcome): Status =>
  wasMissed(outcome) ? "CANCELLED" : outcome === "disputed" ? "TENTATIVE" : "CONFIRMED";

const TRIP_STATUS: Readonly<Record<TripStatus, Status>> = {
  upcoming: "TENTATIVE",
  "under way": "CONFIRMED",
  completed: "CONFIRMED",
  "cut short": "CONFIRMED",
  "partly reported": "CONFIRMED",
  postponed: "CANCELLED",
  cancelled: "CANCELLED",
  denied: "CANCELLED",
  unreported: "TENTATIVE",
};

/** The trip, and its stops with dates of their own, of which some source gives first and last day. */
export function eventsOfTrip(record: TripRecord, data: Dataset): readonly CalendarEvent[] {
  const { days, stops } = daysIn(record, data);
  const keys = stopKeys(record.trip);
  const undated = stops.filter((each) => !each.days).map(({ stop }) => stop);
  return [
    ...(days ? [tripEvent(record, days, undated, data)] : []),
    ...stops.flatMap(({ stop, days: own }) =>
      own
        ? [stopEvent(record, { stop, key: keys.get(stop.id)!, days: own }, data, Boolean(days))]
        : [],
    ),
  ];
}

/** The days of a trip, where it is in a calendar as a whole, and of those of its stops that are. */
const daysIn = (record: TripRecord, data: Dataset) => ({
  days: isWhole(record, data) ? daysOfTrip(record.trip) : undefined,
  stops: record.trip.stops
    .filter((stop) => data.covers(record, stop))
    .map((stop) => ({ stop, days: daysOfStop(stop) })),
});

/** A country's calendar has the trips of its own ministers, and of others the stops in it. */
const isWhole = (record: TripRecord, { covers }: Dataset): boolean =>
  record.trip.stops.every((stop) => covers(record, stop));

/** How many trips and stops have no event because no source gives their days. */
export const undatedIn = (data: Dataset): number =>
  data.trips.reduce((sum, record) => {
    const { days, stops } = daysIn(record, data);
    const isUndated = isWhole(record, data) && !days;
    return sum + Number(isUndated) + stops.filter((stop) => !stop.days).length;
  }, 0);

type EventDays = Pick<CalendarEvent, "first" | "last" | "status">;

/** Reported days; else, as a mere plan, the announced ones. */
function daysOf(
  reported: Parameters<typeof exactDays>[0],
  announced: Parameters<typeof exactDays>[0],
  status: Status,
): EventDays | undefined {
  const days = exactDays(reported);
  if (days) return { ...days, status };
  const planned = exactDays(announced);
  return planned && { ...planned, status: status === "CONFIRMED" ? "TENTATIVE" : status };
}

const daysOfTrip = (trip: Trip): EventDays | undefined =>
  daysOf(
    isReportedInFull(trip) ? trip.actualDates : undefined,
    trip.announcedDates,
    TRIP_STATUS[trip.status],
  );

/** Stops with days have events of their own: it lists the others. */
const tripEvent = (
  { trip, title }: TripRecord,
  days: EventDays,
  undated: readonly Stop[],
  data: Dataset,
): CalendarEvent => ({
  ...common(trip, "trip", data),
  ...days,
  summary: withNote(title, trip.status === "completed" ? "" : trip.status),
  description: [
    data.words.verdict(trip),
    ...undated.map((stop) => `- ${data.words.stop(stop)}`),
  ].join("\n"),
});

/** Whether its first and last day can be told: it is over, and no stop made lacks days or is disputed. */
const isReportedInFull = ({ status, stops }: Trip): boolean =>
  status !== "under way" &&
  stops.every(
    ({ visited, kind, outcome }) =>
      !visited || kind === "virtual" || (outcome !== "disputed" && exactDays(visited.dates)),
  );

function daysOfStop(stop: Stop): EventDays | undefined {
  const { announced, due, expected, visited, outcome } = stop;
  const plan = outcome === "moved" ? undefined : (announced ?? due ?? expected)?.dates;
  return daysOf(visited?.dates, plan, statusOf(outcome));
}

/** Where the trip has an event in the same calendar, that tells what it is called. */
function stopEvent(
  { trip, title, person }: TripRecord,
  { stop, key, days }: { readonly stop: Stop; readonly key: string; readonly days: EventDays },
  data: Dataset,
  isTripTold: boolean,
): CalendarEvent {
  const { visited, outcome } = stop;
  const place = visited?.place ?? stop.place;
  const said = [`${data.words.stop(stop)}.`, ...stop.disputes.map(sayDispute)];
  return {
    ...common(trip, key, data),
    ...days,
    summary: withNote(
      `${person.name}: ${data.words.place(place)}`,
      PLAIN.has(outcome) ? "" : data.words.outcome(outcome),
    ),
    description: [...said, ...(isTripTold ? [] : [title])].join("\n"),
    location: data.words.place(place),
    point: isCountryAlone(place) ? undefined : place.point,
  };
}

/** `Sources disagree: not visited; visited.` */
const sayDispute = ({ about, versions }: Dispute): string =>
  `Sources disagree${about ? ` on ${about}` : ""}: ${versions.map(({ says }) => says).join("; ")}.`;

/** Outcomes that a title need not tell: it says where and when. */
const PLAIN: ReadonlySet<Outcome> = new Set(["upcoming", "as announced", "visited"]);

const withNote = (text: string, note: string): string => (note ? `${text} (${note})` : text);

const common = (trip: Trip, key: string, data: Dataset) => ({
  uid: `${trip.id.replace("/", ".")}.${key}@ports-of-call`,
  ...revisionOf(trip, data),
  url: data.address(`trips/${trip.id}/`),
});

/** How often, and when last, what is told of a trip may have changed: by a claim more, or a correction of its entries. */
function revisionOf(trip: Trip, { filedOf }: Dataset) {
  const filed = sourcesOf(trip.claims)
    .flatMap((id) => filedOf(id) ?? [])
    .filter(({ edits }) => edits > 0);
  return {
    sequence: trip.claims.length - 1 + filed.reduce((sum, { edits }) => sum + edits, 0),
    stamp: Math.max(trip.knowledgeDays.at(-1)!, ...filed.map(({ changed }) => changed)),
  };
}
