import type { Claim } from "../model/claim.ts";
import { isChange, type Outcome, OUTCOMES, wasMissed } from "../model/outcomes.ts";
import type { PlanVersion, Trip } from "../model/trip.ts";
import type { TripStatus } from "../model/statuses.ts";
import { sayDates, sayPurpose } from "./dates.ts";
import type { Messages } from "./en/messages.ts";
import { withDistinctNames, namesOf } from "./names.ts";
import { plannedDates } from "./trip-dates.ts";
import { sayDecisions } from "./verdict-decisions.ts";
import {
  sayAddedOnTheWay,
  sayAttempts,
  sayEarlyEnd,
  sayEngagements,
  sayHome,
  sayLeftOtherwise,
  sayLeftOut,
  sayHomeEarly,
  sayOvertaken,
  saySetOut,
} from "./verdict-events.ts";
import { sayByVideo, sayFates, sayInPerson, whyOf } from "./verdict-fates.ts";
import { sayPlanAhead } from "./verdict-ahead.ts";
import { sayScore, sayUnknown } from "./verdict-score.ts";
import { decisionsAgainstPlans } from "./verdict-sides.ts";
import type { Sentence } from "./clause.ts";

type Clauses = (trip: Trip, messages: Messages) => readonly string[];

/** Clauses about stops, which have distinct names. */
function named(say: Clauses): Clauses {
  return (trip, messages) => say(withDistinctNames(trip, messages), messages);
}

/**
 * "Somalia skipped (schedule); three of four announced stops made." First the news, then what was made,
 * then what is not known.
 */
export function sayLead(trip: Trip, messages: Messages): Sentence {
  const clauses = LEADS[trip.status](trip, messages).filter(Boolean);
  const said = clauses.length > 0 ? clauses : [messages.verdict.nothingKnown];
  const text = messages.capitalize(messages.verdict.sentence(said));
  return { text, claims: leadClaims(trip) };
}

const MISSED: readonly Outcome[] = OUTCOMES.filter((outcome) => wasMissed(outcome));
/** Changes among the stops that were made, which come after what was made. */
const OTHERWISE: readonly Outcome[] = OUTCOMES.filter(
  (outcome) => isChange(outcome) && !wasMissed(outcome) && outcome !== "disputed",
);

/** If only one stop was announced, its change is already in the clause with its name. */
const otherwise = ({ score }: Trip): readonly Outcome[] =>
  score?.announced === 1 && score.made === 1
    ? OTHERWISE.filter((outcome) => !ALONE.has(outcome))
    : OTHERWISE;
const ALONE: ReadonlySet<Outcome> = new Set(["moved", "shortened", "lengthened"]);

const sayNews: Clauses = named((trip, messages) => [
  ...sayOvertaken(trip, messages),
  ...sayLeftOut(trip, messages),
  ...sayFates(trip, [...MISSED, "disputed"], messages),
  ...sayAttempts(trip, messages),
  ...sayEngagements(trip, messages),
]);

const sayOtherwise: Clauses = named((trip, messages) => [
  ...sayInPerson(trip, messages),
  ...sayFates(trip, otherwise(trip), messages),
]);

const sayMade: Clauses = (trip, messages) => [
  ...sayScore(trip, messages),
  ...sayOtherwise(trip, messages),
  ...sayLeftOtherwise(trip, messages),
  ...sayAddedOnTheWay(trip, messages),
];

const sayReported: Clauses = (trip, messages) => [
  ...sayDecisions(trip, messages),
  ...saySetOut(trip, messages),
  ...sayHomeEarly(trip, messages),
  ...sayNews(trip, messages),
  ...sayMade(trip, messages),
  ...named(sayUnknown)(trip, messages),
  ...sayHome(trip, messages),
];

const sayAhead: Clauses = (trip, messages) => [
  ...sayDecisions(trip, messages),
  ...saySetOut(trip, messages),
  ...sayNews(trip, messages),
  ...sayPlanAhead(trip, messages),
];

const LEADS: Readonly<Record<TripStatus, Clauses>> = {
  completed: sayReported,
  "partly reported": sayReported,
  "cut short": (trip, messages) => [
    ...sayEarlyEnd(trip, messages),
    ...sayDecisions(trip, messages),
    ...saySetOut(trip, messages),
    ...sayNews(trip, messages),
    ...sayMade(trip, messages),
    ...named(sayUnknown)(trip, messages),
  ],
  "under way": (trip, messages) => [
    messages.verdict.underWay,
    ...sayReported(trip, messages),
    ...named(sayToCome)(trip, messages),
  ],
  upcoming: sayAhead,
  unreported: (trip, messages) => [...sayAhead(trip, messages), messages.verdict.nobodySays],
  cancelled: sayOff,
  postponed: sayOff,
  denied: sayOff,
};

/** `Trip to Beijing, planned for 3–6 February 2023, postponed (dispute)`. */
function sayOff(trip: Trip, messages: Messages): readonly string[] {
  const { verdict } = messages;
  const { status, stops } = trip;
  const plan = planThatIsOff(trip) ?? trip.due.at(-1) ?? trip.expectations.at(-1);
  const days = plannedDates(plan);
  const places = plan && plan.stops.length > 0 ? plan.stops : stops;
  const what = verdict.trip(
    namesOf(places, messages),
    days ? sayPurpose(days, messages) : "",
    plan?.kind === "expected" || (status === "denied" && plan?.kind === "announced")
      ? plan.kind
      : "planned",
  );
  const to = sayDates(trip.postponedToDates, messages, { long: true });
  const fate = status === "postponed" && to ? verdict.postponedTo(to) : messages.statuses[status];
  const isContested = stops.some(({ outcome }) => outcome === "disputed");
  const explanations =
    trip.explanations.length > 0 ? trip.explanations : (stops[0]?.notVisited?.explanations ?? []);
  return [
    verdict.status(what, fate, whyOf(explanations, messages)),
    ...(isContested ? sayFates(trip, ["disputed"], messages) : []),
    ...sayByVideo(trip, messages),
    ...sayDecisions(trip, messages),
  ];
}

/** The last plan of a trip that is off, without what a lower voice still announces. */
function planThatIsOff({ plans, disputes }: Trip): PlanVersion | undefined {
  const still = new Set(
    disputes.flatMap(({ kind, versions }) =>
      kind === "fate"
        ? versions.flatMap(({ says, claims }) => (says === "announced" ? claims : []))
        : [],
    ),
  );
  return plans.findLast(({ claims }) => !claims.some((claim) => still.has(claim))) ?? plans.at(-1);
}

function sayToCome({ stops }: Trip, messages: Messages): readonly string[] {
  const next = stops.filter((stop) => stop.outcome === "upcoming" && stop.announced);
  return next.length > 0 ? [messages.verdict.toCome(namesOf(next, messages))] : [];
}

/** The claims behind the lead: the plan, and every difference from it. */
function leadClaims(trip: Trip): readonly Claim[] {
  const { stops, plans, explanations, status } = trip;
  const changed = stops.filter(({ outcome }) => isChange(outcome) || outcome === "unreported");
  const base =
    explanations.length > 0
      ? explanations.flatMap((explanation) => explanation.claims)
      : (changed.length > 0 ? changed : stops).flatMap((stop) => stop.claims);
  const plan =
    status === "upcoming" || status === "unreported" ? plans.flatMap((p) => p.claims) : [];
  const againstPlans = decisionsAgainstPlans(trip).flatMap(({ versions }) =>
    versions.flatMap((v) => v.claims),
  );
  return [...new Set<Claim>([...base, ...plan, ...againstPlans])];
}
