import { sayDates } from "../words/dates.ts";
import { placeName } from "../words/names.ts";
import type { Dispute, Trip, Version } from "../model/trip.ts";
import type { Words } from "./language.ts";

/** What the sources differ on: `Was Paris, France visited?` */
export function sayQuestion(
  { kind, stop, about = "" }: Dispute,
  trip: Trip,
  { messages, ui }: Words,
): string {
  const { questions } = ui.claims;
  if (kind === "stated") return messages.capitalize(about);
  if (kind === "fate") return questions.fate;
  const place = trip.stops.find(({ id }) => id === stop)?.place;
  return questions[kind](place ? placeName(place, messages) : questions.trip);
}

/** One answer: dates as the site writes them, an editor's words as they are. */
export function sayAnswer(
  { kind }: Dispute,
  { claims, says }: Version,
  { messages, ui }: Words,
): string {
  if (kind === "stated") return says;
  if (kind !== "dates") {
    const { answers } = ui.claims;
    return Object.hasOwn(answers, says) ? answers[says]! : says;
  }
  const dates = claims.map((claim) =>
    claim.kind === "visited" ? sayDates(claim.dates, messages) : "",
  );
  return dates.find(Boolean) ?? says;
}
