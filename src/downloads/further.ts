import { toCountryShapes } from "./country-shapes.ts";
import { toDataPackage } from "./data-package.ts";
import type { Dataset } from "./dataset.ts";
import {
  SCHEMA_NAMES,
  type SchemaName,
  schemaPath,
  toArticlesDocument,
  toFramesDocument,
  toJsonSchema,
  toPeopleDocument,
} from "./documents.ts";
import { OPENAPI_PATH, toOpenApi } from "./openapi.ts";
import { toReadme } from "./readme.ts";
import { TABLES_SCHEMA_PATH, toTablesSchema } from "./tables/tables.ts";
import { type Download, json } from "./download.ts";

const SCHEMA_LABELS: Readonly<Record<SchemaName, string>> = {
  trips: "Trips",
  trip: "One trip",
  people: "People",
  frames: "Frames",
  articles: "Articles and claims",
};

/** Files that exist only for the whole: articles, people, and descriptions. */
export const furtherDownloads = (all: Dataset): readonly Download[] => [
  {
    ...json("data/countries.geojson", "Countries (GeoJSON)", () => toCountryShapes(all)),
    mediaType: "application/geo+json",
  },
  json("data/v1/articles.json", "Articles and claims (JSON)", () => toArticlesDocument(all)),
  json("data/v1/frames.json", "Frames (JSON)", () => toFramesDocument(all)),
  json("data/v1/people.json", "People (JSON)", () => toPeopleDocument(all)),
  json("data/datapackage.json", "Descriptor (Data Package)", () => toDataPackage(all, OTHER_FILES)),
  {
    path: "data/README.txt",
    label: "How to read the CSV files",
    mediaType: "text/plain",
    toPieces: () => [toReadme(all)],
  },
  ...SCHEMA_NAMES.map((name) =>
    json(schemaPath(name), `${SCHEMA_LABELS[name]} (JSON Schema)`, () => toJsonSchema(name, all)),
  ),
  json(OPENAPI_PATH, "JSON files as an API (OpenAPI)", () => toOpenApi(all)),
  json(TABLES_SCHEMA_PATH, "CSV tables (JSON Schema)", () => toTablesSchema(all)),
];

const OTHER_FILES: Parameters<typeof toDataPackage>[1] = [
  {
    name: "trips-json",
    path: "v1/trips.json",
    title: "Trips in full",
    mediaType: "application/json",
  },
  {
    name: "articles-json",
    path: "v1/articles.json",
    title: "Articles and their claims",
    mediaType: "application/json",
  },
  {
    name: "people-json",
    path: "v1/people.json",
    title: "People and their offices",
    mediaType: "application/json",
  },
  {
    name: "frames-json",
    path: "v1/frames.json",
    title: "Rows of trips that are meant to be complete",
    mediaType: "application/json",
  },
  {
    name: "trips-geojson",
    path: "trips.geojson",
    title: "Stops and routes, planned and travelled",
    mediaType: "application/geo+json",
  },
  {
    name: "countries-geojson",
    path: "countries.geojson",
    title: "Countries with stops, as areas with counts",
    mediaType: "application/geo+json",
  },
  {
    name: "trips-ics",
    path: "trips.ics",
    title: "Trips and stops whose days are known",
    mediaType: "text/calendar",
  },
];
