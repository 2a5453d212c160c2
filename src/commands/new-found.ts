// What `new` finds in a page, as the editor is told of it.
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

/** Of smaller towns many are called as people and things are. */
const LARGE = 400_000;

/** Whom and what the page names, of what is on file and in the gazetteer. */
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

/** The places that the page names, but for those of the traveller's own country. */
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

/** The places to choose from: those named abroad, and those that the trip on file has. */
export function stopsFor(
  trip: string,
  mentions: Mentions,
  answers: EntryAnswers,
): readonly string[] {
  const onFile = answers.content.articles
    .flatMap(({ claims }) => claims.filter((claim) => claim.trip === trip))
    .flatMap(placesOf)
    .map((place) => placeName(place, en));
  // Last those of which only the people are named: "the Somali stop" is one, "the Somali president" is none.
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
  const greenwich = page.dates?.published.find(({ isGreenwich }) => isGreenwich)?.days[0];
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
