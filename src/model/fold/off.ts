import type { JourneyClaim, PlanClaim, VisitedClaim } from "../claim.ts";
import type { Day } from "../day.ts";
import type { Made } from "../facets.ts";
import { compatible } from "../place.ts";
import type { Dispute } from "../dispute.ts";
import { rankOf } from "../voice.ts";
import { isDay } from "../day-range.ts";
import { earliest, latest } from "../when.ts";
import type { Decision } from "./decision.ts";
import type { TripFacts } from "./facts.ts";
import type { KeyedStop, Plan } from "./plan.ts";
import { firstKnown } from "./knowledge.ts";
import { answersTo, isAttempt, type MissClaim } from "./missed.ts";
import { isLeftOut } from "./open.ts";
import type { Row } from "./rows.ts";
import { placeOf, plannedStop } from "./stop-plans.ts";

/** How a stop was called off, and what contradicts that. */
export interface Off {
  readonly made: Made;
  readonly decision?: Decision | undefined;
  /** The return home before its days. */
  readonly cameHome?: readonly JourneyClaim[] | undefined;
  readonly contests: readonly Dispute[];
}

/** How a stop that nobody reports as made was called off; undefined if nothing says so. */
export function offBy(row: Row, against: readonly MissClaim[], facts: TripFacts): Off | undefined {
  const denial = denialOf(row, against);
  if (denial) return { made: "denied", contests: [denial] };
  if (against.length > 0)
    return { made: howMissed(row, against, facts), contests: contestedMiss(row, against) };
  if (madeInstead(row, facts).length > 0) return { made: "skipped", contests: [] };
  if (row.stopPlan?.withdrawnBy) return withdrawn(row.stopPlan.withdrawnBy, facts);
  const { decision } = facts;
  if (decision && facts.isOff(row)) {
    const contests = facts.decisions.contestedStops.flatMap(({ place, dispute }) =>
      compatible(place, row.place) ? [dispute] : [],
    );
    return { made: howDecided(decision, facts), decision, contests };
  }
  if (wasDueAfterReturn(row, facts))
    return { made: "skipped", cameHome: facts.cameHomeEarly, contests: [] };
  return undefined;
}

/** A list without it calls it off; a list that restores other stops of a cancelled trip leaves it cancelled. */
const withdrawn = ({ known, cause, made }: Plan, { began, decisions }: TripFacts): Off => ({
  made: known < began ? "called off" : "skipped",
  decision: cause
    ? undefined
    : decisions.all.find(
        ({ kind, restoredBy }) => kind === "cancelled" && restoredBy.includes(made),
      ),
  contests: [],
});

/** Whether a stop was planned for after the day of an early return home. */
function wasDueAfterReturn(row: Row, facts: TripFacts): boolean {
  const planned = row.stopPlan && plannedStop(row.stopPlan).dates;
  return facts.cameHomeEarly.some(
    ({ happened }) =>
      happened !== undefined &&
      ((planned !== undefined && latest(happened) < earliest(planned)) ||
        isShutOut(row, latest(happened), facts)),
  );
}

/** Whether no day was left for a stop after the last one made: the traveller left that on the day of the return. */
const isShutOut = ({ stopPlan }: Row, back: Day, { lastMade, stays }: TripFacts): boolean =>
  lastMade > 0 &&
  (stopPlan?.announced?.position ?? 0) > lastMade &&
  stays.some(({ dates }) => dates && isDay(dates.end) && dates.end.to === back);

export function howMissed(
  { stopPlan }: Row,
  against: readonly MissClaim[],
  facts: TripFacts,
): Made {
  if (against.some(isAttempt)) return "skipped";
  if (against.some((claim) => claim.sentInstead !== undefined)) return "another was sent";
  const wasExpected = stopPlan !== undefined && !stopPlan.announced && !stopPlan.due;
  if (wasExpected) return isLeftOut(stopPlan.expected!, facts) ? "left out" : "called off";
  return firstKnown(against) < facts.began ? "called off" : "skipped";
}

/** The rest of a trip under way can be postponed too; if it was cancelled, the rest is skipped. */
const howDecided = (decision: Decision, { began }: TripFacts): Made => {
  if (decision.kind !== "postponed" && firstKnown(decision.claims) >= began) return "skipped";
  return ({ cancelled: "called off", postponed: "postponed", denied: "denied" } as const)[
    decision.kind
  ];
};

/**
 * A host's announcement that the traveller's side denies: in so many words, or by calling off, before
 * its day and without giving a cause, what only others had announced.
 */
function denialOf({ stopPlan }: Row, against: readonly MissClaim[]): Dispute | undefined {
  const announced = announcementsOf(stopPlan?.announced);
  if (announced.length === 0) return undefined;
  const dispute = (claims: readonly MissClaim[]): Dispute => ({
    kind: "fate",
    versions: [
      { says: "denied", claims },
      { says: "announced", claims: announced },
    ],
  });
  const denied = against.filter(({ kind }) => kind === "denied");
  if (denied.length > 0) return dispute(denied);
  const ranks = announced.map(({ voice }) => rankOf(voice));
  const planned = stopPlan?.announced?.dates;
  const isDenial = (claim: MissClaim): boolean =>
    claim.kind === "skipped" &&
    !claim.turnedBack &&
    (claim.cause === "unstated" || claim.cause === "other") &&
    claim.voice.side === "own" &&
    ranks.every((rank) => rank > rankOf(claim.voice)) &&
    (!planned || claim.known < earliest(planned));
  return against.length > 0 && against.every(isDenial) ? dispute(against) : undefined;
}

/** A lower voice that still announces a stop after it was called off. */
function contestedMiss({ stopPlan }: Row, against: readonly MissClaim[]): readonly Dispute[] {
  const announced = announcementsOf(stopPlan?.announced);
  const still = against.flatMap((claim) => answersTo(claim, announced).contestedBy);
  if (still.length === 0) return [];
  return [
    {
      kind: "fate",
      versions: [
        { says: "called off", claims: against },
        { says: "announced", claims: [...new Set(still)] },
      ],
    },
  ];
}

/** Visits reported to have been made instead of a stop. */
export const madeInstead = (
  { stopPlan }: Row,
  { substitutes }: TripFacts,
): readonly VisitedClaim[] =>
  stopPlan
    ? substitutes.filter(({ insteadOf }) => insteadOf && compatible(insteadOf, placeOf(stopPlan)))
    : [];

const announcementsOf = (stop: KeyedStop | undefined): readonly PlanClaim[] => stop?.claims ?? [];
