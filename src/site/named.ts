import type { Language } from "./language.ts";
import { FOOTER, HEADER } from "./navigation.ts";
import { url } from "./links.ts";
import { COUNTRY_SPELLINGS, countryAlpha3, countryName } from "../geography/countries.ts";
import { foldName } from "../geography/fold-name.ts";
import { foreignNames } from "../geography/foreign-names.ts";
import { formerStatesOf } from "../geography/former-states.ts";
import { drawnPlace } from "../drawings/map/routes.ts";
import type { Named, NamedKind } from "../drawings/home/named.ts";
import { searchWords } from "../words/search-words.ts";
import type { Place } from "../model/place.ts";
import type { Outlet } from "../model/records.ts";
import type { Outcome } from "../model/outcomes.ts";
import { viewCountries } from "./countries.ts";
import { viewOutlets } from "./outlets.ts";
import type { Site } from "./site.ts";

const spellings = Map.groupBy(COUNTRY_SPELLINGS, ([, code]) => code);

type NamesOf = (place: Place) => readonly string[];

/** Everything that the search finds by its name; `otherNames` has those of places that are not on file. */
export const namedThings = (
  site: Site,
  language: Language,
  otherNames: NamesOf,
): readonly Named[] => [
  ...people(site, language),
  ...countries(site, language),
  ...places(site, language, otherNames),
  ...outlets(site, language),
  ...pages(language),
  ...subjects(site, language),
];

const unique = (...names: readonly (string | undefined)[]): readonly string[] =>
  [...new Set(names)].filter((name) => name !== undefined && name !== "") as string[];

/** Names that differ in more than case, accents and hyphens. */
const differing = (names: readonly string[]): readonly string[] =>
  [...new Map(names.toReversed().map((name) => [foldName(name), name])).values()].toReversed();

/** Without the path that the site is served under. */
const pathOf = (href: string): string => href.slice(url().length);

function people({ people: all, entries }: Site, { messages, to }: Language): readonly Named[] {
  const trips = Map.groupBy(entries, ({ person }) => person.id);
  return [...all.values()].map(({ id, name, nativeName, aliases, country }) => ({
    kind: "person",
    id,
    path: pathOf(to.person(id)),
    title: name,
    detail: [nativeName?.text, messages.country(country)].filter(Boolean).join(messages.comma),
    weight: trips.get(id)?.length ?? 0,
    names: unique(name, nativeName?.text, ...aliases),
  }));
}

const countries = (site: Site, { messages, to }: Language): readonly Named[] =>
  viewCountries(site, messages).map(({ code, name, visits, trips }) => ({
    kind: "country",
    id: code,
    path: pathOf(to.country(code)),
    title: name,
    detail: "",
    weight: visits.length + trips.length,
    names: unique(
      name,
      code,
      countryAlpha3(code),
      countryName(code),
      ...(spellings.get(code)?.map(([spelling]) => spelling) ?? []),
      ...foreignNames(code),
      ...formerStatesOf(code),
    ),
  }));

/** Places that some trip touches; each leads to its country's page. */
function places(
  { entries, placeNames }: Site,
  { messages, to }: Language,
  otherNames: NamesOf,
): readonly Named[] {
  const onFile = new Map(placeNames.map(({ place, names }) => [place.id, names]));
  const stops = entries.flatMap(({ trip }) => trip.stops.map(drawnPlace));
  const used = Map.groupBy(
    stops.filter(({ id, country }) => id !== country),
    ({ country, name }) => `${country}/${name}`,
  );
  return [...used].map(([id, all]) => {
    const [place] = all as [Place];
    const { name, country } = place;
    return {
      kind: "place",
      id,
      path: pathOf(to.country(country)),
      title: name,
      detail: messages.country(country),
      weight: all.length,
      names: differing(unique(name, ...(onFile.get(place.id) ?? []), ...otherNames(place))),
    };
  });
}

function outlets(site: Site, { messages, ui, to }: Language): readonly Named[] {
  const about = ({ kind, country }: Outlet): string =>
    [kind && ui.lists.outlet.kinds[kind], country && messages.country(country)]
      .filter(Boolean)
      .join(messages.comma);
  return [...viewOutlets(site).values()].map(({ outlet, articles: { length } }) => ({
    kind: "outlet",
    id: outlet.id,
    path: pathOf(to.outlet(outlet.id)),
    title: outlet.name,
    detail: about(outlet),
    weight: length,
    names: unique(outlet.name, outlet.id, ...(outlet.aliases ?? [])),
  }));
}

const pages = ({ ui, to }: Language): readonly Named[] =>
  [...HEADER, ...FOOTER].map(({ path, label }) => ({
    kind: "page",
    id: path,
    path: pathOf(to.page(path)),
    title: ui.site.pages[label],
    detail: "",
    weight: 0,
    names: [ui.site.pages[label]],
  }));

/** The outcome that a stop may have had before it was made after all. */
const TURNED_BACK: Outcome = "turned back";

/** Outcomes and causes lead to the trips that have them, what became of a whole trip to all changes of plan. */
function subjects({ entries }: Site, { messages, ui, to }: Language): readonly Named[] {
  const { withOutcome, withCause, withStatus } = ui.site.search;
  const stops = entries.flatMap(({ trip }) => trip.stops);
  const tried = entries.filter(({ trip }) =>
    trip.stops.some(({ attempts }) => attempts.length > 0),
  );
  const used = new Set<string>([
    ...stops.flatMap(({ outcome, notVisited }) => [
      outcome,
      notVisited?.explanations[0].cause ?? "",
    ]),
    ...(tried.length > 0 ? [TURNED_BACK] : []),
  ]);
  const inUse = (words: Readonly<Record<string, string>>): readonly [string, string][] =>
    Object.entries(words).filter(([id]) => used.has(id));
  const filtered = (name: string, id: string): string =>
    to.page(`?${new URLSearchParams({ [name]: id }).toString()}`);
  const { cancelled, postponed, "cut short": short } = ui.statuses;
  return [
    ...inUse(messages.outcomes).map(([id, word]) => ({
      ...subject("outcome", id, word, withOutcome(word), filtered("outcome", id)),
      ...(id === TURNED_BACK && { trips: tried.map(({ trip }) => trip.id) }),
    })),
    ...inUse(messages.causes).map(([id, word]) =>
      subject("cause", id, word, withCause(word), filtered("cause", id)),
    ),
    ...Object.entries({ cancelled, postponed, "cut short": short }).map(([id, word]) =>
      subject("status", id, word, withStatus(word), to.page("changes/")),
    ),
  ];
}

const subject = (
  kind: NamedKind,
  id: string,
  word: string,
  title: string,
  href: string,
): Named => ({
  kind,
  id,
  path: pathOf(href),
  title,
  detail: "",
  weight: 0,
  names: unique(word, ...searchWords(word)),
});
