import type {
  Cause,
  Claim,
  ExplainedClaim,
  PlanClaim,
  PlannedStop,
  SkippedClaim,
  VisitedClaim,
} from "../model/claim.ts";
import { sayDates } from "../layout/dates.ts";
import { en } from "../layout/messages-en.ts";
import { placeName } from "../layout/names.ts";

/** What each claim of one source says, in our words; its visits are one sentence. */
export function sayClaims(claims: readonly Claim[]): readonly string[] {
  const visits = claims.filter((claim) => claim.kind === "visited");
  const others = claims.filter((claim) => claim.kind !== "visited");
  return [...others.map(sayClaim), ...(visits.length > 0 ? [sayVisits(visits)] : [])];
}

export function sayClaim(claim: Claim): string {
  switch (claim.kind) {
    case "announced":
    case "expected":
      return sayPlan(claim);
    case "visited":
      return sayVisits([claim]);
    case "skipped":
      return sentence(saySkip(claim), sayWhy(claim));
    case "postponed": {
      const to = claim.toDates
        ? ` to ${sayDates(claim.toDates)}`
        : claim.toTrip
          ? " to a later trip"
          : "";
      return sentence(`Trip postponed${to}`, sayWhy(claim));
    }
    case "cancelled":
      return sentence("Trip cancelled", sayWhy(claim));
    case "stated":
      return sentence(`${en.capitalize(claim.about)}: ${claim.says}`, "");
  }
}

const sentence = (text: string, why: string): string => `${text}${why ? `: ${why}` : ""}.`;

const withDates = (text: string, dates: string): string => (dates ? `${text} (${dates})` : text);

function sayPlan({ kind, partial, dates, stops }: PlanClaim): string {
  const verb = kind === "announced" ? "Announced" : "Expected";
  const list = stops.map(sayPlannedStop).join(", ");
  const what = list || "a trip, its stops not named";
  return `${withDates(`${verb}${partial ? ", in part" : ""}: ${what}`, sayDates(dates))}.`;
}

const KINDS = { visit: "", transit: "in transit", virtual: "by video" };

const sayPlannedStop = ({ place, dates, kind }: PlannedStop): string =>
  withDates(
    placeName(place),
    [KINDS[kind], sayDates(dates, { year: false })].filter(Boolean).join(", "),
  );

function sayVisits(visits: readonly VisitedClaim[]): string {
  const isAll = (kind: VisitedClaim["stopKind"]): boolean =>
    visits.every(({ stopKind }) => stopKind === kind);
  const verb = isAll("virtual") ? "Held by video" : isAll("transit") ? "In transit" : "Visited";
  return `${verb}: ${visits.map((visit) => sayVisit(visit, verb)).join("; ")}.`;
}

function sayVisit(visit: VisitedClaim, verb: string): string {
  const { place, dates, stopKind, met, insteadOf, unannounced } = visit;
  const details = [
    verb === "Visited" ? KINDS[stopKind] : "",
    sayDates(dates),
    unannounced ? "unannounced" : "",
    insteadOf ? `instead of ${placeName(insteadOf)}` : "",
    met.length > 0 ? `met ${en.list(met)}` : "",
  ];
  return withDates(placeName(place), details.filter(Boolean).join(", "));
}

function saySkip({ place, turnedBack, replacedBy }: SkippedClaim): string {
  const fate = turnedBack ? "turned back from" : "did not visit";
  const instead = replacedBy ? `, went to ${placeName(replacedBy)} instead` : "";
  return `${en.capitalize(fate)} ${placeName(place)}${instead}`;
}

/** The cause as a word of its own: `Schedule`. */
export const causeLabel = (cause: Cause): string => en.capitalize(en.causes[cause]);

function sayWhy({ cause, reason, sentInstead }: ExplainedClaim): string {
  const because = reason ?? (cause === "unstated" ? "" : en.causes[cause]);
  const sent = sentInstead ? `${sentInstead} was sent instead` : "";
  return [because, sent].filter(Boolean).join("; ");
}
