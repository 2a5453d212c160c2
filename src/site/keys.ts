// What pages are made of, in short: while its key is the same, a page of the last build is as good as a new one.
// The code and the settings of a build are no part of a key: see build/build-epoch.ts.
// A digest of each record, remembered by the record itself, would not do away with the lists below: a page shows
// titles and dates of records that its own does not hold, as a trip those of the trips that it led to.
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

/** Empty where a page is always made anew: in the dev server, or where it may show anything. */
type CacheKey = string;

const digest = (...data: readonly unknown[]): string =>
  createHash("sha256").update(JSON.stringify(data, whole)).digest("base64url");

/**
 * JSON has neither maps nor the open ends of dates. What rests on claims names them, which is a tenth of the text:
 * what they say is in the key of their article.
 */
function whole(name: string, value: unknown): unknown {
  if (value instanceof Map) return [...value];
  if (value === Infinity || value === -Infinity) return String(value);
  return name === "claims"
    ? (value as readonly Partial<Claim>[]).map((claim) => claim.id ?? claim)
    : value;
}

const kept = new Map<string, string>();

/** Found once: one that is asked for by many pages rests on many others. */
function keyOf(name: string, find: () => string): CacheKey {
  if (import.meta.env.DEV) return "";
  const known = kept.get(name) ?? find();
  kept.set(name, known);
  return known;
}

/** An entry, and its outlet. */
export const articleKey = (article: Article): CacheKey =>
  keyOf(`article ${article.id}`, () =>
    digest(
      article,
      ...article.claims,
      site().outlets.get(article.source.outlet),
      site().filed.get(article.path ?? article.id),
    ),
  );

/** An entry's own page: whose trips it reports, and what it corrects or is corrected by. */
export function articlePageKey(article: Article): CacheKey {
  const { corrected, correctedBy } = correctionsOf(article, site().articles);
  return listKey(
    [article, ...corrected, ...correctedBy].map(articleKey).concat(article.trips.map(tripKey)),
  );
}

const articleKeys = (articles: readonly Article[]): readonly CacheKey[] => articles.map(articleKey);

/** A trip, which is what its claims come to on its day, with all that its evidence names, the trips that it led to and those made with it. The day is in it while time may change it. */
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

/** A page on which owners have written may show any trip. */
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
    const alone = new Set(restingOn(id, all).map(({ entry }) => entry));
    return digest(all.outlets.get(id), articleKeys(articles), tripKeys(alone));
  });

/** All that is on file, where what is over is told the same on every day. */
export const contentKey = (): CacheKey =>
  keyOf("content", () => {
    const { entries, articles } = site();
    return digest(tripKeys(entries), articleKeys([...articles.values()]), registersKey());
  });

/** What is on file besides entries. */
const registersKey = (): CacheKey =>
  keyOf("registers", () => {
    const { people, outlets, frames, placeNames, moved } = site();
    return digest(people, outlets, frames, placeNames, moved);
  });

/** What files of the whole say of a person's trips. */
export const chapterKey = (person: string): CacheKey =>
  keyOf(`chapter ${person}`, () => digest(personKey(person), registersKey()));

/** The same with the day, which is told with it. */
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

/** A download, by what it covers. */
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
