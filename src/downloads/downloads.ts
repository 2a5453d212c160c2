import { toAtom } from "./atom.ts";
import { toCountryShapes } from "./country-shapes.ts";
import { toDataPackage } from "./data-package.ts";
import type { Dataset } from "./dataset.ts";
import {
  SCHEMA_NAMES,
  schemaPath,
  toArticlesDocument,
  toFramesDocument,
  toJsonSchema,
  toPeopleDocument,
  toTripDocument,
  toTripsDocument,
} from "./documents.ts";
import { articleEntries, changeEntries } from "./feeds.ts";
import { toGeoJson } from "./geojson.ts";
import { toICalendar } from "./icalendar.ts";
import { OPENAPI_PATH, toOpenApi } from "./openapi.ts";
import { type Part, partsOf, type Scope, WHOLE } from "./parts.ts";
import { toReadme } from "./readme.ts";
import type { Table } from "./tables/table.ts";
import { TABLES_SCHEMA_PATH, toTablesSchema } from "./tables/tables-schema.ts";
import { STOPS_TABLE, TABLES } from "./tables/tables.ts";
import { textOf } from "./version.ts";

/** One file under data/. */
export interface Download {
  /** On the site: `data/people/wang-yi/stops.csv`. */
  readonly path: string;
  /** What it is called in a list: `Stops (CSV)`. */
  readonly label: string;
  readonly mediaType: string;
  readonly toText: () => string;
}

/** Every file that there is to download, with what it covers. */
export const allDownloads = (all: Dataset): readonly (Download & Pick<Part, "scope">)[] =>
  [
    ...partsOf(all).map((part) => ({ scope: part.scope, downloads: downloadsOf(part) })),
    { scope: WHOLE, downloads: furtherDownloads(all) },
  ].flatMap(({ scope, downloads }) => downloads.map((download) => ({ ...download, scope })));

/** The folder of a part, with a slash at its end. */
const folderOf = ({ kind, id }: Scope): string => FOLDERS[kind](id);

const FOLDERS: Readonly<Record<Scope["kind"], (id: string) => string>> = {
  all: () => "",
  trip: (id) => `trips/${id}/`,
  person: (id) => `people/${id}/`,
  country: (code) => `countries/${code.toLowerCase()}/`,
};

/**
 * The files of the whole, or of one trip, person or country. Of a part there is what somebody follows or computes
 * with, and no more: a trip is told by its JSON, and tables of any choice are cut from those of the whole.
 */
export function downloadsOf(part: Part): readonly Download[] {
  const { scope, data } = part;
  const folder = folderOf(scope);
  switch (scope.kind) {
    case "all":
      return [
        ...TABLES.map((table) => ({
          ...tableOf(table, part, folder),
          toText: () => textOf(table, data),
        })),
        json("data/v1/trips.json", "Trips (JSON)", () => toTripsDocument(data)),
        {
          ...json("data/trips.geojson", "Map (GeoJSON)", () => toGeoJson(data)),
          mediaType: "application/geo+json",
        },
        calendarOf(part, folder),
        articlesFeed(part, folder),
        changesFeed(part, folder),
      ];
    case "trip":
      return [
        json(`data/v1/trips/${scope.id}.json`, "Trips (JSON)", () => toTripDocument(data)),
        calendarOf(part, folder),
      ];
    case "person":
    case "country":
      return [
        tableOf(STOPS_TABLE, part, folder),
        calendarOf(part, folder),
        changesFeed(part, folder),
      ];
  }
}

const tableOf = (table: Table, { data }: Part, folder: string): Download => ({
  path: `data/${folder}${table.name}.csv`,
  label: `${titleOf(table.name)} (CSV)`,
  mediaType: "text/csv",
  toText: () => table.toCsv(data),
});

/** `Plan stops`. */
const titleOf = (name: string): string =>
  `${name.charAt(0).toUpperCase()}${name.slice(1)}`.replaceAll("_", " ");

function calendarOf({ data }: Part, folder: string): Download {
  const path = `data/${folder}trips.ics`;
  return {
    path,
    label: "Calendar (iCalendar)",
    mediaType: "text/calendar",
    toText: () => toICalendar(data, path),
  };
}

const PAGES: Readonly<Record<Scope["kind"], string>> = {
  all: "changes/",
  trip: "trips/",
  person: "people/",
  country: "countries/",
};

const articlesFeed = (part: Part, folder: string): Download =>
  feedOf(part, folder, "entries", "New entries", articleEntries);

const changesFeed = (part: Part, folder: string): Download =>
  feedOf(part, folder, "changes", "Changes of plan", changeEntries);

function feedOf(
  { scope, data }: Part,
  folder: string,
  name: string,
  label: string,
  entries: typeof articleEntries,
): Download {
  const path = `data/${folder}${name}.atom`;
  const about = folder || PAGES[scope.kind];
  const named = scope.kind === "all" ? "" : `: ${data.name}`;
  const title = `${data.identity.name}, ${label.toLowerCase()}${named}`;
  return {
    path,
    label: `${label} (Atom)`,
    mediaType: "application/atom+xml",
    toText: () => toAtom(data, { title, path, about }, entries(data)),
  };
}

/** What there is of the whole alone: articles, people, and the descriptions of it all. */
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
    toText: () => toReadme(all),
  },
  ...SCHEMA_NAMES.map((name) =>
    json(schemaPath(name), `${name} (JSON Schema)`, () => toJsonSchema(name, all)),
  ),
  json(OPENAPI_PATH, "JSON files as an API (OpenAPI)", () => toOpenApi(all)),
  json(TABLES_SCHEMA_PATH, "tables (JSON Schema)", () => toTablesSchema(all)),
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

const json = (path: string, label: string, toValue: () => unknown): Download => ({
  path,
  label,
  mediaType: "application/json",
  toText: () => `${JSON.stringify(toValue())}\n`,
});
