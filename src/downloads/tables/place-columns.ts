import { STOP_KINDS, type StopKind } from "../../model/claim.ts";
import { countryAlpha3, countryName } from "../../geography/countries.ts";
import { readFormerState } from "../../geography/former-states.ts";
import { isCountryAlone, type Place } from "../../model/place.ts";
import { type Column, columnsOf, column } from "./column.ts";

/** A country by both codes and by name: Namibia's alpha-2 code is NA, which some programs read as missing. */
export const countryColumns = <Row>(
  prefix: string,
  what: string,
  codeOf: (row: Row) => string | undefined,
): readonly Column<Row>[] => [
  column.text(`${prefix}_alpha2`, `${what}: ISO 3166-1 alpha-2; NA is Namibia.`, codeOf),
  column.text(`${prefix}_alpha3`, `${what}: ISO 3166-1 alpha-3.`, (row) => {
    const code = codeOf(row);
    return code && countryAlpha3(code);
  }),
  column.text(`${prefix}_name`, `${what}: name in English.`, (row) => {
    const code = codeOf(row);
    return code && countryName(code);
  }),
];

/** The state that a place was in, as the source names it: `Yugoslavia`; else today's country. */
const countryOfTheDay = ({ country, countryName: named }: Place): string =>
  readFormerState(named)?.name ?? countryName(country);

/** A place's id, and the names of it and its country at the time. */
export const placeNameColumns = <Row>(
  what: string,
  placeOf: (row: Row) => Place | undefined,
): readonly Column<Row>[] =>
  columnsOf(
    [
      column.text(
        "place_id",
        `${what}: id of the place, a row of places.csv.`,
        ({ id }: Place) => id,
      ),
      column.text("place_name", `${what}: name in English at the time.`, ({ name }: Place) => name),
      column.text(
        "country_alpha3",
        `${what}: the present-day country, ISO 3166-1 alpha-3.`,
        ({ country }: Place) => countryAlpha3(country),
      ),
      column.text("country_then", `${what}: its country as named at the time.`, countryOfTheDay),
    ],
    placeOf,
  );

const PLACE: readonly Column<Place>[] = [
  column.text("place_id", "The place, a row of places.csv.", ({ id }) => id),
  column.text("place_name", "Its name in English at the time.", ({ name }) => name),
  column.choice(
    "place_precision",
    "country: sources name only the country, and the point merely marks it.",
    ["country", "place"],
    (place) => (isCountryAlone(place) ? "country" : "place"),
  ),
  ...countryColumns("country", "The present-day country", ({ country }: Place) => country),
  column.text("country_then", "Its country as named at the time: Yugoslavia.", countryOfTheDay),
  column.number("longitude", "Degrees, WGS 84.", ({ point }) => point[0]),
  column.number("latitude", "Degrees, WGS 84.", ({ point }) => point[1]),
];

/** A place with all its columns. */
export const placeColumns = <Row>(
  placeOf: (row: Row) => Place | undefined,
): readonly Column<Row>[] => columnsOf(PLACE, placeOf);

/** The kind of a stop, made or planned. */
export const stopKindColumn = <Row>(
  kindOf: (row: Row) => StopKind | undefined,
  name = "kind",
): Column<Row> => column.choice(name, "visit, transit, or virtual: by video.", STOP_KINDS, kindOf);
