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

/** The site's own sentences, for formats that people read: calendars and feeds. */
export interface Words {
  /** "Three of four announced stops made; Somalia skipped." */
  readonly verdict: (trip: Trip) => string;
  /** "Somalia, announced second, skipped: schedule, said the Chinese embassy in Somalia on …" */
  readonly stop: (stop: Stop) => string;
  /** `Lesotho`, or `Maseru, Lesotho`. */
  readonly place: (place: Place) => string;
  /** `called off`, `only in transit`. */
  readonly outcome: (outcome: Outcome) => string;
  /** `7–12 January 2026`; empty where nothing is known. */
  readonly dates: (when: When | undefined) => string;
  /** When an article was published: `9 January 2026`, `undated (read 25 November 2026)`. */
  readonly published: (when: When) => string;
  /** What the claims of one article say, a sentence each. */
  readonly claims: (claims: readonly Claim[]) => readonly string[];
}

/** When an entry came into the record, by the history of the repository. */
export interface Filed {
  readonly added: Day;
  readonly changed: Day;
  /** How many times it was changed since. */
  readonly edits: number;
}

interface Digester {
  readonly update: (piece: string | Uint8Array) => Digester;
  readonly digest: (as: "hex") => string;
}

/** What a download is made from: the whole site, or a part of it. */
export interface Dataset {
  /** Whose it is. */
  readonly identity: Identity;
  /** What it is called: `All trips`, `Wang Yi`. */
  readonly name: string;
  readonly asOf: Day;
  /** The last day on which something in it became known. */
  readonly generated: Day;
  readonly trips: readonly TripRecord[];
  /** Newest first. */
  readonly articles: readonly Article[];
  readonly people: ReadonlyMap<string, Person>;
  readonly outlets: ReadonlyMap<string, Outlet>;
  /** The rows of trips that are meant to be complete. */
  readonly frames: readonly Frame[];
  readonly moved: readonly Moved[];
  /** Whether a stop of one of the trips belongs to this part. */
  readonly covers: (record: TripRecord, stop: Stop) => boolean;
  /** The full address of a path of the site. */
  readonly address: (path: string) => string;
  /** When the entry of an article was added and changed; undefined if no history says so. */
  readonly filedOf: (article: string) => Filed | undefined;
  /** What tells all that the whole says of a person's trips from anything else; empty if it is not to be kept. */
  readonly keyOf: (person: string) => string;
  /** What tells a text, given in pieces, from any other: SHA-256. */
  readonly digester: () => Digester;
  readonly words: Words;
}

/** The last day, up to that of knowledge, on which some claim became known: data, never the clock. */
export const lastKnown = (trips: readonly TripRecord[], otherwise: Day): Day =>
  max(trips, ({ trip }) => trip.knowledgeDays.at(-1)) ?? otherwise;
