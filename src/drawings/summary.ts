import type { Outcome, Trip } from "../model/trip.ts";
import type { Messages } from "../words/en/messages.ts";
import { OUTCOME_STYLES, type Tone } from "./symbols.ts";

/** A few words on a coloured ground: `1 skipped`. */
export interface Pill {
  readonly tone: Tone;
  readonly text: string;
}

/** Outcomes worth a pill of their own, in the order in which a reader wants them. */
const DEPARTURES: readonly Outcome[] = [
  "skipped",
  "dropped",
  "replaced",
  "turned back",
  "added",
  "moved",
  "reordered",
  "virtual",
  "disputed",
  "unreported",
];

/** A trip against its plan, for lists: `1 skipped`, `1 added`; `as announced`; `no plan on file`. */
export function summarize(trip: Trip, messages: Messages): readonly Pill[] {
  const { pills } = messages;
  switch (trip.status) {
    case "cancelled":
      return [{ tone: "missed", text: pills.cancelled }];
    case "postponed":
      return [{ tone: "missed", text: pills.postponed }];
    case "upcoming":
    case "under way":
    case "completed":
    case "cut short":
    case "unreported":
      return departures(trip, messages);
  }
}

function departures(trip: Trip, messages: Messages): readonly Pill[] {
  const { pills, outcomes } = messages;
  const counted = DEPARTURES.flatMap((outcome): Pill[] => {
    const n = trip.stops.filter((stop) => stop.outcome === outcome).length;
    return n > 0
      ? [{ tone: OUTCOME_STYLES[outcome].tone, text: pills.count(n, outcomes[outcome]) }]
      : [];
  });
  const short: Pill[] =
    trip.status === "cut short" ? [{ tone: "missed", text: pills.cutShort }] : [];
  const all = [...short, ...counted];
  return all.length > 0 ? all : [withoutDepartures(trip, messages)];
}

function withoutDepartures(trip: Trip, { pills }: Messages): Pill {
  if (trip.plans.length === 0 && trip.stops.some((stop) => stop.visited))
    return { tone: "made", text: pills.noPlan };
  return trip.stops.some((stop) => stop.visited)
    ? { tone: "made", text: pills.asAnnounced }
    : { tone: "upcoming", text: pills.upcoming };
}
