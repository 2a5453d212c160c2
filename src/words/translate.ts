import { countryName } from "../geography/countries.ts";
import type { Claim } from "../model/claim.ts";
import { isCountryAlone, type Place } from "../model/place.ts";
import type { Person } from "../model/records.ts";
import type { Messages } from "./en/messages.ts";

type Rename = (place: Place) => Place;

/** Names the countries of places in a language; a former state keeps its own name, a town the registry's. */
export function placeRenamer({ country }: Messages): Rename {
  const renamed = new Map<Place, Place>();
  return (place) => {
    const known = renamed.get(place);
    if (known) return known;
    const name = country(place.country);
    const isOfToday = place.countryName === countryName(place.country);
    const result = isOfToday
      ? { ...place, name: isCountryAlone(place) ? name : place.name, countryName: name }
      : place;
    renamed.set(place, result);
    return result;
  };
}

/** The same claim with its places renamed; what an editor or a speaker said stays in their words. */
export function renamePlaces(claim: Claim, rename: Rename): Claim {
  switch (claim.kind) {
    case "announced":
    case "due":
    case "expected":
      return {
        ...claim,
        stops: claim.stops.map((stop) => ({ ...stop, place: rename(stop.place) })),
      };
    case "visited":
      return {
        ...claim,
        place: rename(claim.place),
        insteadOf: claim.insteadOf && rename(claim.insteadOf),
      };
    case "skipped":
      return {
        ...claim,
        place: rename(claim.place),
        replacedBy: claim.replacedBy && rename(claim.replacedBy),
      };
    case "turnedBack":
      return { ...claim, place: rename(claim.place) };
    case "stated":
    case "denied":
      return { ...claim, place: claim.place && rename(claim.place) };
    case "postponed":
    case "cancelled":
    case "setOut":
    case "returned":
    case "with":
    case "correction":
      return claim;
  }
}

/** Under the name that readers of a language know; the usual one then stands beside it. */
export function renamePerson(person: Person, messages: Messages): Person {
  const name = messages.person(person);
  return name === person.name
    ? person
    : { ...person, name, nativeName: { text: person.name, language: "en" } };
}
