import type { Claim } from "../model/claim.ts";
import type { Trip } from "../model/trip.ts";
import type { Dispute, Version } from "../model/dispute.ts";
import { finish, type Sentence } from "./clause.ts";
import type { Messages } from "./en/messages.ts";
import { nameOfStop, placeName } from "./names.ts";
import { sayEdtf } from "./dates.ts";
import type { TripWords as Words } from "./trip-words.ts";

/** Disputes about what the site compares, a sentence each; then whatever else sources disagree on, in one. */
export function sayDisputes(trip: Trip, messages: Messages): readonly Sentence[] {
  const { verdict, semicolon } = messages;
  const sentence = (clause: string, disputes: readonly Dispute[]): Sentence => ({
    text: finish(clause, messages),
    claims: disputes.flatMap(({ versions }) => versions.flatMap(({ claims }) => claims)),
  });
  const [compared, others] = [
    trip.disputes.filter(({ kind }) => kind !== "stated"),
    trip.disputes.filter(({ kind }) => kind === "stated"),
  ];
  const questions = others.map(({ about, stop }) => about ?? nameOfStop(trip, stop, messages));
  return [
    ...compared.map((dispute) => sentence(sayDispute(trip, dispute, messages), [dispute])),
    ...(others.length > 0 ? [sentence(verdict.differOn(questions.join(semicolon)), others)] : []),
  ];
}

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

/** `cancelled, said the Bangladeshi ministry; postponed, said the Indian ministry`. */
function saySides(versions: Dispute["versions"], messages: Messages): string {
  const { verdict, subject, decided, announced } = messages;
  const wordOf = (says: string): string => (Object.hasOwn(decided, says) ? decided[says]! : says);
  return versions
    .map(({ says, claims }) => {
      const by = claims.find((claim) => claim.by)?.by;
      const outlet = claims.find((claim) => claim.outletName)?.outletName;
      const word = says === "announced" && !isStill(claims, versions) ? announced : wordOf(says);
      return by ? verdict.version(word, subject(by)) : verdict.versionIn(word, outlet ?? "");
    })
    .reduce(verdict.versions);
}

/** Whether what was announced was said after the other version: "still announced". */
const isStill = (announced: readonly Claim[], versions: Dispute["versions"]): boolean => {
  const others = versions.flatMap(({ says, claims }) => (says === "announced" ? [] : claims));
  return announced.some(({ known }) => others.some((other) => known >= other.known));
};

/** What the sources differ on: `Was Paris, France visited?` */
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

/** One answer: dates as the site writes them, an editor's words as they are. */
export function sayAnswer({ kind }: Dispute, { says }: Version, { messages, ui }: Words): string {
  if (kind === "stated") return says;
  const { answers } = ui.claims;
  if (Object.hasOwn(answers, says)) return answers[says]!;
  return /^\.\.|^\d{4}/u.test(says) ? sayEdtf(says, messages) : says;
}
