import type { StopKind, VisitedClaim } from "../claim.ts";
import type { Facets, Made, Timing } from "../facets.ts";
import type { Dispute, Version } from "../trip.ts";
import { type Compared, facetsOf } from "./compare.ts";
import type { Decision } from "./decisions.ts";
import type { TripFacts } from "./facts.ts";
import type { KeyedStop } from "./intentions.ts";
import type { MissClaim } from "./missed.ts";
import { howMissed, madeInstead, offBy } from "./off.ts";
import { openAs } from "./open.ts";
import type { Row } from "./rows.ts";
import type { Stay } from "./stays.ts";
import { mostSay } from "./voices.ts";
import { weighWitnesses } from "./weigh.ts";

/** What is held for true of a stop, and what stands against it. */
export interface Verdict {
  readonly facets: Facets;
  /** For a contested stop: the facets of what leads; undefined at a tie. */
  readonly leading?: Facets | undefined;
  /** The plan that it is compared with; undefined if nothing was announced before it was made. */
  readonly announced?: KeyedStop | undefined;
  readonly stay?: Stay | undefined;
  /** Statements that it was not made which are in force, or stand against its being made. */
  readonly against: readonly MissClaim[];
  /** Visits that are said to have been made instead. */
  readonly instead: readonly VisitedClaim[];
  /** The decision about the whole trip by which it is off. */
  readonly decision?: Decision | undefined;
  readonly disputes: readonly Dispute[];
  readonly corrected: readonly Version[];
  readonly movedBy?: number | undefined;
}

export function judgeRow(row: Row, facts: TripFacts): Verdict {
  const { stay, corrected, against, isContested } = weighWitnesses(row, facts);
  const announced = stay ? announcedBefore(stay, row, facts) : row.slot?.announced;
  const compared = { row, stay, announced };
  const off = stay ? undefined : offBy(row, against, facts);
  const contests = [...contestsOf(row, facts), ...(off?.contests ?? [])];
  const made = off?.made ?? (stay ? madeAs(stay.kind) : openAs(row, facts));
  const base = facetsOf(compared, made, facts);
  const isVisitContested = isContested && stay !== undefined;
  const leading = isVisitContested ? leadingOf(compared, against, facts) : base;
  const isFateContested = base.made !== "denied" && contests.some(({ kind }) => kind === "fate");
  const contested = { ...base, made: "contested" as const };
  return {
    facets: isVisitContested || isFateContested ? contested : base,
    leading: isVisitContested || isFateContested ? leading : undefined,
    announced,
    stay,
    against,
    instead: stay ? [] : madeInstead(row, facts),
    decision: off?.decision,
    disputes: [
      ...(isVisitContested ? [visitDispute(stay, against)] : []),
      ...(stay?.disputes ?? []),
      ...contests,
    ],
    corrected: [...(stay?.corrected ?? []), ...corrected],
    movedBy: movedBy(base.when),
  };
}

/** The stop as announced by the day of arrival; an announcement that came later does not count. */
function announcedBefore(stay: Stay, { key }: Row, { planned }: TripFacts): KeyedStop | undefined {
  const plans = planned.announced.versions;
  const day = stay.dates?.start.to ?? Infinity;
  const before = plans.filter((plan) => plan.known <= day);
  return (before.length > 0 ? before : plans.slice(0, 1))
    .flatMap((plan) => plan.stops)
    .findLast((stop) => stop.key === key);
}

const madeAs = (kind: StopKind): Made =>
  ({ visit: "made", transit: "only in transit", virtual: "held by video" })[kind] as Made;

/** What lower voices say against the plan of a stop. */
const contestsOf = ({ key }: Row, { planned }: TripFacts): readonly Dispute[] =>
  planned.announced.contested.flatMap((contest) =>
    contest.key === key ? [{ kind: "plan", versions: contest.versions } as const] : [],
  );

const visitDispute = (stay: Stay, against: readonly MissClaim[]): Dispute => ({
  kind: "visit",
  versions: [
    { says: "not visited", claims: against },
    { says: "visited", claims: stay.claims },
  ],
});

/** What more voices say of a stop that is said to have been made, and not to have been. */
function leadingOf(
  compared: Compared,
  against: readonly MissClaim[],
  facts: TripFacts,
): Facets | undefined {
  const { row, stay } = compared;
  if (!stay) return undefined;
  const [no, yes] = visitDispute(stay, against).versions;
  const leading = mostSay([no!, yes!]);
  if (!leading) return undefined;
  if (leading === yes) return facetsOf(compared, madeAs(stay.kind), facts);
  return facetsOf({ ...compared, stay: undefined }, howMissed(row, against, facts), facts);
}

const movedBy = (when: Timing): number | undefined => {
  if (when.kind === "earlier") return -when.days;
  return when.kind === "later" ? when.days : undefined;
};
