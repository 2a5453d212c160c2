import type { Person } from "../../model/records.ts";
import type { KnownNames, Meaning, Stop } from "./known-names.ts";
import { type Count, findNames } from "./name-finder.ts";
import { namesIn } from "./names-in.ts";

/** Who and what an article names, of what the site knows. */
export interface Mentions {
  /** The most often named first. */
  readonly people: readonly Count<Person>[];
  /** In the order of the article; those of which only the people are named come last. */
  readonly stops: readonly Count<Stop>[];
}

/** Finds people and places in a text; the languages' own names of countries count too. */
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

/** One meaning for each country, place and person, however many names it has. */
function merge<Named extends { readonly means: Meaning }>(names: readonly Named[]): Named[] {
  const first = new Map<string, Meaning>();
  return names.map((name) => {
    const { key } = name.means;
    const means = first.get(key) ?? name.means;
    first.set(key, means);
    return { ...name, means };
  });
}
