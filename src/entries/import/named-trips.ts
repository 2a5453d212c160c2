import type { Traveller, Notice } from "./record.ts";
import { TRIP_ID } from "../../reading/schema/trip-id.ts";
import type { ReadRecord } from "./entry.ts";
import { own } from "./names.ts";
import type { TripOf } from "./trips.ts";

export interface NamedTrip extends TripOf<ReadRecord> {
  /** The id that the import assigns: `antony-blinken/2021-03-15`. */
  readonly importId: string;
  /** Its id in entries: that of the same trip on file, if the map names one. */
  readonly id: string;
  readonly person: Traveller;
}

/** The maximum number of stops of a trip in an entry. */
const STOPS_PER_TRIP = 60;

/** Assigns ids to trips; those that no entry can hold are reported as lost. */
export function nameTrips(
  trips: readonly TripOf<ReadRecord>[],
  travellers: ReadonlyMap<string, Traveller>,
  tripsOnFile: Readonly<Record<string, string>>,
): { readonly trips: readonly NamedTrip[]; readonly notices: readonly Notice[] } {
  const notices: Notice[] = [];
  const named = trips.flatMap((trip) => {
    const person = travellers.get(trip.traveller)!;
    const importId = `${person.id}/${trip.slug}`;
    const id = own(tripsOnFile, importId) ?? importId;
    const fault = faultOf(trip, id, importId);
    if (fault === undefined) return [{ ...trip, importId, id, person }];
    for (const { origin } of trip.visits) notices.push({ origin, kind: "lost", message: fault });
    return [];
  });
  return { trips: named, notices };
}

function faultOf({ visits }: TripOf<ReadRecord>, id: string, importId: string): string | undefined {
  if (!TRIP_ID.test(id)) {
    return `no date, so its trip has no year: trips of the map can name one for ${importId}`;
  }
  const stops = visits.reduce((sum, visit) => sum + visit.stops.length, 0);
  return stops > STOPS_PER_TRIP
    ? `${stops} stops in one trip, expected at most ${STOPS_PER_TRIP}`
    : undefined;
}

/** Trips that may be the same as one on file, with the same traveller and month. */
export function findNear(
  trips: readonly NamedTrip[],
  onFile: readonly string[],
): readonly Notice[] {
  const byMonth = Map.groupBy(onFile, monthOf);
  return trips.flatMap(({ id, importId, visits }) => {
    const near = (byMonth.get(monthOf(id)) ?? []).filter((other) => other !== id);
    if (near.length === 0 || id !== importId) return [];
    return [{ origin: visits[0]!.origin, kind: "near", message: `${id}: ${near.join(", ")}` }];
  });
}

/** `antony-blinken/2021-03`. */
const monthOf = (trip: string): string => /^[^/]*\/\d{4}(?:-\d\d(?=-))?/.exec(trip)?.[0] ?? trip;
