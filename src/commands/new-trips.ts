// Determines which trips a new entry is about, and what it says of each.
import { filledIn } from "../entries/draft/claim-drafts.ts";
import type { GroupDraft } from "../entries/draft/entry-text.ts";
import { matchTrips, suggestTripId, type TripMatch } from "../entries/draft/match-trips.ts";
import type { Mentions } from "../entries/draft/mentions.ts";
import { dateOf, type Day } from "../model/day.ts";
import type { Person } from "../model/records.ts";
import { latest } from "../model/when.ts";
import { counted } from "../reading/format.ts";
import { isFault, readWhen } from "../reading/schema/edtf.ts";
import type { Prompts } from "./prompts.ts";
import type { EntryAnswers } from "./new-given.ts";
import { askClaims } from "./new-claims.ts";
import { tripFault } from "./new-faults.ts";
import { askTraveller, isNew, type NewPerson, personGiven } from "./new-people.ts";

/** Trips to choose from: those on file, and a new one. */
export interface Offer {
  /** Those named in the article, most frequent first. */
  readonly named: readonly Person[];
  readonly matches: readonly TripMatch[];
  /** The id that a new trip of a person would have. */
  readonly suggest: (person: Person) => string;
}

/** At least one trip; and the traveller of a new one, if not on file yet. */
interface SettledTrips {
  readonly trips: readonly [string, ...string[]];
  readonly person?: NewPerson | undefined;
}

/** Consider at most this many people: a guest list names dozens. */
const MAX_PEOPLE = 6;

export function offerTrips(
  { content, today }: EntryAnswers,
  { people, stops }: Mentions,
  published: string,
): Offer {
  const when = readWhen(published);
  const named = people.slice(0, MAX_PEOPLE).map(({ means }) => means);
  const countries = stops.map(({ means }) => means.country);
  const month = monthOf(isFault(when) ? today : latest(when), today);
  const near = { countries: new Set(countries) };
  return {
    named,
    matches: isFault(when)
      ? []
      : matchTrips(named, { published: when, ...near }, content.articles, today),
    suggest: (person) => suggestTripId(person, month, countries),
  };
}

function monthOf(day: Day, today: Day): string {
  const { year, month } = dateOf(Number.isFinite(day) ? day : today);
  return `${year}-${String(month).padStart(2, "0")}`;
}

export const sayMatch = ({ id, title, apart, shared }: TripMatch): string =>
  [
    `${id}: ${title}`,
    apart === 0 ? "within its days" : `${counted(apart, "day")} apart`,
    ...(shared > 0 ? [`${shared} of its countries are named`] : []),
  ].join(", ");

/** As given, else the only match; undefined if there is a choice and nobody to ask. */
export async function resolveTrips(
  { given, content, ask }: EntryAnswers,
  { named, matches, suggest }: Offer,
): Promise<SettledTrips | undefined> {
  const { people } = content;
  const [trip, ...more] = given.trips;
  if (trip !== undefined) {
    return { trips: [trip, ...more], person: personGiven(trip, given, people) };
  }
  if (!ask) return matches.length === 1 ? { trips: [matches[0]!.id] } : undefined;
  const [first, ...others] = matches.length === 0 ? [] : await askTrips(matches, ask);
  if (first !== undefined) return { trips: [first, ...others] };
  const person = await askTraveller(named, people, ask);
  const id = await ask.text({
    message: "The new trip: person/year-month-name",
    initial: suggest(person),
    fault: (text) =>
      text.startsWith(`${person.id}/`)
        ? tripFault(text)
        : `expected it to start with ${person.id}/`,
  });
  return { trips: [id], person: isNew(person, people) ? person : undefined };
}

const askTrips = (matches: readonly TripMatch[], ask: Prompts): Promise<readonly string[]> =>
  ask.several(
    "Which of these trips is it about? None for a new one",
    matches.map((match) => ({ value: match.id, label: sayMatch(match) })),
  );

/** What the article says about one trip: as given, else as the editor answers. */
export async function resolveClaims(
  { given, ask }: EntryAnswers,
  trip: string,
  found: readonly string[],
): Promise<GroupDraft> {
  const isGiven = filledIn(given.claims).length > 0;
  return { trip, claims: isGiven || !ask ? given.claims : await askClaims(trip, found, ask) };
}
