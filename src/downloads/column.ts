import { countryAlpha3, countryName } from "../geography/countries.ts";
import { isCountryAlone, type Place } from "../model/place.ts";
import type { When } from "../model/when.ts";
import { edgesOf, qualifierOf } from "./precision.ts";

export type Cell = string | number | boolean | undefined;

/** One column of a table: its name, its type, what it means and its value in a row. */
export interface Column<Row> {
  readonly name: string;
  /** A type of Frictionless Table Schema. */
  readonly type: "string" | "integer" | "number" | "boolean" | "date";
  readonly description: string;
  readonly value: (row: Row) => Cell;
}

/** A column of text. */
export const textColumn = <Row>(
  name: string,
  description: string,
  value: (row: Row) => string | undefined,
): Column<Row> => ({ name, type: "string", description, value });

/** Several values in one cell. */
export const listColumn = <Row>(
  name: string,
  description: string,
  value: (row: Row) => readonly string[],
): Column<Row> =>
  textColumn(name, `${description} Separated by "; ".`, (row) => value(row).join("; "));

/** Dates as written, and each end with how exact it is. */
export function dateColumns<Row>(
  prefix: string,
  what: string,
  whenOf: (row: Row) => When | undefined,
): readonly Column<Row>[] {
  const edge = (row: Row, index: 0 | 1) => {
    const when = whenOf(row);
    return when && edgesOf(when)[index];
  };
  const precision = (end: string): string =>
    `How exact ${end} is: day, month, year, or unknown where no source gives it.`;
  const column = (name: string, description: string, value: (row: Row) => string | undefined) =>
    textColumn(`${prefix}_${name}`, description, value);
  return [
    column("dates", `${what}: EDTF level 1, ends inclusive.`, (row) => whenOf(row)?.edtf),
    column("start", `${what}: first day, as exact as known.`, (row) => edge(row, 0)?.text),
    column("start_precision", precision("the start"), (row) => edge(row, 0)?.precision),
    column("end", `${what}: last day, included, as exact as known.`, (row) => edge(row, 1)?.text),
    column("end_precision", precision("the end"), (row) => edge(row, 1)?.precision),
    column("qualifier", "`approximate` or `uncertain` where a source says so.", (row) => {
      const when = whenOf(row);
      return when && qualifierOf(when);
    }),
  ];
}

/** A country by both codes and by name: Namibia's alpha-2 code is NA, which some programs read as missing. */
export const countryColumns = <Row>(
  prefix: string,
  what: string,
  codeOf: (row: Row) => string | undefined,
): readonly Column<Row>[] => [
  textColumn(`${prefix}_alpha2`, `${what}: ISO 3166-1 alpha-2; NA is Namibia.`, codeOf),
  textColumn(`${prefix}_alpha3`, `${what}: ISO 3166-1 alpha-3.`, (row) => {
    const code = codeOf(row);
    return code && countryAlpha3(code);
  }),
  textColumn(`${prefix}_name`, `${what}: name in English.`, (row) => {
    const code = codeOf(row);
    return code && countryName(code);
  }),
];

export const placeColumns = <Row>(
  what: string,
  placeOf: (row: Row) => Place | undefined,
): readonly Column<Row>[] => [
  textColumn("place_id", `${what}: id of the place.`, (row) => placeOf(row)?.id),
  textColumn("place_name", `${what}: name in English.`, (row) => placeOf(row)?.name),
  textColumn(
    "place_precision",
    "`country` where sources name no more than the country; its point then only marks it.",
    (row) => {
      const place = placeOf(row);
      return place && (isCountryAlone(place) ? "country" : "place");
    },
  ),
  ...countryColumns("country", what, (row: Row) => placeOf(row)?.country),
  {
    name: "longitude",
    type: "number",
    description: "Degrees, WGS 84.",
    value: (row) => placeOf(row)?.point[0],
  },
  {
    name: "latitude",
    type: "number",
    description: "Degrees, WGS 84.",
    value: (row) => placeOf(row)?.point[1],
  },
];
