import { words, outcomeWords, statusWords } from "./words.ts";
import type { HomeData } from "../drawings/home/home-shape.ts";
import type { LaneTrip } from "../drawings/timeline/grouping.ts";
import { sayNote, sayBar } from "../drawings/timeline/notes.ts";
import { OUTCOMES } from "../model/outcomes.ts";
import type { TripId } from "../model/claim.ts";
import type { HomeTrip } from "./home-trips.ts";

const { comma, note } = words;
const noteWords = { comma, note, outcomes: outcomeWords, statuses: statusWords };

/** A trip for the timeline; undefined without a date, which no scale can show. */
export function homeLaneTrip(data: HomeData, trip: HomeTrip): LaneTrip | undefined {
  const { id, from, to, tone, title, dates, pills, status, stops } = trip;
  if (from === undefined || to === undefined) return undefined;
  const [person, name, home] = data.people[trip.person]!;
  const [code, country] = data.countries[home]!;
  return {
    id: id as TripId,
    from,
    to,
    tone,
    label: sayBar(
      title,
      dates,
      pills.map(([, text]) => text),
      words.comma,
    ),
    note: sayNote(
      {
        status,
        stops: stops.map((stop) => ({ name: stop.name, outcome: OUTCOMES[stop.outcome]! })),
      },
      noteWords,
    ),
    person: { id: person, name },
    country: { code, name: country },
    regions: [...new Set(stops.map((stop) => data.countries[stop.country]![2]))].filter(
      (at) => at >= 0,
    ),
  };
}
