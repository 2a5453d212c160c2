import type { VisitedClaim } from "./claim.ts";
import type { StopEvidence } from "./evidence.ts";
import { byKnowledge } from "./order.ts";
import { judge, judgeByCount } from "./outcome.ts";
import type { Place } from "./place.ts";
import { placeOf } from "./slots.ts";
import type { Dispute, Stop, VisitedStop } from "./trip.ts";
import type { Visit } from "./visits.ts";
import { daysMoved } from "./when.ts";

/** The stops of a trip, judged, each with an id of its own; `stated` are the trip's open questions. */
export function readStops(
  evidence: readonly StopEvidence[],
  stated: readonly (Dispute & { readonly country?: string | undefined })[],
): readonly Stop[] {
  const used = new Map<string, number>();
  return evidence.map((stop) => {
    const place = placeOfStop(stop);
    const own = stated.filter((dispute) => dispute.country === place.country);
    return readStop(stop, place, uniqueId(place, used), own);
  });
}

function readStop(stop: StopEvidence, place: Place, id: string, stated: readonly Dispute[]): Stop {
  const { visit, plannedDates } = stop;
  const outcome = judge(stop);
  const expected = stop.slot?.expected;
  const claims = [
    ...(stop.announced?.claims ?? []),
    ...(expected?.claims ?? []),
    ...(visit?.claims ?? []),
    ...(stop.notVisited?.claims ?? []),
  ];
  return {
    id,
    place,
    kind: visit?.kind ?? stop.announced?.kind ?? expected?.kind ?? "visit",
    outcome,
    mostSay: outcome === "disputed" ? judgeByCount(stop) : undefined,
    announced: stop.announced,
    expected,
    visited: visit && readVisited(visit),
    notVisited: stop.notVisited,
    movedBy:
      outcome === "moved" && plannedDates && visit?.dates
        ? daysMoved(plannedDates, visit.dates)
        : undefined,
    disputes: [...stop.disputes, ...stated].map((dispute) => ({ ...dispute, stop: id })),
    claims: [...new Set(claims)].toSorted(byKnowledge),
  };
}

/** As planned, else as visited, else as it was said not to be. */
function placeOfStop({ slot, visit, notVisited }: StopEvidence): Place {
  if (slot) return placeOf(slot);
  const skip = notVisited?.claims.find((claim) => claim.kind === "skipped");
  return (visit ?? skip)!.place;
}

function uniqueId(place: Place, used: Map<string, number>): string {
  const id = place.id.toLowerCase().replace("/", "-");
  const count = (used.get(id) ?? 0) + 1;
  used.set(id, count);
  return count === 1 ? id : `${id}-${count}`;
}

const readVisited = ({ place, dates, claims }: Visit): VisitedStop => ({
  place,
  dates,
  met: [...new Set(claims.flatMap((claim: VisitedClaim) => claim.met))],
  insteadOf: claims.find((claim) => claim.insteadOf)?.insteadOf,
  claims,
});
