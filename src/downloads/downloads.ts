import { toAtom } from "./atom.ts";
import { byPerson } from "./pieces.ts";
import type { Dataset } from "./dataset.ts";
import { toTripDocument, toTripsDocument } from "./documents.ts";
import { articleEntries, changeEntries } from "./feeds.ts";
import { toGeoJson } from "./geojson.ts";
import { calendarPieces, eventPieces } from "./icalendar.ts";
import { type Part, partsOf, type Scope, WHOLE } from "./parts.ts";
import type { Table } from "./tables/table.ts";
import { STOPS_TABLE, TABLES } from "./tables/tables.ts";
import { piecesOf } from "./version.ts";
import { type Download, json } from "./download.ts";
import { furtherDownloads } from "./further.ts";

/** Every file to download, with its scope. */
export const allDownloads = (all: Dataset): readonly (Download & Pick<Part, "scope">)[] =>
  [
    ...partsOf(all).map((part) => ({ scope: part.scope, downloads: downloadsOf(part) })),
    { scope: WHOLE, downloads: furtherDownloads(all) },
  ].flatMap(({ scope, downloads }) => downloads.map((download) => ({ ...download, scope })));

/** A part's folder, with a trailing slash. */
const folderOf = ({ kind, id }: Scope): string => FOLDERS[kind](id);

const FOLDERS: Readonly<Record<Scope["kind"], (id: string) => string>> = {
  all: () => "",
  trip: (id) => `trips/${id}/`,
  person: (id) => `people/${id}/`,
  country: (code) => `countries/${code.toLowerCase()}/`,
};

/**
 * The files of the whole, or of one trip, person or country. A part has only what people subscribe to or compute with:
 * a trip's JSON has everything about it, and tables of any selection can be filtered from those of the whole.
 */
export function downloadsOf(part: Part): readonly Download[] {
  const { scope, data } = part;
  const folder = folderOf(scope);
  switch (scope.kind) {
    case "all":
      return [
        ...TABLES.map((table) => tableOf(table, part, folder)),
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

const tableOf = (table: Table, { scope, data }: Part, folder: string): Download => ({
  path: `data/${folder}${table.name}.csv`,
  label: `${titleOf(table.name)} (CSV)`,
  mediaType: "text/csv",
  toPieces: () => (scope.kind === "all" ? piecesOf(table, data) : table.toPieces(data)),
});

/** `Plan stops`. */
const titleOf = (name: string): string =>
  `${name.charAt(0).toUpperCase()}${name.slice(1)}`.replaceAll("_", " ");

function calendarOf({ scope, data }: Part, folder: string): Download {
  const path = `data/${folder}trips.ics`;
  return {
    path,
    label: "Calendar (iCalendar)",
    mediaType: "text/calendar",
    toPieces: () =>
      scope.kind === "all"
        ? calendarPieces(data, path, byPerson(data, eventPieces))
        : calendarPieces(data, path),
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
    toPieces: () => [toAtom(data, { title, path, about }, entries(data))],
  };
}
