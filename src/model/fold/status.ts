import type { Stop } from "../stop.ts";
import type { TripStatus } from "../statuses.ts";
import { wasMade, wasMissed } from "../outcomes.ts";
import { latest } from "../when.ts";
import type { TripFacts } from "./facts.ts";
import { firstKnown, isUndated } from "./knowledge.ts";
import { isAwaited } from "./open.ts";
import { finite, OPEN_STAY_DAYS } from "./silence.ts";
import type { Stay } from "./stays.ts";

interface TripAssessment {
  readonly facts: TripFacts;
  readonly stops: readonly Stop[];
  /** Some stop may still come, or the last one is not known to be over. */
  readonly isOpen: boolean;
}

/** The first status that fits. */
const TABLE: readonly (readonly [TripStatus, (trip: TripAssessment) => boolean])[] = [
  [
    "cancelled",
    ({ facts }) => !facts.hasBegun && facts.decision?.kind === "cancelled" && isOffWhole(facts),
  ],
  [
    "postponed",
    ({ facts }) => !facts.hasBegun && facts.decision?.kind === "postponed" && isOffWhole(facts),
  ],
  ["denied", ({ facts }) => !facts.hasBegun && facts.decision?.kind === "denied"],
  ["denied", (trip) => isWhole(trip, (stop) => leading(stop) === "denied")],
  ["cancelled", (trip) => isWhole(trip, isCalledOff)],
  ["upcoming", ({ facts, isOpen }) => !facts.hasBegun && isOpen],
  ["completed", (trip) => wasByVideo(trip) && isEndReported(trip)],
  ["partly reported", (trip) => wasByVideo(trip)],
  ["unreported", ({ facts }) => !facts.hasBegun],
  ["under way", ({ facts, isOpen }) => isOpen && !facts.isOver],
  ["cut short", (trip) => endedEarly(trip)],
  ["completed", ({ facts }) => facts.isOver],
  ["completed", (trip) => isEndReported(trip)],
  ["partly reported", () => true],
];

export function judgeTrip(facts: TripFacts, stops: readonly Stop[]): TripStatus {
  const isOpen =
    stops.some((stop) => stop.outcome === "upcoming") ||
    isStaying(facts) ||
    (stops.length === 0 && isAwaited(facts));
  return TABLE.find(([, fits]) => fits({ facts, stops, isOpen }))![0];
}

/** Nobody left home, and some stop was held by video as planned. */
const wasByVideo = ({ facts, stops }: TripAssessment): boolean =>
  !facts.hasBegun && stops.some(({ facets }) => facets.made === "held by video");

const leading = (stop: Stop): Stop["outcome"] => stop.mostSay ?? stop.outcome;

/** A decision about the whole trip, no part of which was restored. */
const isOffWhole = ({ decisions }: TripFacts): boolean => decisions.restored.length === 0;

/** Whether the trip was planned but has not begun, and a condition holds for every planned stop. */
function isWhole({ facts, stops }: TripAssessment, fits: (stop: Stop) => boolean): boolean {
  const planned = stops.filter((stop) => leading(stop) !== "left out");
  return !facts.hasBegun && planned.length > 0 && planned.every(fits);
}

const isCalledOff = (stop: Stop): boolean =>
  wasMissed(leading(stop)) || leading(stop) === "virtual";

/** The last reported stay is not over: its end is open, and the plan extends beyond today. */
function isStaying({ stays, planned, asOf, isOver }: TripFacts): boolean {
  if (isOver) return false;
  const plan = planned.announced.versions.at(-1);
  const days = [plan?.dates, ...(plan?.stops ?? []).map(({ dates }) => dates)];
  const planEnd = finite(days.flatMap((when) => (when ? latest(when) : [])));
  const endOf = (stay: Stay): number => {
    const { departure, arrival } = stay.bounds;
    if (Number.isFinite(departure.to)) return departure.to;
    const begun = Math.max(...finite([arrival.to, arrival.from]).slice(0, 1));
    return planEnd.length > 0 ? Math.max(begun, ...planEnd) : begun + OPEN_STAY_DAYS;
  };
  return stays.some((stay) => endOf(stay) > asOf);
}

/** Ended by a decision or event after it had begun, with some stops left out. */
function endedEarly({ facts, stops }: TripAssessment): boolean {
  const { decision, cameHomeEarly } = facts;
  const isPlanned = ({ announced, due }: Stop): boolean => (announced ?? due) !== undefined;
  const isAllMade = stops.every(
    (stop) => !isPlanned(stop) || !(wasMissed(leading(stop)) || leading(stop) === "unreported"),
  );
  const isFull = facts.planned.announced.versions.at(-1)?.full === true;
  // The restored part went on to the last planned stop.
  if (decision && facts.decisions.restored.length > 0 && isLastMade(stops)) return false;
  if (decision && firstKnown(decision.claims) >= facts.began) return !(isAllMade && isFull);
  if (cameHomeEarly.length > 0) return !(isAllMade && isFull);
  const last = stops.findLast((stop) => stop.announced ?? stop.due ?? stop.visited);
  return last !== undefined && isSkippedLate(last) && !isOutlasted(last, stops);
}

/** Whether the last stop of the announced order was made. */
function isLastMade(stops: readonly Stop[]): boolean {
  const last = lastNumbered(stops);
  return last !== undefined && wasMade(last.outcome);
}

/** The last stop of the announced order; undefined if no list numbers them. */
const lastNumbered = (stops: readonly Stop[]): Stop | undefined =>
  stops
    .filter(({ announced }) => announced?.position !== undefined)
    .reduce<Stop | undefined>(
      (a, b) => (a && a.announced!.position! > b.announced!.position! ? a : b),
      undefined,
    );

/** Whether another stop that was made lasted beyond the days planned for this one. */
function isOutlasted({ announced, due }: Stop, stops: readonly Stop[]): boolean {
  const planned = (announced ?? due)?.dates;
  return (
    planned !== undefined &&
    stops.some(
      ({ visited }) =>
        visited &&
        Number.isFinite(visited.bounds.departure.from) &&
        visited.bounds.departure.from > latest(planned),
    )
  );
}

/** Left out after the trip had begun; if undated, it is unknown when that was decided. */
const isSkippedLate = (stop: Stop): boolean =>
  leading(stop) === "turned back" ||
  (leading(stop) === "skipped" && !isUndated(stop.notVisited?.claims ?? []));

/** Whether the last planned stop is reported, either way. */
function isEndReported({ stops, facts }: TripAssessment): boolean {
  const last = lastNumbered(stops);
  if (last) return isReported(last);
  const kinds = ["announced", "due", "expected"] as const;
  const kind = kinds.find((each) => stops.some((stop) => stop[each]));
  if (!kind) return true;
  const planned = stops.filter((stop) => stop[kind] && leading(stop) !== "left out");
  const isList = kind !== "announced" && facts.planned[kind].versions.at(-1)?.full === true;
  return isList ? planned.length === 0 || isReported(planned.at(-1)!) : planned.every(isReported);
}

const isReported = (stop: Stop): boolean => leading(stop) !== "unreported";
