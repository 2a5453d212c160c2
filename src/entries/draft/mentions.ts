import type { Person } from "../../model/records.ts";
import {
  type KnownNames,
  type Meaning,
  type Stop,
  foreignTownNames,
  namesKnown,
  townMeant,
} from "./known-names.ts";
import { type Count, findNames, type Name } from "./name-finder.ts";
import { readCountry } from "../../geography/countries.ts";
import { foldName } from "../../geography/fold-name.ts";
import type { Town } from "../../geography/gazetteer.ts";

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

/** All names to look for in a text: known ones, and towns of the gazetteer that it may mean. */
function namesIn(
  text: string,
  known: KnownNames,
  language: string | undefined,
): readonly Name<Meaning>[] {
  const names = namesKnown(known, language);
  const taken = new Set(
    known.places.map(({ place }) => `${foldName(place.name)} ${place.country}`),
  );
  // A known name takes precedence over a town of the same name.
  const words = new Set(names.map((name) => foldName(name.text)));
  const isNew = (town: Town): boolean => !taken.has(`${foldName(town.name)} ${town.country}`);
  const large = (known.towns ?? [])
    .filter(isNew)
    .flatMap((town) => namesOfTown(town, language))
    .filter((name) => !words.has(foldName(name.text)));
  const followed = townsWithCountry(text, known).filter(isNew);
  return [
    ...names,
    ...large,
    ...followed.map((town) => ({ text: town.name, means: townMeant(town) })),
  ];
}

/** Towns whose names are also surnames or words: matched only next to their country. */
const WORDS =
  /^(?:Nice|Reading|Bath|Split|Mobile|Orange|Man|Van|Same|Most|Bar|Victoria|Hamilton|Douglas|Stanley|Nelson|Jackson|Austin|Houston|Lincoln|Madison|Charlotte|Phoenix|Dallas|Central|Union|Salem|Male|Of|Along|Leon|The Valley|Plymouth)$/;

function namesOfTown(town: Town, language: string | undefined): readonly Name<Meaning>[] {
  const means = townMeant(town);
  const own = WORDS.test(town.name) ? [] : [town.name];
  const foreign = language === undefined || language === "en" ? [] : foreignTownNames(town);
  return [...new Set([...own, ...foreign])].map((text) => ({ text, means }));
}

/** `Shannon, Ireland`: up to four capitalised words before a comma and a country. */
const WITH_COUNTRY =
  /((?:\p{Lu}[\p{L}\p{M}.'’-]*)(?:[ -](?:de|du|la|el|al|of|on|upon)?[ -]?\p{Lu}[\p{L}\p{M}.'’-]*){0,3}), (?:in )?(?:the )?((?:\p{Lu}[\p{L}\p{M}.'’-]*)(?: (?:and |of )?\p{Lu}[\p{L}\p{M}.'’-]*){0,3})/gu;

function townsWithCountry(text: string, { gazetteer }: KnownNames): readonly Town[] {
  if (gazetteer === undefined) return [];
  const found = new Set<Town>();
  for (const [, before = "", after = ""] of text.matchAll(WITH_COUNTRY)) {
    const country = readCountry(after.replace(/[.'’]s?$/u, ""));
    if (country === undefined) continue;
    // The name may start after the first capitalised word: "Minister Wang in Shannon, Ireland".
    const words = before.split(" ");
    const finding = words
      .map((_, from) => gazetteer.find(words.slice(from).join(" "), [country]))
      .find(({ kind }) => kind === "found");
    if (finding?.kind === "found" && !finding.isOtherName) found.add(finding.town);
  }
  return [...found];
}
