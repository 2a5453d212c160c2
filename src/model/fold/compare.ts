import type { Facets, Form, Made } from "../facets.ts";
import { compatible, type Place } from "../place.ts";
import type { TripFacts } from "./facts.ts";
import { type KeyedStop, planOn } from "./plan.ts";
import { distinctAttempts, isInForce } from "./missed.ts";
import { madeInstead } from "./off.ts";
import type { Row } from "./rows.ts";
import type { Stay } from "./stays.ts";
import { timingOf } from "./timing.ts";

/** A stop and the plan to compare it with. */
export interface Compared {
  readonly row: Row;
  readonly stay: Stay | undefined;
  readonly announced: KeyedStop | undefined;
}

/** Compares a stop with its plan. */
export function facetsOf({ row, stay, announced }: Compared, made: Made, facts: TripFacts): Facets {
  const inPlan = namedBy({ row, stay, announced }, facts);
  return {
    made,
    plan: inPlan,
    when: timingOf(stay, announced, facts),
    order: stay && facts.outOfOrder.has(stay) ? "out of order" : "kept",
    form: formOf(stay, announced),
    attempts: distinctAttempts(row.misses).length,
    engagements: (stay?.claims ?? []).reduce((sum, { calledOff }) => sum + calledOff.length, 0),
    instead: stay ? undefined : insteadOf(row, facts),
  };
}

function namedBy({ row, stay, announced }: Compared, facts: TripFacts): Facets["plan"] {
  if (announced) return "announced";
  if (row.stopPlan?.due) return "due";
  if (stay) {
    const plan = planOn(facts.planned.announced.versions, stay.dates?.start.to ?? Infinity);
    const isListed = plan?.full && plan.stops.length > 0;
    if (isListed || stay.claims.some(({ unannounced }) => unannounced)) return "not in the plan";
  }
  return row.stopPlan?.expected ? "expected" : "none";
}

/** The stop that replaced it, or was to. */
function insteadOf(row: Row, facts: TripFacts): Facets["instead"] {
  const named = row.misses.flatMap((claim) =>
    claim.kind === "skipped" && isInForce(claim, row.stopPlan?.announced?.claims ?? [])
      ? (claim.replacedBy ?? [])
      : [],
  );
  const place: Place | undefined = named[0] ?? madeInstead(row, facts)[0]?.place;
  if (!place) return undefined;
  const wasMade = facts.stays.some((stay) => compatible(stay.place, place));
  return { place, wasMade };
}

function formOf(stay: Stay | undefined, announced: KeyedStop | undefined): Form {
  if (!stay || !announced) return "not comparable";
  if (stay.kind === announced.kind) return "as planned";
  if (announced.kind === "virtual") return "in person instead of by video";
  if (stay.kind === "virtual") return "by video instead of in person";
  return stay.kind === "transit" ? "only in transit" : "a visit instead of a transit";
}
