import { memoized } from "../model/memoized.ts";
import type { Language } from "./language.ts";
import { officeDuring } from "./offices.ts";
import type { TripEntry } from "./trip-entry.ts";
import { layOutListCard, type ListCard } from "../drawings/card/list.ts";
import type { Card } from "../drawings/card/frame.ts";
import { layOutTripCard } from "../drawings/card/trip.ts";
import { sayDay } from "../words/dates.ts";
import type { Day } from "../model/day.ts";
import { viewCountries } from "./countries.ts";
import type { Site } from "./site.ts";

/** Lays out a page's card when it is requested. */
type LayOutCard = () => Card;

/** The text that cards use. */
type CardWords = Language & { readonly siteName: string };

/** All cards of a site, cached. */
export const cards = memoized(
  (site: Site, language: Language) =>
    listCards(site, { ...language, siteName: site.identity.name }),
  new WeakMap(),
);

/** A card for each trip, minister and country, and one for all other pages; by path. */
const listCards = (site: Site, language: CardWords): ReadonlyMap<string, LayOutCard> =>
  new Map([
    ["site", () => siteCard(site, language)],
    ...site.entries.map((entry): [string, LayOutCard] => [
      `trips/${entry.trip.id}`,
      () => tripCard(entry, language),
    ]),
    ...[...site.people.keys()].map((id): [string, LayOutCard] => [
      `people/${id}`,
      () => personCard(id, site, language),
    ]),
    ...viewCountries(site, language.messages).map((country): [string, LayOutCard] => [
      `countries/${country.code.toLowerCase()}`,
      () => countryCard(country, language),
    ]),
  ]);

function tripCard(
  { trip, title, person, sources }: TripEntry,
  { messages, ui, siteName }: CardWords,
): Card {
  const known = sayDay(trip.knowledgeDays.at(-1)!, messages, { long: true });
  const foot = ui.site.card.knownFrom(known, sources);
  return layOutTripCard(trip, title, person, { siteName, foot }, messages);
}

function personCard(id: string, site: Site, language: CardWords): Card {
  const person = site.people.get(id)!;
  const entries = site.entries.filter((entry) => entry.person.id === id);
  const [latest] = entries;
  const office = latest && officeDuring(person, latest.trip);
  const { messages, ui } = language;
  const country = messages.country(person.country);
  return listCard(entries, language, {
    title: person.name,
    nativeName: person.nativeName,
    detail: office ? ui.lists.person.officeIn(office, country) : country,
    stops: entries.flatMap(({ trip }) => trip.stops),
  });
}

function countryCard(
  { name, visits, trips }: ReturnType<typeof viewCountries>[number],
  language: CardWords,
): Card {
  const { ui, messages } = language;
  const entries = [...new Set([...visits.map(({ entry }) => entry), ...trips])];
  return listCard(entries, language, {
    title: name,
    detail: [
      visits.length > 0 ? ui.tables.stopCount(visits.length) : "",
      trips.length > 0 ? `${ui.lists.country.trips(name)}${messages.colon}${trips.length}` : "",
    ]
      .filter(Boolean)
      .join(" · "),
    stops: visits.map(({ stop }) => stop),
  });
}

const siteCard = ({ entries }: Site, language: CardWords): Card =>
  listCard(entries, language, {
    title: language.ui.home.title.join(""),
    detail: language.ui.tables.tripCount(entries.length),
    stops: entries.flatMap(({ trip }) => trip.stops),
  });

function listCard(
  entries: readonly TripEntry[],
  { messages, ui, siteName }: CardWords,
  card: Omit<ListCard, "latest">,
): Card {
  const days = entries.flatMap(({ trip }): Day[] => trip.knowledgeDays.slice(-1));
  const foot =
    days.length > 0 ? ui.site.card.known(sayDay(Math.max(...days), messages, { long: true })) : "";
  const latest = entries.map(({ title }) => title);
  return layOutListCard({ ...card, latest }, { siteName, foot }, messages);
}
