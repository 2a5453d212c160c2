import { sayDates } from "../layout/dates.ts";
import { en } from "../layout/messages-en.ts";
import { placeName } from "../layout/names.ts";
import type { Dispute, Trip, Version } from "../model/trip.ts";

type Ask = (where: string, about: string) => string;

const QUESTIONS: Readonly<Record<Dispute["kind"], Ask>> = {
  visit: (where) => `Was ${where} visited?`,
  dates: (where) => `When was the stop in ${where}?`,
  fate: () => "Was the trip cancelled or postponed?",
  stated: (_, about) => en.capitalize(about),
};

/** What the sources differ on: `Was Paris, France visited?` */
export function sayQuestion({ kind, stop, about = "" }: Dispute, trip: Trip): string {
  const place = trip.stops.find(({ id }) => id === stop)?.place;
  return QUESTIONS[kind](place ? placeName(place) : "the trip", about);
}

/** One answer: dates as the site writes them, an editor's words as they are. */
export function sayAnswer({ kind }: Dispute, { claims, says }: Version): string {
  const dates = claims.map((claim) => (claim.kind === "visited" ? sayDates(claim.dates) : ""));
  return kind === "dates" ? (dates.find(Boolean) ?? says) : says;
}
