import type { EventKind, TripEvent } from "../model/event.ts";
import type { Trip } from "../model/trip.ts";
import { earliest, overlap } from "../model/when.ts";
import type { Messages } from "./en/messages.ts";
import { momentOf, ofKind } from "./verdict-events.ts";
import { whyOf } from "./verdict-fates.ts";
import { decisionsAgainstPlans, saySides } from "./verdict-sides.ts";

/** Decisions about a whole trip. */
const KINDS = ["postponed", "cancelled", "denied"] as const satisfies readonly EventKind[];
type Decided = (typeof KINDS)[number];

const isOfTrip = ({ stop }: TripEvent): boolean => stop === undefined;

const decisionsOf = (trip: Trip, kind: Decided): readonly TripEvent[] =>
  ofKind(trip, kind).filter(isOfTrip);

/** Decisions about the whole trip that did not hold: "Postponed on 5 March (health); made after all". */
export function sayDecisions(trip: Trip, messages: Messages): readonly string[] {
  return [...sayDecided(trip, messages), ...sayBesidePlans(trip, messages)];
}

function sayDecided(trip: Trip, messages: Messages): readonly string[] {
  const { verdict } = messages;
  const { status } = trip;
  const told = KINDS.flatMap((kind) => {
    if (kind === status && trip.explanations.length > 0) return sayTimes(trip, kind, messages);
    const events = decisionsOf(trip, kind).filter(
      (event) => !isContested(event, trip) && !(status === "cut short" && isOnTheWay(event, trip)),
    );
    const last = events.at(-1);
    if (!last) return [];
    const moment = momentOf(last, messages);
    const why = whyOf(last.explanations, messages);
    const clause = verdict.decided(kind, moment, why, events.length, isOnlyReported(events, trip));
    // If the trip is off for good, an earlier decision is called that.
    const isOver = trip.explanations.length > 0 || status === "cut short";
    return [isOver ? verdict.earlier(clause) : clause];
  });
  const isMade = ["completed", "partly reported", "under way"].includes(status);
  if (told.length === 0) return told;
  if (isMade) return [...told, sayMadeAfterAll(trip, messages)];
  const restored = restoringOf(trip);
  return restored ? [...told, verdict.onAgain(momentOf(restored, messages))] : told;
}

/** Whether no official said so, and the trip was not made on the days given. */
const isOnlyReported = (events: readonly TripEvent[], { actualDates }: Trip): boolean =>
  events.every(
    ({ claims, dates }) =>
      claims.every(({ voice }) => voice.side === "press") &&
      !(dates && actualDates && overlap(dates, actualDates)),
  );

/** If no stop and no return is reported, only that the trip began. */
function sayMadeAfterAll({ score, stops, history }: Trip, { verdict }: Messages): string {
  if (score !== undefined && score.notMade > 0) return verdict.madeInPart;
  const isMade =
    stops.some(({ visited }) => visited) || history.some(({ kind }) => kind === "came home");
  return isMade ? verdict.madeAfterAll : verdict.setOutAfterAll;
}

/** The announcement that put a trip on again; those before the last decision do not count. */
function restoringOf({ explanations, history }: Trip): TripEvent | undefined {
  if (explanations.length > 0) return undefined;
  const ofTrip = history.filter(isOfTrip);
  const kinds: readonly EventKind[] = KINDS;
  const last = ofTrip.findLastIndex(({ kind }) => kinds.includes(kind));
  return ofTrip.slice(last + 1).findLast(({ kind }) => kind === "restored");
}

/** A decision about the rest of the trip, not about the whole of it before it began. */
const isOnTheWay = ({ known }: TripEvent, { actualDates }: Trip): boolean =>
  !(actualDates && known < earliest(actualDates));

/** Said by a lower voice against a decision: shown among the disputes. */
const isContested = ({ claims }: TripEvent, trip: Trip): boolean =>
  (trip.explanations.length > 0 ? trip.disputes : decisionsAgainstPlans(trip)).some(
    ({ kind, versions }) =>
      kind === "fate" &&
      versions.some((version) => claims.every((claim) => version.claims.includes(claim))),
  );

/** `trip disputed (announced, said the ministry; cancelled, as The Paper reports)`. */
const sayBesidePlans = (trip: Trip, messages: Messages): readonly string[] =>
  decisionsAgainstPlans(trip).map(({ versions }) =>
    messages.verdict.contested("", messages.outcomes.disputed, saySides(versions, messages)),
  );

/** A trip that was postponed several times. */
function sayTimes(trip: Trip, kind: Decided, messages: Messages): readonly string[] {
  const events = decisionsOf(trip, kind);
  const last = events.at(-1);
  if (!last || events.length < 2) return [];
  const moment = momentOf(last, messages);
  const isReport = isOnlyReported(events, trip);
  return [messages.verdict.decided(kind, moment, "", events.length, isReport)];
}
