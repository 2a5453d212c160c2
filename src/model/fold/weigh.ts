import type { VisitedClaim } from "../claim.ts";
import type { Day } from "../day.ts";
import type { Version } from "../dispute.ts";
import { earliest } from "../when.ts";
import type { TripFacts } from "./facts.ts";
import { isAttempt, isInForce, type MissClaim } from "./missed.ts";
import type { Row } from "./rows.ts";
import type { Stay } from "./stays.ts";

/** The conclusion from all witnesses: a stay or none, and what contradicts it. */
export interface Weighed {
  readonly stay: Stay | undefined;
  readonly corrected: readonly Version[];
  readonly against: readonly MissClaim[];
  readonly isContested: boolean;
}

/**
 * Who says that it was made, and who that it was not. A report overtakes what was said before its day; one
 * voice's later word replaces its earlier one; voices that still contradict each other are a dispute.
 */
export function weighWitnesses(row: Row, facts: TripFacts): Weighed {
  const misses = row.misses.filter((claim) => !isAttempt(claim));
  const { stay } = row;
  if (!stay)
    return {
      stay: undefined,
      corrected: [],
      against: row.misses.filter((claim) =>
        isInForce(claim, row.stopPlan?.announced?.claims ?? []),
      ),
      isContested: false,
    };
  if (row.misses.length === 0) return { stay, corrected: [], against: [], isContested: false };
  // Passing through, or taking part by video, is no visit: both can be true, and the one explains the other.
  if (stay.kind !== "visit") return { stay, corrected: [], against: misses, isContested: false };
  const contrary = misses.filter((claim) => claim.known >= visitedFrom(stay, row, facts));
  const lastNo = lastWords(contrary);
  const lastYes = lastWords(stay.claims);
  const yes = stay.claims.filter(
    ({ voice, known }) => known >= (lastNo.get(voice.id) ?? -Infinity),
  );
  const no = contrary.filter(({ voice, known }) => known > (lastYes.get(voice.id) ?? -Infinity));
  if (yes.length === 0)
    return {
      stay: undefined,
      corrected: [{ says: "visited", claims: stay.claims }],
      against: contrary,
      isContested: false,
    };
  const withdrawn = contrary.filter((claim) => !no.includes(claim));
  return {
    stay,
    corrected: withdrawn.length > 0 ? [{ says: "not visited", claims: withdrawn }] : [],
    against: no,
    isContested: no.length > 0,
  };
}

const lastWords = (claims: readonly (VisitedClaim | MissClaim)[]): ReadonlyMap<string, Day> =>
  new Map(claims.map(({ voice, known }) => [voice.id, known]));

/** The first day on which it can have been made: a report of it overtakes anything said earlier. */
function visitedFrom(stay: Stay, { stopPlan }: Row, { asOf }: TripFacts): Day {
  const days = [stay.dates?.start.from, stay.bounds.arrival.from].filter(
    (day) => day !== undefined && Number.isFinite(day),
  );
  if (days[0] !== undefined) return days[0];
  const planned = stopPlan?.announced?.dates;
  return planned && Number.isFinite(earliest(planned))
    ? Math.min(earliest(planned), asOf)
    : -Infinity;
}
