// The downloads as written, with their lazy lists in full.
import type { Feature, LineString, MultiLineString, Point } from "geojson";
import { type CalendarEvent, eventsOfTrip } from "../../src/downloads/calendar-events.ts";
import { madeNow, jsonPieces } from "../../src/downloads/pieces.ts";
import type { Dataset } from "../../src/downloads/dataset.ts";
import * as documents from "../../src/downloads/documents.ts";
import type { Download } from "../../src/downloads/download.ts";
import * as geojson from "../../src/downloads/geojson.ts";
import { calendarPieces } from "../../src/downloads/icalendar.ts";
import type { TripJson } from "../../src/downloads/trip-schema.ts";
import type { Column } from "../../src/downloads/tables/column.ts";
import { csvPieces } from "../../src/downloads/tables/table.ts";
import { TABLES } from "../../src/downloads/tables/tables.ts";

type InFull<Document> = {
  [Field in keyof Document]: Document[Field] extends Generator<infer Member>
    ? Member[]
    : Document[Field];
};

/** A document as read once published. */
const read = (document: object): unknown => JSON.parse([...madeNow(jsonPieces(document))].join(""));

const inFull = <Document extends object>(document: Document): InFull<Document> =>
  read(document) as InFull<Document>;

type TripsDocument = Omit<ReturnType<typeof documents.toTripsDocument>, "trips"> & {
  readonly trips: TripJson[];
};

export const toTripsDocument = (data: Dataset): TripsDocument =>
  read(documents.toTripsDocument(data)) as TripsDocument;
export const toArticlesDocument = (
  data: Dataset,
): InFull<ReturnType<typeof documents.toArticlesDocument>> =>
  inFull(documents.toArticlesDocument(data));

type GeoJson = Omit<ReturnType<typeof geojson.toGeoJson>, "features"> & {
  readonly features: Feature<Point | LineString | MultiLineString>[];
};

export const toGeoJson = (data: Dataset): GeoJson => read(geojson.toGeoJson(data)) as GeoJson;

export const textOf = ({ toPieces }: Pick<Download, "toPieces">): string =>
  [...madeNow(toPieces())].join("");

export const toICalendar = (data: Dataset, path: string): string =>
  [...calendarPieces(data, path)].join("");

export const toCsv = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string =>
  [...csvPieces(columns, rows)].join("");

/** The text of a table, by name. */
export const csvOf = (name: string, data: Dataset): string =>
  [...TABLES.find((table) => table.name === name)!.toPieces(data)].join("");

export const eventsOf = (data: Dataset): readonly CalendarEvent[] =>
  data.trips.flatMap((record) => eventsOfTrip(record, data));
