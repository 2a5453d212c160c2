import type { Person } from "../../model/records.ts";
import type { KnownNames, Meaning, Stop } from "./known-names.ts";
import { type Count, findNames } from "./name-finder.ts";
import { namesIn } from "./names-in.ts";

/** The known people and places that an article names. */
export interface Mentions {
  /** Most frequent first. */
  readonly people: readonly Count<Person>[];
  /** In the article's order; those named only by nationality come last. */
  readonly stops: readonly Count<Stop>[];
}

/** Finds people and places in a text, including countries' names in the text's language. */
export function findMentions(
  text: string,
  known: KnownNames,
  language: string | undefined,
): Mentions {
  const counts = findNames<Meaning>(text, merge(namesIn(text, known, language)), language);
  const stops = counts.flatMap(({ means: { stop }, times }) =>
    stop ? [{ means: stop, times }] : [],
  );
  const named = new Set(stops.filter((stop) => !stop.means.isNationality).map(countryOf));
  return {
    people: counts
      .flatMap(({ means: { person }, times }) => (person ? [{ means: person, times }] : []))
      .toSorted((a, b) => b.times - a.times),
    stops: stops
      .filter((stop) => !stop.means.isNationality || !named.has(countryOf(stop)))
      .toSorted((a, b) => Number(a.means.isNationality) - Number(b.means.isNationality)),
  };
}

const countryOf = ({ means }: Count<Stop>): string => means.country;

/** Merges the names of each country, place and person into one meaning. */
function merge<Named extends { readonly means: Meaning }>(names: readonly Named[]): Named[] {
  const first = new Map<string, Meaning>();
  return names.map((name) => {
    const { key } = name.means;
    const means = first.get(key) ?? name.means;
    first.set(key, means);
    return { ...name, means };
  });
}
