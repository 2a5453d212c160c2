import { type Day, isoOf } from "../../model/day.ts";
import { mergeDuplicates } from "./duplicates.ts";
import { draftEntries } from "./entries.ts";
import type { EntryDraft, ReadRecord } from "./entry.ts";
import { entryFile } from "../../reading/yaml/text.ts";
import type { Gazetteer } from "../../geography/gazetteer.ts";
import { markText } from "./mark.ts";
import { findNear, nameTrips } from "./named-trips.ts";
import type { Names } from "./names.ts";
import { placeFinder } from "./places.ts";
import { type MadeFile, type PlannedFile, planFile, planRegister, type ReadFile } from "./plan.ts";
import { readRecords } from "./read-records.ts";
import type { Dataset, Notice } from "./record.ts";
import {
  addOutlets,
  addPlaces,
  type NewPlace,
  personText,
  readOutletIds,
  readPlacesOnFile,
} from "../registers.ts";
import { groupTrips, type TripOf } from "./trips.ts";

export interface ImportOptions {
  readonly names: Names;
  readonly gazetteer: Gazetteer;
  readonly daysApart: number;
  /** The day on which the data were read. */
  readonly readOn: Day;
  /** Includes files that were edited by hand. */
  readonly overwrite: boolean;
  /** The text of a file on file, by its path relative to the content folder. */
  readonly read: ReadFile;
  /** The ids of trips reported by other entries. */
  readonly tripsOnFile: readonly string[];
}

export interface ImportResult {
  /** Registers and people come before the entries that refer to them. */
  readonly files: readonly PlannedFile[];
  readonly notices: readonly Notice[];
  readonly counts: ImportCounts;
}

/** Counts of records: `read` is the sum of `written`, `merged` and `lost`. */
export interface ImportCounts {
  readonly read: number;
  readonly written: number;
  readonly merged: number;
  readonly lost: number;
  /** Those written with several places, all found. */
  readonly split: number;
  readonly trips: number;
  readonly stops: number;
  readonly travellers: number;
}

/** Converts records into people, places, outlets and entries. Writes no files. */
export function importRecords(dataset: Dataset, options: ImportOptions): ImportResult {
  const { gazetteer, names, read, readOn, daysApart } = options;
  const places = placeFinder(readPlacesOnFile(read("places.yaml") ?? ""), gazetteer);
  const merged = mergeDuplicates(dataset.records);
  const { records, notices } = readRecords(merged.records, names, places, readOn);
  const grouped = groupTrips(records, daysApart);
  const named = nameTrips(grouped, dataset.travellers, names.trips);
  const { trips } = named;
  const written = trips.flatMap(({ visits }) => visits);
  const entries = draftEntries(trips, dataset.name).map((draft) => ({
    path: `articles/${draft.id}.md`,
    render: (day: string) => markText(entryText(draft, day), dataset.name),
  }));
  const plan = (file: MadeFile): PlannedFile =>
    planFile(file, read, isoOf(readOn), options.overwrite);
  const all = [
    ...dataset.notices,
    ...merged.notices,
    ...notices,
    ...withoutTrip(records, grouped),
    ...named.notices,
    ...findNear(trips, options.tripsOnFile),
  ];
  return {
    files: [
      ...registers(dataset, places.added(), written, read),
      ...peopleOf(dataset, written).map(plan),
      ...entries.map(plan),
    ],
    notices: all,
    counts: {
      ...countWritten(written),
      read: dataset.read,
      merged: all.filter(({ kind }) => kind === "merged").length,
      lost: dataset.read - dataset.records.length + (merged.records.length - written.length),
      trips: trips.length,
    },
  };
}

/** The text of an entry; `readOn` is the latest possible day of publication if the data give none. */
function entryText(draft: EntryDraft, readOn: string): string {
  const { outlet, url, published, language } = draft.source;
  const fields = {
    title: draft.title,
    source: {
      outlet,
      url,
      published: published === undefined ? `../${readOn}` : isoOf(published),
      language,
    },
    trips: draft.groups,
  };
  return entryFile(fields, draft.note);
}

const countWritten = (written: readonly ReadRecord[]) => ({
  written: written.length,
  split: written.filter(({ stops }) => stops.length > 1).length,
  stops: written.reduce((sum, { stops }) => sum + stops.length, 0),
  travellers: new Set(written.map(({ traveller }) => traveller)).size,
});

/** Records with neither a date nor a trip number. */
function withoutTrip(
  records: readonly ReadRecord[],
  trips: readonly TripOf<ReadRecord>[],
): readonly Notice[] {
  const inTrips = new Set(trips.flatMap(({ visits }) => visits));
  return records
    .filter((record) => !inTrips.has(record))
    .map(({ origin }) => ({ origin, kind: "lost", message: "no date" }));
}

function registers(
  { outlets }: Dataset,
  places: readonly NewPlace[],
  written: readonly ReadRecord[],
  read: ReadFile,
): readonly PlannedFile[] {
  const text = read("outlets.yaml") ?? "";
  const onFile = readOutletIds(text);
  const used = new Set(written.map(({ source }) => source.outlet));
  const added = outlets.filter(({ id }) => used.has(id) && !onFile.has(id));
  return [
    planRegister("places.yaml", read, addPlaces(read("places.yaml") ?? "", places)),
    planRegister("outlets.yaml", read, addOutlets(text, added)),
  ];
}

const peopleOf = (
  { name, travellers }: Dataset,
  written: readonly ReadRecord[],
): readonly MadeFile[] =>
  [...new Set(written.map(({ traveller }) => traveller))].map((key) => {
    const person = travellers.get(key)!;
    return { path: `people/${person.id}.md`, render: () => markText(personText(person), name) };
  });
