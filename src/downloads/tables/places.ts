import { countryIds } from "../../geography/country-ids.ts";
import { countryName } from "../../geography/countries.ts";
import { regionsOf } from "../../geography/regions.ts";
import type { Claim } from "../../model/claim.ts";
import { isCountryAlone, type Place } from "../../model/place.ts";
import { byId } from "../../model/sort.ts";
import type { Dataset } from "../dataset.ts";
import { type Column, required, column } from "./column.ts";
import { countryColumns } from "./place-columns.ts";
import { defineTable } from "./table.ts";
import { placesOf } from "../../model/order.ts";

const COLUMNS: readonly Column<Place>[] = [
  column.text(
    "place_id",
    "TZ for a country alone, TZ/dar-es-salaam for a place in it.",
    ({ id }) => id,
  ),
  required(
    column.text("name", "In English, as of today.", (place) =>
      isCountryAlone(place) ? countryName(place.country) : place.name,
    ),
  ),
  column.choice(
    "precision",
    "country: the point merely marks it.",
    ["country", "place"],
    (place) => (isCountryAlone(place) ? "country" : "place"),
  ),
  ...countryColumns("country", "The present-day country", ({ country }: Place) => country),
  column.text("region", "The smallest M49 region that it is in.", ({ country }) =>
    regionsOf(country).at(-1),
  ),
  column.text("continent", "The largest M49 region that it is in.", ({ country }) =>
    regionsOf(country).at(0),
  ),
  column.number("longitude", "Degrees, WGS 84.", ({ point }) => point[0]),
  column.number("latitude", "Degrees, WGS 84.", ({ point }) => point[1]),
  column.integer(
    "geonames_id",
    "For a town: its GeoNames id; empty if it has none or the match is not certain.",
    ({ geonames }) => geonames,
  ),
  column.text("wikidata_id", "For a country alone: its Wikidata item.", (place) =>
    isCountryAlone(place) ? countryIds(place.country)?.wikidata : undefined,
  ),
  column.integer(
    "country_cow",
    "Today's country in the State System Membership List, v2016, of the Correlates of War Project; empty if it is not a member.",
    ({ country }) => countryIds(country)?.cow,
  ),
];

/** Every place that a claim names. */
export const placesIn = (claim: Claim): readonly Place[] => [
  ...placesOf(claim),
  ...[
    "insteadOf" in claim ? claim.insteadOf : undefined,
    "replacedBy" in claim ? claim.replacedBy : undefined,
  ].filter((place) => place !== undefined),
];

function placeRows({ trips }: Dataset): readonly Place[] {
  const named = trips.flatMap(({ trip }) => trip.claims.flatMap(placesIn));
  return [...new Map(named.map((place) => [place.id, place])).values()].toSorted(byId);
}

export const places = defineTable({
  name: "places",
  row: "One row per country, town or site that a statement names.",
  columns: COLUMNS,
  key: ["place_id"],
  rowsOf: placeRows,
});
