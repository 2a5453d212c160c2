import type { JourneyClaim, StopKind, VisitedClaim } from "../claim.ts";
import type { Facets, Made, Timing } from "../facets.ts";
import type { Dispute, Version } from "../dispute.ts";
import { type Compared, facetsOf } from "./compare.ts";
import type { Decision } from "./decision.ts";
import type { TripFacts } from "./facts.ts";
import { type KeyedStop, planOn } from "./plan.ts";
import type { MissClaim } from "./missed.ts";
import { howMissed, madeInstead, offBy } from "./off.ts";
import { openAs } from "./open.ts";
import type { Row } from "./rows.ts";
import type { Stay } from "./stays.ts";
import { highestRank, mostSay } from "./voices.ts";
import { weighWitnesses } from "./weigh.ts";

/** What the sources establish about a stop, and what contradicts it. */
export interface Verdict {
  readonly facets: Facets;
  /** For a contested stop: the facets of the leading version; undefined at a tie. */
  readonly leading?: Facets | undefined;
  /** The plan to compare it with; undefined if nothing was announced before it was made. */
  readonly announced?: KeyedStop | undefined;
  readonly stay?: Stay | undefined;
  /** Statements in force that it was not made, or that contradict reports that it was. */
  readonly against: readonly MissClaim[];
  /** Visits reported to have been made instead. */
  readonly instead: readonly VisitedClaim[];
  /** The early return home that left it out. */
  readonly cameHome?: readonly JourneyClaim[] | undefined;
  /** The decision about the whole trip that called it off. */
  readonly decision?: Decision | undefined;
  readonly disputes: readonly Dispute[];
  readonly corrected: readonly Version[];
  readonly movedBy?: number | undefined;
}

export function judgeRow(row: Row, facts: TripFacts): Verdict {
  const { stay, corrected, against, isContested } = weighWitnesses(row, facts);
  const announced = stay ? announcedBefore(stay, row, facts) : row.stopPlan?.announced;
  const compared = { row, stay, announced };
  const off = stay ? undefined : offBy(row, against, facts);
  const contests = [...contestsOf(row, facts), ...(off?.contests ?? [])];
  const made = off?.made ?? (stay ? MADE_AS[stay.kind] : openAs(row, facts));
  const base = facetsOf(compared, made, facts);
  const isVisitContested = stay !== undefined && (isContested || stay.forms.length > 0);
  const isDeniedFromBelow = base.made === "denied" && contests.some(isByLowerVoice);
  const leading = isVisitContested
    ? leadingOf(compared, against, facts)
    : isDeniedFromBelow
      ? facetsOf(compared, openAs(row, facts), facts)
      : base;
  const isFateContested =
    isDeniedFromBelow || (base.made !== "denied" && contests.some(({ kind }) => kind === "fate"));
  const isDisputed = isVisitContested || isFateContested;
  return {
    facets: isDisputed ? { ...base, made: "contested" } : base,
    leading: isDisputed ? leading : undefined,
    announced,
    stay,
    against,
    instead: stay ? [] : madeInstead(row, facts),
    cameHome: off?.cameHome,
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

/** A denial (the first version) of what a higher voice announced: the higher voice leads. */
const isByLowerVoice = ({ kind, versions: [denied, announced] }: Dispute): boolean =>
  kind === "fate" &&
  denied !== undefined &&
  announced !== undefined &&
  highestRank(denied.claims) > highestRank(announced.claims);

/** The stop as announced by the day of arrival; later announcements do not count. */
function announcedBefore(stay: Stay, { key }: Row, { planned }: TripFacts): KeyedStop | undefined {
  const plans = planned.announced.versions;
  const day = stay.dates?.start.to ?? Infinity;
  const current = planOn(plans, day);
  for (let n = current ? plans.indexOf(current) : -1; n >= 0; n -= 1) {
    const stop = plans[n]?.stops.findLast((each) => each.key === key);
    if (stop) return stop;
  }
  return undefined;
}

const MADE_AS = {
  visit: "made",
  transit: "only in transit",
  virtual: "held by video",
} as const satisfies Readonly<Record<StopKind, Made>>;

/** Lower voices' contradictions of the plan for this stop. */
const contestsOf = ({ key }: Row, { planned }: TripFacts): readonly Dispute[] =>
  planned.announced.contested
    .filter((contest) => contest.key === key)
    .map(({ versions }) => ({ kind: "plan", versions }));

const visitDispute = (stay: Stay, against: readonly MissClaim[]): Dispute => ({
  kind: "visit",
  versions: versionsOf(stay, against),
});

/** The versions of whether, and how, a stop was made. */
function versionsOf(
  { kind, claims, forms }: Stay,
  against: readonly MissClaim[],
): readonly (Version & { readonly kind?: StopKind })[] {
  const made = forms.length > 0 ? forms : [{ kind, claims }];
  return [
    ...(against.length > 0 ? [{ says: "not visited", claims: against }] : []),
    ...made.map((form) => ({ ...form, says: SAID[form.kind] })),
  ];
}

const SAID = {
  visit: "visited",
  transit: "only in transit",
  virtual: "held by video",
} as const satisfies Readonly<Record<StopKind, string>>;

/** What more voices say about a stop that was reported both made and not made. */
function leadingOf(
  compared: Compared,
  against: readonly MissClaim[],
  facts: TripFacts,
): Facets | undefined {
  const { row, stay } = compared;
  if (!stay) return undefined;
  const leading = mostSay(versionsOf(stay, against));
  if (!leading) return undefined;
  const { kind } = leading;
  if (kind) return facetsOf({ ...compared, stay: { ...stay, kind } }, MADE_AS[kind], facts);
  return facetsOf({ ...compared, stay: undefined }, howMissed(row, against, facts), facts);
}

const movedBy = (when: Timing): number | undefined => {
  if (when.kind === "earlier") return -when.days;
  return when.kind === "later" ? when.days : undefined;
};
