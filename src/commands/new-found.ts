// What `new` finds in a page, as shown to the editor.
import { nameInCountry } from "../entries/draft/known-names.ts";
import { findMentions, type Mentions } from "../entries/draft/mentions.ts";
import type { Page } from "../entries/draft/page.ts";
import { largeTowns, loadGazetteer } from "../reading/disk/towns.ts";
import { placeName } from "../words/names.ts";
import { placesOf } from "../model/order.ts";
import { visible } from "../reading/format.ts";
import { splitTripId } from "../reading/schema/trip-id.ts";
import type { EntryAnswers } from "./new-given.ts";
import { en } from "../words/en/messages.ts";

/** Minimum population: many smaller towns share their names with people and things. */
const LARGE = 400_000;

/** The people and places, on file or in the gazetteer, that the page names. */
export function mentionsIn(
  { text = "", language }: Partial<Page>,
  { content }: EntryAnswers,
): Mentions {
  const known = {
    people: content.people.values(),
    places: content.placeNames,
    gazetteer: loadGazetteer(),
    towns: largeTowns(LARGE, new Set(content.placeNames.map(({ place }) => nameInCountry(place)))),
  };
  return text === "" ? { people: [], stops: [] } : findMentions(text, known, language);
}

/** The places that the page names, except in the traveller's own country. */
export function namedAbroad(
  trip: string,
  { stops }: Mentions,
  { content }: EntryAnswers,
): readonly string[] {
  const home = content.people.get(splitTripId(trip).person)?.country;
  return stops
    .filter(({ means }) => !means.isNationality && means.country !== home)
    .map(({ means }) => means.name);
}

/** Places to choose from: those named abroad, and those of the trip on file. */
export function stopsFor(
  trip: string,
  mentions: Mentions,
  answers: EntryAnswers,
): readonly string[] {
  const onFile = answers.content.articles
    .flatMap(({ claims }) => claims.filter((claim) => claim.trip === trip))
    .flatMap(placesOf)
    .map((place) => placeName(place, en));
  // Nationalities last: "the Somali stop" is a stop, "the Somali president" is not.
  const peoples = mentions.stops.filter(({ means }) => means.isNationality);
  return [
    ...new Set([
      ...namedAbroad(trip, mentions, answers),
      ...onFile,
      ...peoples.map(({ means }) => means.name),
    ]),
  ];
}

/** What the editor should know before any question. */
export function sayFound(page: Partial<Page>, { people, stops }: Mentions): readonly string[] {
  const list = (names: readonly string[]): string => names.map(visible).join("; ");
  const greenwich = page.dates?.published.find(({ isUtc }) => isUtc)?.days[0];
  return [
    ...(greenwich === undefined
      ? []
      : [`The page gives its date as ${greenwich} in UTC: check the day.`]),
    ...(page.oddDate === undefined
      ? []
      : [`The page's date ${JSON.stringify(visible(page.oddDate))} could not be read.`]),
    ...(page.publisher === undefined
      ? []
      : [`Published, it says, by: ${visible(page.publisher)}.`]),
    ...(people.length > 0 ? [`People named: ${list(people.map(({ means }) => means.name))}.`] : []),
    ...(stops.length > 0 ? [`Places named: ${list(stops.map(({ means }) => means.name))}.`] : []),
  ];
}
