import { officeDuring } from "../components/offices.ts";
import type { SearchRecord } from "../components/search-record.ts";
import type { TripEntry } from "../components/trip-entry.ts";
import { COUNTRY_SPELLINGS, countryName } from "../geography/countries.ts";
import { sayDates } from "../layout/dates.ts";
import { layOutGlyph } from "../layout/glyph.ts";
import { placeName } from "../layout/names.ts";
import { sayVerdict } from "../layout/verdict.ts";
import type { Article, Outlet, Person } from "../model/records.ts";
import { viewCountries } from "./_countries.ts";
import type { Site } from "./_site.ts";

/** Every trip, minister, country and article, with the words that find it. */
export const searchRecords = (site: Site): readonly SearchRecord[] => [
  ...site.entries.map(tripRecord),
  ...[...site.people.values()].map(personRecord),
  ...viewCountries(site).map(({ code, name }) => countryRecord(code, name)),
  ...[...site.articles.values()].map((article) =>
    articleRecord(article, site.outlets.get(article.source.outlet)),
  ),
];

const spellings = Map.groupBy(COUNTRY_SPELLINGS, ([, code]) => code);

/** Every way of writing a country's name that entries understand. */
const spellingsOf = (code: string): readonly string[] =>
  spellings.get(code)?.map(([spelling]) => spelling) ?? [];

const words = (...texts: readonly (string | undefined)[]): string =>
  texts.filter(Boolean).join(". ");

/** A person under every name: the native one and what else it is written as. */
const namesOf = ({ name, nativeName, aliases }: Person): string =>
  words(name, nativeName?.text, ...aliases);

function tripRecord({ trip, title, person }: TripEntry): SearchRecord {
  const places = trip.stops.flatMap(({ place, visited }) => [place, visited?.place ?? place]);
  const countries = new Set(places.map(({ country }) => country));
  return {
    path: `trips/${trip.id}/`,
    kind: "Trip",
    title,
    detail: sayVerdict(trip).lead.text,
    text: words(
      title,
      namesOf(person),
      officeDuring(person, trip),
      ...new Set(places.map((place) => placeName(place))),
      ...[...countries].flatMap(spellingsOf),
    ),
    glyph: layOutGlyph(trip),
  };
}

const personRecord = (person: Person): SearchRecord => ({
  path: `people/${person.id}/`,
  kind: "Minister",
  title: person.name,
  detail: words(person.nativeName?.text, countryName(person.country)),
  text: words(
    namesOf(person),
    countryName(person.country),
    ...person.offices.map(({ title, term }) => words(title, sayDates(term))),
  ),
});

const countryRecord = (code: string, name: string): SearchRecord => ({
  path: `countries/${code.toLowerCase()}/`,
  kind: "Country",
  title: name,
  detail: "",
  text: words(name, ...spellingsOf(code)),
});

const articleRecord = (
  { id, title, source }: Article,
  outlet: Outlet | undefined,
): SearchRecord => ({
  path: `articles/${id}/`,
  kind: "Article",
  title,
  detail: words(outlet?.name, sayDates(source.published)),
  text: words(title, source.title, outlet?.name),
});
