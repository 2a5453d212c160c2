import type { Person } from "../../model/records.ts";
import { type KnownNames, type Meaning, stopOf } from "./known-names.ts";
import { type Count, findNames } from "./name-finder.ts";
import { namesIn } from "./names-in.ts";

/** Who and what an article names, of what the site knows. */
export interface Mentions {
  /** The most often named first. */
  readonly people: readonly Count<Person>[];
  /** In the order of the article; those of which only the people are named come last. */
  readonly stops: readonly Count<Stop>[];
}

export interface Stop {
  readonly name: string;
  readonly country: string;
  /** Only its people are named: `the Tanzanian president`. */
  readonly isNationality: boolean;
}

/** Finds people and places in a text; the languages' own names of countries count too. */
export function findMentions(
  text: string,
  known: KnownNames,
  language: string | undefined,
): Mentions {
  const counts = findNames<Meaning>(text, merge(namesIn(text, known, language)), language);
  const stops = counts.flatMap(({ means, times }) => {
    const stop = asStop(means);
    return stop ? [{ means: stop, times }] : [];
  });
  const named = new Set(stops.filter((stop) => !stop.means.isNationality).map(countryOf));
  return {
    people: counts
      .flatMap(({ means, times }) =>
        means.kind === "person" ? [{ means: means.person, times }] : [],
      )
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
    const key = keyOf(name.means);
    const means = first.get(key) ?? name.means;
    first.set(key, means);
    return { ...name, means };
  });
}

function keyOf(meaning: Meaning): string {
  switch (meaning.kind) {
    case "country":
    case "nationality":
      return `${meaning.kind} ${meaning.code}`;
    case "place":
      return `place ${meaning.place.id}`;
    case "town":
      return `town ${meaning.town.name}, ${meaning.town.country}`;
    case "person":
      return `person ${meaning.person.id}`;
  }
}

function asStop(meaning: Meaning): Stop | undefined {
  switch (meaning.kind) {
    case "person":
      return undefined;
    case "place":
      return { name: stopOf(meaning), country: meaning.place.country, isNationality: false };
    case "town":
      return { name: stopOf(meaning), country: meaning.town.country, isNationality: false };
    case "country":
      return { name: stopOf(meaning), country: meaning.code, isNationality: false };
    case "nationality":
      return {
        name: stopOf({ kind: "country", code: meaning.code }),
        country: meaning.code,
        isNationality: true,
      };
  }
}
