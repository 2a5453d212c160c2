import type { PlanClaim, NamedStop } from "../claim.ts";
import { compatible } from "../place.ts";
import type { Dispute } from "../dispute.ts";
import { overlap } from "../when.ts";
import type { KeyedStop, Plan } from "./plan.ts";

/** Where a lower voice's plan contradicts a higher one's; shown beside it. */
export interface Contest {
  /** The stop's key; undefined for the list as a whole. */
  readonly key?: string | undefined;
  readonly versions: Dispute["versions"];
}

/** Where a lower voice's statement differs from the plan in force: other days, or another list. */
export function contradictions(claim: PlanClaim, current: Plan): readonly Contest[] {
  const days = claim.stops.flatMap((stop): readonly Contest[] => {
    const planned = current.stops.find(({ place }) => compatible(place, stop.place));
    if (!planned?.dates || !stop.dates || overlap(planned.dates, stop.dates)) return [];
    const versions = [
      { says: planned.dates.edtf, claims: planned.claims },
      { says: stop.dates.edtf, claims: [claim] },
    ];
    return [{ key: planned.key, versions }];
  });
  return days.length > 0 || claim.partial || !current.full || claim.stops.length === 0
    ? days
    : otherList(claim, current);
}

/** A full list that lacks a stop of the plan, or has an extra one. */
function otherList(claim: PlanClaim, current: Plan): readonly Contest[] {
  const isNamed = (stop: KeyedStop): boolean =>
    claim.stops.some(({ place }) => compatible(place, stop.place));
  const isPlanned = (stop: NamedStop): boolean =>
    current.stops.some(({ place }) => compatible(place, stop.place));
  if (current.stops.every(isNamed) && claim.stops.every(isPlanned)) return [];
  const list = (stops: readonly Pick<NamedStop, "place">[]): string =>
    stops.map(({ place }) => place.name).join(", ");
  return [
    {
      versions: [
        { says: list(current.stops), claims: current.claims },
        { says: list(claim.stops), claims: [claim] },
      ],
    },
  ];
}
