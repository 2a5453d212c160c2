import type { Item } from "./item.ts";

/** What the form was opened for: a new entry, one about a trip, or the correction of one on file. */
export interface Purpose {
  /** The key of its draft. */
  readonly key: string;
  readonly entry?: string | undefined;
  readonly trip?: string | undefined;
  /** What is known of the article, by field name. */
  readonly source?: Readonly<Record<string, string>> | undefined;
}

/** The id of a trip or an entry: `wang-yi/2026-01-africa`. */
export const ID = /^[a-z0-9-]+\/[a-z0-9-]+$/;
const SOURCE = /^source\.(?:outlet|title|url|published|language|archived)$/;
const MAX_LENGTH = 2000;

/** Parses the query of the page's URL. */
export function purposeOf(search: string): Purpose {
  const asked = new URLSearchParams(search);
  const [entry, trip] = ["entry", "trip"].map((name) => asked.get(name) ?? "");
  if (entry && ID.test(entry)) return { key: `entry=${entry}`, entry };
  const source = [...asked].filter(
    ([name, value]) => SOURCE.test(name) && value.length < MAX_LENGTH,
  );
  if (source.length > 0) {
    const known = trip && ID.test(trip) ? trip : undefined;
    const query = new URLSearchParams([...(known ? [["trip", known]] : []), ...source]);
    return { key: query.toString(), trip: known, source: Object.fromEntries(source) };
  }
  if (trip && ID.test(trip)) return { key: `trip=${trip}`, trip };
  return { key: "new" };
}

/** The query that opens the form for the same purpose. */
export const queryOf = (key: string): string => (key === "new" ? "" : `?${key}`);

/** Initial content for a trip, or for an article that is partly known. */
export const ofPurpose = ({ trip, source = {} }: Purpose): Item => ({
  values: source,
  rows: trip ? { trips: [{ values: { person: trip.split("/")[0]!, trip }, rows: {} }] } : {},
});

/** Keeps what was typed while the script was loading. */
export function withTyped(item: Item, typed: Item): Item {
  const [first, ...others] = item.rows.trips ?? [];
  const [typedFirst] = typed.rows.trips ?? [];
  const trip: Item = {
    values: { ...first?.values, ...typedFirst?.values },
    rows: first?.rows ?? {},
  };
  return {
    values: { ...item.values, ...typed.values },
    rows: { ...item.rows, trips: [trip, ...others] },
  };
}
