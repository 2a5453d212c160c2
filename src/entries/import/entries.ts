import { createHash } from "node:crypto";
import { isoOf, type Day } from "../../model/day.ts";
import { canonicalUrl } from "../../reading/checks/links.ts";
import { type EntryDraft, groupOf, noteOf, type ReadRecord } from "./entry.ts";
import type { NamedTrip } from "./named-trips.ts";
import type { RecordSource } from "./record.ts";
import { shortSlug } from "../slug.ts";
import { sayMonths } from "./dates.ts";

/** What one source says about one trip. */
interface Share {
  readonly tripId: string;
  readonly person: string;
  readonly source: RecordSource;
  readonly records: readonly ReadRecord[];
  /** Whether the whole trip was called off. */
  readonly isCalledOff: boolean;
  /** The key of its entry: an article's URL, or the trip. */
  readonly key: string;
  /** The name of that entry, without a date. */
  readonly stem: string;
}

/** The maximum number of trips in an entry. */
const TRIPS_PER_ENTRY = 40;

/** The entries for these trips: one for each article that the data name, else one for each trip. */
export function draftEntries(trips: readonly NamedTrip[], importer: string): readonly EntryDraft[] {
  const shares = trips.flatMap((trip) => sharesOf(trip, importer));
  const taken = new Set<string>();
  return [...Map.groupBy(shares, ({ key }) => key).values()]
    .flatMap((some) => chunks(joinTrips(some), TRIPS_PER_ENTRY))
    .map((some) => draftEntry(some, taken));
}

function sharesOf(trip: NamedTrip, importer: string): readonly Share[] {
  const { id, importId, person, slug, visits } = trip;
  const isCalledOff = visits.every(({ calledOff }) => calledOff);
  const articleOf = ({ source }: ReadRecord): string | undefined =>
    source.isArticle && source.url !== undefined ? canonicalUrl(source.url) : undefined;
  const keyOf = (record: ReadRecord): string =>
    articleOf(record) ?? `${importId} ${record.source.outlet}`;
  return [...Map.groupBy(visits, keyOf)].map(([key, records]) => {
    const [first] = records;
    const article = articleOf(first!);
    return {
      tripId: id,
      person: person.name,
      source: first!.source,
      records,
      isCalledOff,
      key,
      stem: article
        ? articleStem(first!.source.outlet, article)
        : `${importer}-${person.id}-${slug}`,
    };
  });
}

/** Merges shares by trip: two trips in the data can be the same one on file. */
const joinTrips = (shares: readonly Share[]): readonly Share[] =>
  [...Map.groupBy(shares, ({ tripId }) => tripId).values()].map((same) => ({
    ...same[0]!,
    records: same.flatMap(({ records }) => records),
    isCalledOff: same.every(({ isCalledOff }) => isCalledOff),
  }));

/** `ambito-com-duhalde-el-dia-chile`: the outlet and the last words of the URL. */
function articleStem(outlet: string, url: string): string {
  const words = url
    .replace(/[?#].*$/, "")
    .split("/")
    .slice(1)
    .filter(Boolean);
  return shortSlug(`${outlet} ${words.at(-1)?.replace(/\.[a-z]{3,5}$/i, "") ?? ""}`, 80);
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

/** `A, B and C`; from five on `A, B, C and 2 more countries`. */
function listSome(names: readonly string[], what: string): string {
  const shown = names.length > 4 ? names.slice(0, 3) : names;
  const more = names.length - shown.length;
  const words = more > 0 ? [...shown, `${more} more ${what}`] : shown;
  const last = words.at(-1) ?? "";
  return words.length > 1 ? `${words.slice(0, -1).join(", ")} and ${last}` : last;
}

/** `Antony Blinken: Japan and South Korea, March 2021`; for several trips, who and how many. */
function headline(
  trips: readonly { readonly person: string; readonly records: readonly ReadRecord[] }[],
): string {
  const records = trips.flatMap((trip) => trip.records);
  const days = records.flatMap(({ dates, plan }) => {
    const { from, to } =
      dates.from === undefined && dates.to === undefined && plan ? plan.dates : dates;
    return [from ?? to, to ?? from];
  });
  const when = sayWhen(days.filter((day) => day !== undefined));
  const persons = listSome([...new Set(trips.map(({ person }) => person))], "travellers");
  if (trips.length > 1) return `${persons}: ${trips.length} trips${when}`;
  const states = records.flatMap(({ stops }) => stops.map(({ state }) => state));
  const countries = listSome([...new Set(states)], "countries");
  const fate = records.every(({ calledOff }) => calledOff?.isPostponed)
    ? " (postponed)"
    : records.every(({ calledOff }) => calledOff)
      ? " (called off)"
      : records.every(({ isOnlyPlanned }) => isOnlyPlanned)
        ? " (planned)"
        : "";
  return `${persons}: ${countries}${when}${fate}`;
}

const sayWhen = (days: readonly Day[]): string =>
  days.length > 0 ? `, ${sayMonths(isoOf(Math.min(...days)), isoOf(Math.max(...days)))}` : "";
