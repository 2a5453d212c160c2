import { foldAccounts } from "./accounts.ts";
import { actualDates } from "./actual-dates.ts";
import type { Claim, TripId } from "./claim.ts";
import type { Day } from "./day.ts";
import { gatherEvidence } from "./evidence.ts";
import { type Facts, gatherFacts } from "./facts.ts";
import { byTrip, knownBy, ofKind } from "./order.ts";
import { wasMade } from "./outcome.ts";
import { foldStated, type Question } from "./stated.ts";
import { judgeTrip } from "./status.ts";
import { readStops } from "./stops.ts";
import type { Dispute, Score, Stop, Trip } from "./trip.ts";

/** The trips that the claims known by a day tell of, in the order of their ids. */
export const foldClaims = (claims: readonly Claim[], asOf: Day): readonly Trip[] =>
  byTrip(knownBy(claims, asOf)).map(([id, known]) => foldTrip(id, known, asOf));

function foldTrip(id: TripId, claims: readonly Claim[], asOf: Day): Trip {
  const facts = gatherFacts(claims, asOf);
  const questions = foldStated(claims);
  const stated = questions.filter(({ versions }) => versions.length > 1).map(toDispute);
  const stops = readStops(gatherEvidence(facts), stated);
  const postponed = ofKind(facts.fate?.claims ?? [], "postponed");
  const plan = facts.plans.at(-1);
  return {
    id,
    person: id.slice(0, id.indexOf("/")),
    asOf,
    status: judgeTrip(facts, stops),
    accounts: foldAccounts(facts.fate?.claims ?? []),
    postponedTo: postponed.findLast((claim) => claim.toTrip)?.toTrip,
    postponedToDates: postponed.findLast((claim) => claim.toDates)?.toDates,
    announcedDates: plan?.dates,
    actualDates: actualDates([...facts.visits.keys()]),
    score: plan && scoreOf(stops),
    stops,
    plans: facts.plans,
    expectations: facts.expected,
    disputes: tripDisputes(facts, stated, stops),
    remarks: questions
      .filter(({ versions }) => versions.length === 1)
      .map(({ about, country, versions }) => ({
        about,
        stop: stops.find(({ place }) => place.country === country)?.id,
        ...versions[0]!,
      })),
    knowledgeDays: [...new Set(claims.map((claim) => claim.known))],
    claims,
  };
}

const toDispute = (question: Question): Dispute & Question => ({ kind: "stated", ...question });

/** Announced stops made, of those whose day is past or whose outcome is known. */
function scoreOf(stops: readonly Stop[]): Score {
  const due = stops.filter((stop) => stop.announced && stop.outcome !== "upcoming");
  const isMade = (stop: Stop): boolean => wasMade(stop.mostSay ?? stop.outcome);
  const positions = (some: readonly Stop[]): number =>
    new Set(some.map(({ announced }) => `${announced!.position} ${announced!.place.id}`)).size;
  return { made: positions(due.filter(isMade)), announced: positions(due) };
}

/** Those of the trip as a whole first, then those of its stops. */
function tripDisputes(
  facts: Facts,
  stated: readonly Dispute[],
  stops: readonly Stop[],
): readonly Dispute[] {
  const ofStops = stops.flatMap((stop) => stop.disputes);
  const placed = new Set(ofStops.map((dispute) => dispute.versions));
  const fate = facts.fate?.dispute;
  return [
    ...(fate ? [fate] : []),
    ...stated.filter((dispute) => !placed.has(dispute.versions)),
    ...ofStops,
  ];
}
