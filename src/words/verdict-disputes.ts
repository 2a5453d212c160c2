import type { Trip } from "../model/trip.ts";
import { byImportance, type Dispute, type Version } from "../model/dispute.ts";
import { finish, type Sentence } from "./clause.ts";
import type { Messages } from "./en/messages.ts";
import { nameOfStop, placeName } from "./names.ts";
import { sayEdtf } from "./dates.ts";
import type { TripWords as Words } from "./trip-words.ts";
import { decisionsAgainstPlans, saySides } from "./verdict-sides.ts";

/**
 * One sentence for each dispute about what the site compares; then one for everything else that sources
 * disagree on.
 */
export function sayDisputes(trip: Trip, messages: Messages): readonly Sentence[] {
  const { verdict, semicolon } = messages;
  const sentence = (clause: string, disputes: readonly Dispute[]): Sentence => ({
    text: finish(clause, messages),
    claims: disputes.flatMap(({ versions }) => versions.flatMap(({ claims }) => claims)),
  });
  const disputes = byImportance(trip.disputes);
  const [compared, others] = [
    disputes.filter((dispute) => dispute.kind !== "stated" && !isInLead(dispute, trip)),
    disputes.filter(({ kind }) => kind === "stated"),
  ];
  const questions = others.map(({ about, stop }) => about ?? nameOfStop(trip, stop, messages));
  return [
    ...compared.map((dispute) => sentence(sayDispute(trip, dispute, messages), [dispute])),
    ...(others.length > 0 ? [sentence(verdict.differOn(questions.join(semicolon)), others)] : []),
  ];
}

/** Already in the lede, with its sides: announcements against decisions reported by others. */
const isInLead = (dispute: Dispute, trip: Trip): boolean =>
  decisionsAgainstPlans(trip).includes(dispute) ||
  (dispute.kind === "fate" &&
    trip.stops.some(({ id, outcome }) => id === dispute.stop && outcome === "disputed"));

function sayDispute(
  trip: Trip,
  { kind, about, stop, versions }: Dispute,
  messages: Messages,
): string {
  const { verdict } = messages;
  const name = nameOfStop(trip, stop, messages);
  return {
    visit: verdict.differOnVisit(name),
    dates: verdict.differOnDates(name),
    arrival: verdict.differOnArrival(name),
    departure: verdict.differOnDeparture(name),
    plan: verdict.differOnPlan(name),
    fate: verdict.differOnFate(name, saySides(versions, messages)),
    stated: verdict.differOn(about ?? name),
  }[kind];
}

/** The question in dispute: `Was Paris, France visited?` */
export function sayQuestion(
  { kind, stop, about = "" }: Dispute,
  trip: Trip,
  { messages, ui }: Words,
): string {
  const { questions } = ui.claims;
  if (kind === "stated") return messages.capitalize(about);
  const place = trip.stops.find(({ id }) => id === stop)?.place;
  return questions[kind](place ? placeName(place, messages) : questions.trip);
}

/** An answer: dates in the site's format, editors' words unchanged. */
export function sayAnswer({ kind }: Dispute, { says }: Version, { messages, ui }: Words): string {
  if (kind === "stated") return says;
  const { answers } = ui.claims;
  if (Object.hasOwn(answers, says)) return answers[says]!;
  return /^\.\.|^\d{4}/u.test(says) ? sayEdtf(says, messages) : says;
}
