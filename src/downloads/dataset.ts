import { max } from "d3";
import type { Day } from "../model/day.ts";
import type { Claim } from "../model/claim.ts";
import type { Moved, Article, Outlet, Person } from "../model/records.ts";
import type { Frame } from "../model/frame.ts";
import type { Identity } from "../model/identity.ts";
import type { When } from "../model/when.ts";
import type { Place } from "../model/place.ts";
import type { Outcome } from "../model/outcomes.ts";
import type { Trip } from "../model/trip.ts";
import type { Stop } from "../model/stop.ts";
import type { TripRecord } from "./trip-json.ts";

/** The site's sentences, for formats that people read: calendars and feeds. */
export interface Words {
  /** "Three of four announced stops made; Somalia skipped." */
  readonly verdict: (trip: Trip) => string;
  /** "Somalia, announced second, skipped: schedule, said the Chinese embassy in Somalia on …" */
  readonly stop: (stop: Stop) => string;
  /** `Lesotho`, or `Maseru, Lesotho`. */
  readonly place: (place: Place) => string;
  /** `called off`, `only in transit`. */
  readonly outcome: (outcome: Outcome) => string;
  /** `7–12 January 2026`; empty if nothing is known. */
  readonly dates: (when: When | undefined) => string;
  /** When an article was published: `9 January 2026`, `undated (read 25 November 2026)`. */
  readonly published: (when: When) => string;
  /** The claims of one article, a sentence each. */
  readonly claims: (claims: readonly Claim[]) => readonly string[];
}

/** When an entry was added, by the repository's history. */
export interface Filed {
  readonly added: Day;
  readonly changed: Day;
  /** How often it has been changed since. */
  readonly edits: number;
}

interface Digester {
  readonly update: (piece: string | Uint8Array) => Digester;
  readonly digest: (as: "hex") => string;
}

/** The input of a download: the whole site, or part of it. */
export interface Dataset {
  /** The site's name, publisher and licence. */
  readonly identity: Identity;
  /** Its title: `All trips`, `Wang Yi`. */
  readonly name: string;
  readonly asOf: Day;
  /** The last day on which something in it became known. */
  readonly generated: Day;
  readonly trips: readonly TripRecord[];
  /** Newest first. */
  readonly articles: readonly Article[];
  readonly people: ReadonlyMap<string, Person>;
  readonly outlets: ReadonlyMap<string, Outlet>;
  /** The frames of trips that are meant to be complete. */
  readonly frames: readonly Frame[];
  readonly moved: readonly Moved[];
  /** Whether a stop of one of the trips belongs to this part. */
  readonly covers: (record: TripRecord, stop: Stop) => boolean;
  /** The full URL of a path. */
  readonly address: (path: string) => string;
  /** When an article's entry was added and changed; undefined without a history. */
  readonly filedOf: (article: string) => Filed | undefined;
  /** The cache key of a person's chapter in files of the whole; empty if it is not to be cached. */
  readonly keyOf: (person: string) => string;
  /** A SHA-256 hash, updated piece by piece. */
  readonly digester: () => Digester;
  readonly words: Words;
}

/** The last day, up to the day of knowledge, on which a claim became known: from the data, never the clock. */
export const lastKnown = (trips: readonly TripRecord[], otherwise: Day): Day =>
  max(trips, ({ trip }) => trip.knowledgeDays.at(-1)) ?? otherwise;
