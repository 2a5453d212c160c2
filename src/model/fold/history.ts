import type { Claim, ExplainedClaim, JourneyClaim } from "../claim.ts";
import type { Day } from "../day.ts";
import { ofKind } from "../order.ts";
import type { Stop } from "../stop.ts";
import { compatible } from "../place.ts";
import { EVENT_KINDS, type EventKind, type TripEvent } from "../event.ts";
import { earliest } from "../when.ts";
import { foldExplanations } from "./explanations.ts";
import type { Decision, DecisionClaim } from "./decision.ts";
import type { Decisions } from "./decision.ts";
import type { TripFacts } from "./facts.ts";
import { answersTo, distinctAttempts, isAttempt, type MissClaim, whenOfAttempt } from "./missed.ts";
import { planEvents, onlyDates, statementFields } from "./plan-events.ts";

/** Everything that happened to a trip or was decided about it, even if later overtaken, in order. */
export function tellHistory(
  facts: TripFacts,
  stops: readonly { readonly stop: Stop; readonly misses: readonly MissClaim[] }[],
): readonly TripEvent[] {
  const restored = stops.flatMap(({ stop, misses }) => restoredStops(stop, misses));
  const events: readonly TripEvent[] = [
    ...planEvents(facts, new Set(restored.flatMap(({ claims }) => claims))),
    ...restored,
    ...facts.decisions.all.map(decisionEvent),
    ...contradictions(facts.decisions),
    ...journeyEvents(facts.byKind.journey),
    ...stops.flatMap(({ stop, misses }) => stopEvents(stop, misses)),
    ...stops.flatMap(({ stop }) => engagementEvents(stop)),
  ];
  if (events.length === 1) return events;
  return events
    .map((event, index) => ({ event, index, day: dayOf(event) }))
    .toSorted(
      (a, b) =>
        a.day - b.day ||
        EVENT_KINDS.indexOf(a.event.kind) - EVENT_KINDS.indexOf(b.event.kind) ||
        a.event.known - b.event.known ||
        a.index - b.index,
    )
    .map(({ event }) => event);
}

const NONE = [] as const;

/** Departure from home and return, each reported by any number of articles. */
function journeyEvents(journey: readonly JourneyClaim[]): readonly TripEvent[] {
  if (journey.length === 0) return [];
  const byKind = Map.groupBy(journey, ({ kind }) => kind);
  return [...byKind].map(([kind, claims]) =>
    explained(kind === "setOut" ? "set out" : "came home", claims, {
      happened: claims.find(({ happened }) => happened)?.happened,
    }),
  );
}

/** When it happened, else when it was said; undated events come last. */
function dayOf({ happened, on, known, undated }: TripEvent): Day {
  for (const when of [happened, on])
    if (when && Number.isFinite(earliest(when))) return earliest(when);
  return undated ? Infinity : known;
}

function decisionEvent({ kind, claims, newPlan }: Decision): TripEvent {
  const postponed = ofKind(claims, "postponed");
  return explained(kind, claims, {
    toTrip: postponed.findLast(({ toTrip }) => toTrip)?.toTrip,
    dates:
      postponed.findLast(({ toDates }) => toDates)?.toDates ??
      (newPlan && (newPlan.dates ?? onlyDates(newPlan.stops))),
    places: newPlan?.stops.map(({ place }) => place),
  });
}

/** Decisions reported by lower voices: never in force, but they were said. */
function contradictions({ all, disputes }: Decisions): readonly TripEvent[] {
  if (disputes.length === 0) return NONE;
  const told = new Set<Claim>(all.flatMap(({ claims }) => claims));
  const others = disputes.flatMap(({ versions }) => versions.flatMap(({ claims }) => claims));
  const untold = [...new Set(others)].filter((claim) => isDecision(claim) && !told.has(claim));
  const byKind = Map.groupBy(untold as DecisionClaim[], ({ kind }) => kind);
  return [...byKind].map(([kind, claims]) => explained(kind, claims, {}));
}

const isDecision = ({ kind }: Claim): boolean =>
  kind === "cancelled" || kind === "postponed" || kind === "denied";

function stopEvents(stop: Stop, misses: readonly MissClaim[]): readonly TripEvent[] {
  if (misses.length === 0) return NONE;
  const off = misses.filter((claim) => claim.kind === "skipped" && !claim.turnedBack);
  const denied = misses.filter(({ kind }) => kind === "denied");
  if (stop.outcome === "denied" && off.length > 0)
    return [explained("denied", [...off, ...denied], { stop: stop.id })];
  return [
    ...(off.length > 0 ? [explained("stop called off", off, { stop: stop.id })] : []),
    ...(denied.length > 0 ? [explained("denied", denied, { stop: stop.id })] : []),
    ...distinctAttempts(misses).map((claims) =>
      explained("turned back", claims, {
        stop: stop.id,
        happened: claims.map(whenOfAttempt).find((when) => when !== undefined),
      }),
    ),
  ];
}

/** That a stop which had been called off was announced again. */
function restoredStops(
  { id, place, announced }: Stop,
  misses: readonly MissClaim[],
): readonly TripEvent[] {
  if (misses.length === 0 || !announced) return NONE;
  const restoring = misses
    .filter((claim) => !isAttempt(claim))
    .flatMap((claim) => answersTo(claim, announced.claims).restoredBy[0] ?? []);
  return [...new Set(restoring)].map((claim) => ({
    ...statementFields([claim]),
    kind: "restored",
    explanations: [],
    cause: claim.cause,
    reason: claim.reason,
    stop: id,
    dates: claim.stops.find((stop) => compatible(stop.place, place))?.dates,
  }));
}

const engagementEvents = ({ id, visited, facets }: Stop): readonly TripEvent[] =>
  ofKind(facets.engagements > 0 ? visited!.claims : NONE, "visited").flatMap((claim) =>
    claim.calledOff.map((engagement) => ({
      ...statementFields([claim]),
      kind: "engagement called off" as const,
      explanations: [],
      by: engagement.by,
      voice: engagement.voice,
      on: engagement.on,
      cause: engagement.cause,
      reason: engagement.reason,
      what: engagement.what,
      stop: id,
    })),
  );

function explained(
  kind: EventKind,
  claims: readonly ExplainedClaim[],
  more: Partial<TripEvent>,
): TripEvent {
  const explanations = foldExplanations(claims);
  const { by, voice, on, cause, reason, sentInstead } = explanations[0]!;
  return {
    ...statementFields(claims),
    kind,
    explanations,
    by,
    voice,
    on,
    cause,
    reason,
    sentInstead,
    ...more,
  };
}
