import type { Claim, PlanClaim } from "../claim.ts";
import type { EventKind, TripEvent } from "../event.ts";
import { onlyAdds } from "../plan-versions.ts";
import type { When } from "../when.ts";
import type { TripFacts } from "./facts.ts";
import type { Plan } from "./plan.ts";
import { firstKnown, isUndated } from "./knowledge.ts";

/** `told`: announcements that restored stops, which already have events of their own. */
export function planEvents(
  { planned, decisions }: TripFacts,
  told: ReadonlySet<Claim>,
): readonly TripEvent[] {
  const { versions, aside } = planned.announced;
  const withPostponement = new Set(decisions.all.map(({ newPlan }) => newPlan));
  const restoring = new Set(decisions.all.flatMap(({ restoredBy }) => restoredBy));
  const events = versions.flatMap((plan, index): readonly TripEvent[] => {
    if (plan.claims.some((claim) => withPostponement.has(claim))) return [];
    if (plan.claims.some((claim) => restoring.has(claim))) return [restoredEvent(plan)];
    if (told.has(plan.made) && (plan.notice || plan.stops.length === 1)) return [];
    if (plan.notice) return [noticeEvent(plan.made)];
    const before = versions.slice(0, index).findLast(({ full }) => full || !plan.full);
    return [planEvent(plan, before && !onlyAdds(plan, before) ? "revised" : "announced")];
  });
  const others = otherAnnouncements(versions, aside).filter((claim) => !told.has(claim));
  return [...events, ...others.map(noticeEvent)];
}

/** Other voices' announcements that made no version of the plan: notices of its stops, and contradictions. */
export function otherAnnouncements(
  versions: readonly Plan[],
  aside: readonly PlanClaim[],
): readonly PlanClaim[] {
  const notices = versions.flatMap(({ claims, voice }) =>
    claims.filter((claim) => claim.partial && claim.voice.id !== voice.id),
  );
  if (notices.length + aside.length === 0) return [];
  const told = new Set(versions.map(({ made }) => made));
  return [...new Set([...aside, ...notices.filter((claim) => !told.has(claim))])];
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

/** A notice restores only the stops that it names itself. */
const restoredEvent = (plan: Plan): TripEvent =>
  plan.notice ? { ...noticeEvent(plan.made), kind: "restored" } : planEvent(plan, "restored");

/** Another voice's announcement: a notice of some stops, or one that contradicts the plan. */
const noticeEvent = (claim: PlanClaim): TripEvent => ({
  ...statementFields([claim]),
  kind: "announced",
  explanations: [],
  cause: claim.cause,
  reason: claim.reason,
  places: claim.stops.map(({ place }) => place),
  dates: claim.dates ?? onlyDates(claim.stops),
});

/** The dates of a plan with a single stop. */
export const onlyDates = (
  stops: readonly { readonly dates?: When | undefined }[],
): When | undefined => (stops.length === 1 ? stops[0]!.dates : undefined);

/** The day, the voice and the claims of a statement. */
export const statementFields = (
  claims: readonly Claim[],
): Pick<TripEvent, "known" | "undated" | "by" | "voice" | "on" | "claims"> => ({
  known: firstKnown(claims),
  undated: isUndated(claims),
  by: claims[0]!.by,
  voice: claims[0]!.voice,
  on: claims[0]!.on,
  claims,
});
