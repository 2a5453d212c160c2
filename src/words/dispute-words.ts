import { sayEdtf } from "./dates.ts";
import { placeName } from "./names.ts";
import type { Trip } from "../model/trip.ts";
import type { Dispute, Version } from "../model/dispute.ts";
import type { TripWords as Words } from "./trip-words.ts";

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
