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
  /** Increases with each claim about the trip, and with each correction of an entry. */
  readonly sequence: number;
  /** The last day on which something about the trip became known or was corrected. */
  readonly stamp: Day;
  readonly first: Day;
  /** Inclusive. */
  readonly last: Day;
  readonly status: Status;
  readonly summary: string;
  readonly description: string;
  readonly location?: string | undefined;
  /** Longitude and latitude, if the place is more than a country. */
  readonly point?: readonly [number, number] | undefined;
  readonly url: string;
}

type Status = "TENTATIVE" | "CONFIRMED" | "CANCELLED";

/** The status of an event on reported days; on announced days nothing is confirmed. */
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

/** Events for the trip and for its stops with dates of their own, if some source gives first and last day. */
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

/** A trip's days, if the calendar has the trip as a whole, and those of the stops that it covers. */
const daysIn = (record: TripRecord, data: Dataset) => ({
  days: isWhole(record, data) ? daysOfTrip(record.trip) : undefined,
  stops: record.trip.stops
    .filter((stop) => data.covers(record, stop))
    .map((stop) => ({ stop, days: daysOfStop(stop) })),
});

/** A country's calendar has whole trips of its own ministers, and only the stops there of others. */
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

/** Reported days; else the announced ones, as a mere plan. */
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

/** Lists only stops without days: the others have events of their own. */
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

/** Whether the first and last day are certain: the trip is over, and no stop made is undated or disputed. */
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

/** If the trip has an event in the same calendar, that one gives the trip's title. */
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

/** Outcomes that need no mention in a title, which says where and when. */
const PLAIN: ReadonlySet<Outcome> = new Set(["upcoming", "as announced", "visited"]);

const withNote = (text: string, note: string): string => (note ? `${text} (${note})` : text);

const common = (trip: Trip, key: string, data: Dataset) => ({
  uid: `${trip.id.replace("/", ".")}.${key}@ports-of-call`,
  ...revisionOf(trip, data),
  url: data.address(`trips/${trip.id}/`),
});

/** How often, and when last, the trip may have changed: by a new claim, or a correction of its entries. */
function revisionOf(trip: Trip, { filedOf }: Dataset) {
  const filed = sourcesOf(trip.claims)
    .flatMap((id) => filedOf(id) ?? [])
    .filter(({ edits }) => edits > 0);
  return {
    sequence: trip.claims.length - 1 + filed.reduce((sum, { edits }) => sum + edits, 0),
    stamp: Math.max(trip.knowledgeDays.at(-1)!, ...filed.map(({ changed }) => changed)),
  };
}
