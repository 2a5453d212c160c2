import type { Language } from "./language.ts";
import { pathOf } from "./links.ts";
import { officeDuring } from "./offices.ts";
import type { TripEntry } from "./trip-entry.ts";
import { spellingsOf } from "../geography/countries.ts";
import { sayDates } from "../words/dates.ts";
import { layOutGlyph, type Glyph } from "../drawings/glyph/glyph.ts";
import { placeName } from "../words/names.ts";
import { sayVerdict } from "../words/verdict.ts";
import type { Claim } from "../model/claim.ts";
import type { Frame } from "../model/frame.ts";
import type { Person } from "../model/records.ts";
import { viewCountries } from "./countries.ts";
import type { Site } from "./site.ts";

/** A page that can be found. */
export interface SearchRecord {
  /** Its path without the base path. */
  readonly path: string;
  readonly kind: string;
  readonly title: string;
  /** A line below the title. */
  readonly detail: string;
  /** The text that it can be found by. */
  readonly text: string;
  /** Only for trips. */
  readonly glyph?: Glyph | undefined;
}

/** The input of the index, as JSON Lines with one page per line. */
export interface SearchLine extends SearchRecord {
  /** BCP 47: the language of its text. */
  readonly language: string;
}

export function* searchLines(site: Site, language: Language): Generator<string> {
  for (const record of searchRecords(site, language)) {
    const line: SearchLine = { ...record, language: language.messages.language };
    yield `${JSON.stringify(line)}\n`;
  }
}

/** Every trip with everything its articles say, its minister and its countries, with the words that find it. */
function* searchRecords(site: Site, language: Language): Generator<SearchRecord> {
  for (const entry of site.entries) yield tripRecord(entry, site, language);
  for (const person of site.people.values()) yield personRecord(person, language);
  for (const { code, name } of viewCountries(site, language.messages))
    yield countryRecord(code, name, language);
  for (const frame of site.frames) yield frameRecord(frame, language);
}

const words = (...texts: readonly (string | undefined)[]): string =>
  texts.filter(Boolean).join(". ");

/** All names of a person: native, and other spellings. */
const namesOf = ({ name, nativeName, aliases }: Person): string =>
  words(name, nativeName?.text, ...aliases);

/** Reasons, speakers, people met, and whatever else is given in words. */
const saidIn = (claim: Claim): readonly string[] =>
  [
    "reason" in claim ? claim.reason : undefined,
    "met" in claim ? claim.met.join(", ") : undefined,
    "says" in claim ? words(claim.about, claim.says) : undefined,
    claim.by,
  ].filter((text) => text !== undefined && text !== "") as string[];

/** An article's headline, original title and outlet, and the editors' note. */
function toldBy(id: string, { articles, outlets }: Site): readonly string[] {
  const { title, source, note } = articles.get(id)!;
  return [title, source.title ?? "", outlets.get(source.outlet)?.name ?? "", note];
}

function tripRecord(
  { trip, title, person }: TripEntry,
  site: Site,
  { messages, ui, to }: Language,
): SearchRecord {
  const places = trip.stops.flatMap(({ place, visited }) => [place, visited?.place ?? place]);
  const countries = new Set(places.map(({ country }) => country));
  return {
    path: pathOf(to.trip(trip.id)),
    kind: ui.site.search.kinds.trip,
    title,
    detail: sayVerdict(trip, messages).lead.text,
    text: words(
      title,
      namesOf(person),
      officeDuring(person, trip),
      ...new Set(places.map((place) => placeName(place, messages))),
      ...[...countries].flatMap(spellingsOf),
      ...new Set(trip.claims.flatMap(saidIn)),
      ...new Set(trip.claims.map(({ article }) => article).flatMap((id) => toldBy(id, site))),
    ),
    glyph: layOutGlyph(trip, messages),
  };
}

const personRecord = (person: Person, { messages, ui, to }: Language): SearchRecord => ({
  path: pathOf(to.person(person.id)),
  kind: ui.site.search.kinds.person,
  title: person.name,
  detail: words(person.nativeName?.text, messages.country(person.country)),
  text: words(
    namesOf(person),
    messages.country(person.country),
    ...person.offices.map(({ title, term }) => words(title, sayDates(term, messages))),
  ),
});

const countryRecord = (code: string, name: string, { ui, to }: Language): SearchRecord => ({
  path: pathOf(to.country(code)),
  kind: ui.site.search.kinds.country,
  title: name,
  detail: "",
  text: words(name, ...spellingsOf(code)),
});

const frameRecord = (
  { id, title, about, country, claims, against }: Frame,
  { messages, ui, to }: Language,
): SearchRecord => ({
  path: pathOf(to.frame(id)),
  kind: ui.site.search.kinds.frame,
  title,
  detail: about,
  text: words(
    title,
    about,
    messages.country(country),
    ...spellingsOf(country),
    ...[...claims, ...against].map(({ says }) => says),
  ),
});
