import type { Claim, ExplainedClaim, JourneyClaim, PlanClaim } from "../claim.ts";
import type { Day } from "../day.ts";
import { ofKind } from "../order.ts";
import type { Stop } from "../stop.ts";
import { EVENT_KINDS, type EventKind, type TripEvent } from "../event.ts";
import { onlyAdds } from "../plan-change.ts";
import { earliest, type When } from "../when.ts";
import { foldExplanations } from "./explanations.ts";
import type { Contest } from "./contest.ts";
import type { Decision, DecisionClaim, Decisions } from "./decisions.ts";
import type { TripFacts } from "./facts.ts";
import type { Plan } from "./intentions.ts";
import { firstKnown, isUndated } from "./knowledge.ts";
import { distinctAttempts, type MissClaim, whenOfAttempt } from "./missed.ts";

/** All that happened to a trip and all that was decided about it, whatever came later, in its order. */
export function tellHistory(
  facts: TripFacts,
  stops: readonly { readonly stop: Stop; readonly misses: readonly MissClaim[] }[],
): readonly TripEvent[] {
  const events: readonly TripEvent[] = [
    ...planEvents(facts),
    ...facts.decisions.all.map(decisionEvent),
    ...contradictions(facts.decisions),
    ...journeyEvents(facts.told.journey),
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

/** Leaving and coming home, each told by however many articles. */
function journeyEvents(journey: readonly JourneyClaim[]): readonly TripEvent[] {
  if (journey.length === 0) return [];
  const byKind = Map.groupBy(journey, ({ kind }) => kind);
  return [...byKind].map(([kind, claims]) =>
    explained(kind === "setOut" ? "set out" : "came home", claims, {
      happened: claims.find(({ happened }) => happened)?.happened,
    }),
  );
}

/** When it happened, else when it was said; what no source dates comes last. */
function dayOf({ happened, on, known, undated }: TripEvent): Day {
  for (const when of [happened, on])
    if (when && Number.isFinite(earliest(when))) return earliest(when);
  return undated ? Infinity : known;
}

function planEvents({ planned, decisions }: TripFacts): readonly TripEvent[] {
  const { versions, contested } = planned.announced;
  const withPostponement = new Set(decisions.all.map(({ newPlan }) => newPlan));
  const restoring = new Set(decisions.all.flatMap(({ restoredBy }) => restoredBy));
  const events = versions.flatMap((plan, index): readonly TripEvent[] => {
    if (plan.claims.some((claim) => withPostponement.has(claim))) return [];
    if (plan.claims.some((claim) => restoring.has(claim))) return [planEvent(plan, "restored")];
    if (plan.notice) return [noticeEvent(plan.made)];
    const before = versions.slice(0, index).findLast(({ full }) => full || !plan.full);
    return [planEvent(plan, before && !onlyAdds(plan, before) ? "revised" : "announced")];
  });
  return [...events, ...untold(versions, contested).map(noticeEvent)];
}

/** What other voices announced that made no version of the plan: notices of its stops, and what contradicts it. */
function untold(versions: readonly Plan[], contested: readonly Contest[]): readonly PlanClaim[] {
  const notices = versions.flatMap(({ claims, voice }) =>
    claims.filter((claim) => claim.partial && claim.voice.id !== voice.id),
  );
  if (notices.length + contested.length === 0) return [];
  const told = new Set(versions.map(({ made }) => made));
  const against = contested.flatMap(({ versions: sides }) =>
    ofKind(sides.at(-1)!.claims, "announced"),
  );
  return [...new Set([...against, ...notices.filter((claim) => !told.has(claim))])];
}

const planEvent = (plan: Plan, kind: EventKind): TripEvent => ({
  kind,
  explanations: [],
  known: plan.known,
  undated: plan.undated,
  by: plan.by,
  voice: plan.voice,
  on: plan.on,
  cause: plan.cause,
  reason: plan.reason,
  places: plan.stops.map(({ place }) => place),
  dates: plan.dates ?? onlyDates(plan.stops),
  claims: plan.claims,
});

/** Another voice's announcement: a notice of some stops, or one that contradicts the plan. */
const noticeEvent = (claim: PlanClaim): TripEvent => ({
  ...said([claim]),
  kind: "announced",
  explanations: [],
  cause: claim.cause,
  reason: claim.reason,
  places: claim.stops.map(({ place }) => place),
  dates: claim.dates ?? onlyDates(claim.stops),
});

/** The days of a plan's one stop. */
const onlyDates = (stops: readonly { readonly dates?: When | undefined }[]): When | undefined =>
  stops.length === 1 ? stops[0]!.dates : undefined;

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

/** What lower voices say was decided: it is not in force, and was said. */
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

const engagementEvents = ({ id, visited, facets }: Stop): readonly TripEvent[] =>
  ofKind(facets.engagements > 0 ? visited!.claims : NONE, "visited").flatMap((claim) =>
    claim.calledOff.map((engagement) => ({
      ...said([claim]),
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
    ...said(claims),
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

/** The day, the voice and the claims of a statement. */
const said = (claims: readonly Claim[]) => ({
  known: firstKnown(claims),
  undated: isUndated(claims),
  by: claims[0]!.by,
  voice: claims[0]!.voice,
  on: claims[0]!.on,
  claims,
});
