import { foldClaims } from "../model/fold.ts";
import { articleCount, knownBy } from "../model/order.ts";
import type { Claim, TripId } from "../model/claim.ts";
import type { Day } from "../model/day.ts";
import type { Moved, Article, Outlet, Person } from "../model/records.ts";
import type { Frame } from "../model/frame.ts";
import type { Identity } from "../model/identity.ts";
import type { Trip } from "../model/trip.ts";
import { earliest, latest } from "../model/when.ts";
import { byCodeUnits } from "../model/sort.ts";
import { distinctTitles, tripTitle } from "../words/title.ts";
import { tripDays } from "../words/trip-dates.ts";
import type { Content } from "../reading/disk/content.ts";
import type { PlaceNames } from "../reading/place-names.ts";
import { terminal } from "./args.ts";
import type { Filed } from "../downloads/dataset.ts";
import { readFiled } from "./filed.ts";
import { readOnce, readSteadily } from "./build/read-content.ts";
import { readSettings } from "./settings.ts";
import { settle } from "./settled.ts";
import { language } from "./language.ts";
import type { TripEntry } from "./trip-entry.ts";
import { editorials } from "virtual:editorials";

/** The data that all pages share. */
export interface Site {
  readonly asOf: Day;
  /** Name, publisher and so on. */
  readonly identity: Identity;
  /** Newest first. */
  readonly entries: readonly TripEntry[];
  readonly entryOf: ReadonlyMap<TripId, TripEntry>;
  readonly claimsOf: ReadonlyMap<TripId, readonly Claim[]>;
  /** Newest first. */
  readonly articles: ReadonlyMap<string, Article>;
  readonly people: ReadonlyMap<string, Person>;
  readonly outlets: ReadonlyMap<string, Outlet>;
  readonly placeNames: readonly PlaceNames[];
  readonly frames: readonly Frame[];
  readonly moved: readonly Moved[];
  /** When entries were added and changed, by path. */
  readonly filed: ReadonlyMap<string, Filed>;
}

const { content, asOf, identity } = readSettings([], terminal);
let read: Content | undefined;
let made: Site | undefined;

/** Read and folded once; the dev server reloads this module when an entry changes. */
export function site(): Site {
  read ??= (import.meta.env.DEV ? readSteadily : readOnce)(content, language.messages.country);
  return (made ??= makeSite(read));
}

export const entryText = (id: string): string =>
  read?.sources.get(`${content}/articles/${made?.articles.get(id)?.path ?? id}.md`) ?? "";

function makeSite({ articles: all, people, outlets, placeNames, frames, moved }: Content): Site {
  const articles = all.flatMap((article) => knownPart(article, asOf));
  const claims = articles.flatMap((article) => article.claims);
  const claimsOf = Map.groupBy(claims, ({ trip }) => trip);
  const entries = distinctTitles(
    foldClaims(claims, asOf).map((trip) => toEntry(settle(trip, claimsOf.get(trip.id)!), people)),
    ({ person }) => person.name,
    language.messages,
  ).toSorted((a, b) => whenOf(b.trip) - whenOf(a.trip) || byCodeUnits(a.trip.id, b.trip.id));
  return {
    asOf,
    identity,
    entries,
    entryOf: new Map(entries.map((entry) => [entry.trip.id, entry])),
    claimsOf,
    articles: new Map(
      articles
        .toSorted(
          (a, b) =>
            Number(isUndated(a)) - Number(isUndated(b)) ||
            published(b) - published(a) ||
            byCodeUnits(a.id, b.id),
        )
        .map((article) => [article.id, article]),
    ),
    people,
    outlets,
    placeNames,
    frames,
    moved,
    filed: readFiled(content),
  };
}

/** An article with its claims known by a day; empty if there are none. */
function knownPart(article: Article, asOf: Day): readonly Article[] {
  const claims = knownBy(article.claims, asOf);
  if (claims.length === 0) return [];
  return [claims.length === article.claims.length ? article : { ...article, claims }];
}

function toEntry(trip: Trip, people: ReadonlyMap<string, Person>): TripEntry {
  const person = people.get(trip.person)!;
  return {
    trip,
    person,
    title: editorials[trip.id]?.title ?? tripTitle(trip, person.name, language.messages),
    sources: articleCount(trip.claims),
  };
}

/** Only the day on which it was read is known: listed last. */
const isUndated = ({ source }: Article): boolean => !Number.isFinite(earliest(source.published));

export const published = ({ source }: Article): Day => latest(source.published);

/** The first day of a trip, made or planned; trips without any date come before all others. */
export function whenOf(trip: Trip): Day {
  const { postponedToDates: later } = trip;
  const days = later ? [earliest(later), latest(later)] : [];
  return tripDays(trip)?.from ?? days.find(Number.isFinite) ?? -Infinity;
}
