import { createHash } from "node:crypto";
import { isoOf } from "../model/day.ts";
import { type EntryDraft, groupOf, noteOf, type ReadRecord } from "./entry.ts";
import { headline } from "./headline.ts";
import type { Dataset, RecordSource } from "./record.ts";
import { slugOf } from "./slug.ts";
import type { TripOf } from "./trips.ts";

/** What one source tells of one trip. */
interface Share {
  readonly tripId: string;
  readonly person: string;
  readonly source: RecordSource;
  readonly records: readonly ReadRecord[];
  /** Whether all of the trip was called off. */
  readonly isCalledOff: boolean;
  /** The entry that it belongs to: an article's address, or the trip. */
  readonly key: string;
  /** The name of that entry, but for a date. */
  readonly stem: string;
}

/** How many trips one entry may speak of. */
const TRIPS_PER_ENTRY = 40;

/** The entries of some trips: one for each article that the data name, else one for each trip. */
export function draftEntries(
  trips: readonly TripOf<ReadRecord>[],
  dataset: Dataset,
  tripsOnFile: Readonly<Record<string, string>>,
): readonly EntryDraft[] {
  const shares = trips.flatMap((trip) => sharesOf(trip, dataset, tripsOnFile));
  const taken = new Set<string>();
  return [...Map.groupBy(shares, ({ key }) => key).values()]
    .flatMap((some) => chunks(some, TRIPS_PER_ENTRY))
    .map((some) => draftEntry(some, taken));
}

function sharesOf(
  trip: TripOf<ReadRecord>,
  { name, travellers }: Dataset,
  tripsOnFile: Readonly<Record<string, string>>,
): readonly Share[] {
  const person = travellers.get(trip.traveller)!;
  const id = `${person.id}/${trip.slug}`;
  const isCalledOff = trip.visits.every(({ calledOff }) => calledOff);
  const keyOf = ({ source }: ReadRecord): string =>
    source.isArticle && source.url ? source.url : `${id} ${source.outlet}`;
  return [...Map.groupBy(trip.visits, keyOf)].map(([key, records]) => {
    const { source } = records[0]!;
    return {
      tripId: tripsOnFile[id] ?? id,
      person: person.name,
      source,
      records,
      isCalledOff,
      key,
      stem:
        key === source.url ? articleStem(source.outlet, key) : `${name}-${person.id}-${trip.slug}`,
    };
  });
}

/** `ambito-com-duhalde-el-dia-chile`: the outlet and the last words of the address. */
function articleStem(outlet: string, url: string): string {
  const words = url
    .replace(/[?#].*$/, "")
    .split("/")
    .slice(3)
    .filter(Boolean);
  return slugOf(`${outlet} ${words.at(-1)?.replace(/\.[a-z]{3,5}$/i, "") ?? ""}`, 80);
}

function draftEntry(shares: readonly Share[], taken: Set<string>): EntryDraft {
  const { source, key, stem } = shares[0]!;
  const name = taken.has(stem) ? `${stem}-${hashOf(`${key} ${shares[0]!.tripId}`)}` : stem;
  taken.add(name);
  const published = source.published === undefined ? undefined : isoOf(source.published);
  return {
    id: published ? `${published.slice(0, 4)}/${published}-${name}` : `undated/${name}`,
    title: headline(shares),
    source,
    groups: shares.map(({ tripId, records, isCalledOff }) => groupOf(tripId, records, isCalledOff)),
    note: noteOf(shares.flatMap(({ records }) => records)),
  };
}

const hashOf = (text: string): string =>
  createHash("sha256").update(text).digest("hex").slice(0, 8);

const chunks = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
