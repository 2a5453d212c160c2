// Cache keys of pages: a digest of what a page depends on. While it is unchanged, the page of the last build is reused.
// The code and settings of a build are not part of a key: see build/build-epoch.ts.
// Caching a digest on each record would not replace the lists below: a page shows titles and dates of records other
// than its own, as a trip's page does of the trips it led to.
import { createHash } from "node:crypto";
import { editorials } from "virtual:editorials";
import type { TripEntry } from "./trip-entry.ts";
import { language } from "./language.ts";
import type { Scope } from "../downloads/parts.ts";
import type { Claim, TripId } from "../model/claim.ts";
import type { Article } from "../model/records.ts";
import { correctionsOf } from "./corrections.ts";
import { viewCountries } from "./countries.ts";
import { framesOf } from "./frames.ts";
import { restingOn, viewOutlets } from "./outlets.ts";
import { site } from "./site.ts";
import { postponedTo } from "./trip.ts";

/** Empty for a page that is always rebuilt: in the dev server, or if it may show anything. */
type CacheKey = string;

const digest = (...data: readonly unknown[]): string =>
  createHash("sha256").update(JSON.stringify(data, jsonReplacer)).digest("base64url");

/**
 * Covers what JSON lacks: maps, and dates with open ends. Claims are written as ids, a tenth of the text: the key of
 * their article covers their content.
 */
function jsonReplacer(name: string, value: unknown): unknown {
  if (value instanceof Map) return [...value];
  if (value === Infinity || value === -Infinity) return String(value);
  return name === "claims"
    ? (value as readonly Partial<Claim>[]).map((claim) => claim.id ?? claim)
    : value;
}

const kept = new Map<string, string>();

/** Memoized: one key that many pages use depends on many others. */
function keyOf(name: string, find: () => string): CacheKey {
  if (import.meta.env.DEV) return "";
  const known = kept.get(name) ?? find();
  kept.set(name, known);
  return known;
}

/** An entry and its outlet. */
export const articleKey = (article: Article): CacheKey =>
  keyOf(`article ${article.id}`, () =>
    digest(
      article,
      ...article.claims,
      site().outlets.get(article.source.outlet),
      site().filed.get(article.path ?? article.id),
    ),
  );

/** An entry's page also shows the trips it reports, and what it corrects or is corrected by. */
export function articlePageKey(article: Article): CacheKey {
  const { corrected, correctedBy } = correctionsOf(article, site().articles);
  return listKey(
    [article, ...corrected, ...correctedBy].map(articleKey).concat(article.trips.map(tripKey)),
  );
}

const articleKeys = (articles: readonly Article[]): readonly CacheKey[] => articles.map(articleKey);

/**
 * A trip, which follows from its claims and its day, with everything that its evidence names, the trips it led to, and
 * those made together with it. The day is part of the key while time may still change the trip.
 */
export const tripKey = (id: TripId): CacheKey =>
  keyOf(`trip ${id}`, () => {
    const { claimsOf, articles, entryOf, frames } = site();
    const claims = claimsOf.get(id)!;
    const { person, title, trip } = entryOf.get(id)!;
    const from = postponedTo(id, site()).map((entry) => entry.trip.id);
    const linked = [trip.postponedTo ?? "", ...from, ...trip.joined];
    return digest(
      person,
      title,
      [id, trip.asOf, trip.joined],
      claims.map((claim) => claim.id),
      articleKeys(
        [...new Set(claims.map(({ article }) => article))].map((one) => articles.get(one)!),
      ),
      linked.map((one) => [one, entryOf.get(one as TripId)?.title]),
      frames.filter(({ trips }) => [...trips.values()].includes(id)),
    );
  });

const tripKeys = (entries: Iterable<TripEntry>): readonly CacheKey[] =>
  Array.from(entries, ({ trip }) => tripKey(trip.id));

/** A trip with an editors' text is always rebuilt, as the text may show any trip. */
export const tripPageKey = (id: TripId): CacheKey => (editorials[id] ? "" : tripKey(id));

export const personKey = (id: string): CacheKey =>
  keyOf(`person ${id}`, () => {
    const all = site();
    const entries = all.entries.filter(({ person }) => person.id === id);
    return digest(all.people.get(id), tripKeys(entries), framesOf(id, all));
  });

export const countryKey = (code: string): CacheKey =>
  keyOf(`country ${code}`, () => {
    const country = viewCountries(site(), language.messages).find((one) => one.code === code);
    const visited = (country?.visits ?? []).map(({ entry }) => entry);
    return digest(tripKeys(new Set(visited)), tripKeys(country?.trips ?? []));
  });

export const outletKey = (id: string): CacheKey =>
  keyOf(`outlet ${id}`, () => {
    const all = site();
    const articles = viewOutlets(all).get(id)?.articles ?? [];
    const soleSourceEntries = new Set(restingOn(id, all).map(({ entry }) => entry));
    return digest(all.outlets.get(id), articleKeys(articles), tripKeys(soleSourceEntries));
  });

/** Everything on file; finished trips have the same key on every day. */
export const contentKey = (): CacheKey =>
  keyOf("content", () => {
    const { entries, articles } = site();
    return digest(tripKeys(entries), articleKeys([...articles.values()]), registersKey());
  });

/** Everything on file besides entries. */
const registersKey = (): CacheKey =>
  keyOf("registers", () => {
    const { people, outlets, frames, placeNames, moved } = site();
    return digest(people, outlets, frames, placeNames, moved);
  });

/** A person's chapter in the files of the whole site. */
export const chapterKey = (person: string): CacheKey =>
  keyOf(`chapter ${person}`, () => digest(personKey(person), registersKey()));

/** The content and the day, which these files state. */
const wholeKey = (): CacheKey => keyOf("whole", () => digest(site().asOf, contentKey()));

export const frameKey = (id: string): CacheKey =>
  keyOf(`frame ${id}`, () => {
    const { frames, entryOf, articles } = site();
    const frame = frames.find((one) => one.id === id)!;
    const said = [...frame.claims, ...frame.against].flatMap((claim) => claim.articles);
    return digest(
      frame,
      tripKeys([...frame.trips.values()].flatMap((trip) => entryOf.get(trip) ?? [])),
      articleKeys(said.flatMap((article) => articles.get(article) ?? [])),
    );
  });

export const listKey = (keys: readonly CacheKey[]): CacheKey =>
  import.meta.env.DEV ? "" : digest(keys);

/** A download, by its scope. */
export function scopeKey({ kind, id }: Scope): CacheKey {
  if (kind === "trip") return tripKey(id as TripId);
  if (kind === "person") return personKey(id);
  return kind === "country" ? countryKey(id) : wholeKey();
}

/** A card, by its path: `trips/wang-yi/2026-01-africa`. */
export function cardKey(path: string): CacheKey {
  const id = path.slice(path.indexOf("/") + 1);
  if (path.startsWith("trips/")) return tripKey(id as TripId);
  if (path.startsWith("people/")) return personKey(id);
  return path.startsWith("countries/") ? countryKey(id.toUpperCase()) : wholeKey();
}
