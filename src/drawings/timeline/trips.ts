import { LISTED_REGIONS, listedRegionOf } from "../../geography/listed-regions.ts";
import type { Person } from "../../model/records.ts";
import { sayDates } from "../../words/dates.ts";
import type { Messages } from "../../words/en/messages.ts";
import type { TitledTrip } from "../../words/title.ts";
import { tripDates, tripDays } from "../../words/trip-dates.ts";
import { summarize } from "../summary.ts";
import type { LaneTrip } from "./grouping.ts";
import { type NoteWords, sayNote, sayBar } from "./notes.ts";
import { isChange, type Outcome } from "../../model/outcomes.ts";
import { isCalledOff } from "../../model/statuses.ts";
import type { Trip } from "../../model/trip.ts";
import type { TripTone } from "./shape.ts";

/** The tone of a whole trip: the first that fits. */
const TABLE: readonly (readonly [TripTone, (trip: Trip) => boolean])[] = [
  ["missed", ({ status }) => isCalledOff(status)],
  ["disputed", (trip) => hasOutcome(trip, (outcome) => outcome === "disputed")],
  ["unreported", ({ status }) => status === "unreported"],
  ["upcoming", ({ status, stops }) => status === "upcoming" || !stops.some((stop) => stop.visited)],
  ["no plan", ({ score }) => score === undefined],
  ["changed", (trip) => hasOutcome(trip, (outcome) => isChange(outcome))],
  ["unreported", (trip) => hasOutcome(trip, (outcome) => outcome === "unreported")],
];

export const toneOf = (trip: Trip): TripTone => TABLE.find(([, fits]) => fits(trip))?.[0] ?? "made";

const hasOutcome = ({ stops }: Trip, fits: (outcome: Outcome) => boolean): boolean =>
  stops.some(({ outcome }) => fits(outcome));

/** A trip for the timeline; undefined without a date, which no scale can show. */
export function laneTrip(
  { trip, title }: TitledTrip,
  person: Person,
  messages: Messages,
): LaneTrip | undefined {
  const days = tripDays(trip);
  if (!days) return undefined;
  const pills = summarize(trip, messages).map(({ text }) => text);
  return {
    id: trip.id,
    ...days,
    tone: toneOf(trip),
    label: sayBar(title, sayDates(tripDates(trip), messages), pills, messages.comma),
    note: sayNote(
      {
        status: trip.status,
        stops: trip.stops.map(({ place, outcome }) => ({ name: place.name, outcome })),
      },
      noteWords(messages),
    ),
    person,
    country: { code: person.country, name: messages.country(person.country) },
    regions: regionsOf(trip.stops.map(({ place }) => place.country)),
  };
}

const noteWords = ({ comma, outcomes, statuses, drawing }: Messages): NoteWords => ({
  comma,
  outcomes,
  statuses,
  note: drawing.note,
});

/** The regions of some countries, by their indexes in M49. */
const regionsOf = (codes: readonly string[]): readonly number[] => [
  ...new Set(
    codes.map((code) => LISTED_REGIONS.indexOf(listedRegionOf(code) ?? "")).filter((at) => at >= 0),
  ),
];
