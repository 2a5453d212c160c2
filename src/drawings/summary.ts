import {
  isChange,
  type Outcome,
  OUTCOMES,
  type Tone,
  OUTCOME_STYLES,
  wasMissed,
} from "../model/outcomes.ts";
import { isCalledOff } from "../model/statuses.ts";
import type { Trip } from "../model/trip.ts";
import type { Messages } from "../words/en/messages.ts";

/** A few words on a coloured background: `1 skipped`. */
export interface Pill {
  readonly tone: Tone;
  readonly text: string;
}

/** A trip compared with its plan, for lists: `1 skipped`, `1 added`; `as announced`; `no plan on file`. */
export function summarize(trip: Trip, messages: Messages): readonly Pill[] {
  const { pills } = messages;
  const { status } = trip;
  return isCalledOff(status) ? [{ tone: "missed", text: pills[status] }] : changes(trip, messages);
}

/** Outcomes with a pill of their own, in order of interest: stops not made first. */
const COUNTED: readonly Outcome[] = [
  ...OUTCOMES.filter((outcome) => wasMissed(outcome)),
  ...OUTCOMES.filter((outcome) => isChange(outcome) && !wasMissed(outcome)),
  "unreported",
];

function changes(trip: Trip, messages: Messages): readonly Pill[] {
  const { pills, outcomes } = messages;
  const counted = COUNTED.flatMap((outcome): Pill[] => {
    const n = trip.stops.filter((stop) => stop.outcome === outcome).length;
    return n > 0
      ? [{ tone: OUTCOME_STYLES[outcome].tone, text: pills.count(n, outcomes[outcome]) }]
      : [];
  });
  const short: Pill[] =
    trip.status === "cut short" ? [{ tone: "missed", text: pills.cutShort }] : [];
  const all = [...short, ...counted];
  return all.length > 0 ? all : [withoutChanges(trip, messages)];
}

function withoutChanges(trip: Trip, { pills }: Messages): Pill {
  if (trip.plans.length === 0 && trip.stops.some((stop) => stop.visited))
    return { tone: "made", text: pills.noPlan };
  return trip.stops.some((stop) => stop.visited)
    ? { tone: "made", text: pills.asAnnounced }
    : { tone: "upcoming", text: pills.upcoming };
}
