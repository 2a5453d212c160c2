import { loader } from "../load-json.ts";
import type { PackedTowns } from "./towns.ts";
import type { Claim, TripId } from "../../model/claim.ts";
import { unpackClaims } from "../../model/claims-json.ts";
import type { Day } from "../../model/day.ts";
import type { Outlet, Person } from "../../model/records.ts";
import type { PlaceNames } from "../../reading/place-names.ts";

/** A minister; terms of office are text, as JSON cannot represent open ends. */
export interface KnownPerson extends Pick<Person, "id" | "name" | "aliases" | "country"> {
  readonly offices: readonly {
    readonly title: string;
    readonly country: string;
    readonly term?: string | undefined;
  }[];
}

/** The registers that the build writes for the form. */
export interface KnownRegisters {
  readonly asOf: Day;
  /** By name. */
  readonly countries: readonly { readonly id: string; readonly name: string }[];
  readonly people: readonly KnownPerson[];
  readonly outlets: readonly Outlet[];
  readonly places: readonly PlaceNames[];
}

export interface KnownOfPerson {
  readonly trips: readonly { readonly id: TripId; readonly title: string }[];
  /** Packed: see model/claims-json.ts. */
  readonly claims: unknown;
  readonly articles: readonly KnownArticle[];
}

export interface KnownArticle {
  readonly id: string;
  readonly trips: readonly TripId[];
  readonly url?: string | undefined;
  readonly outlet: string;
  /** EDTF. */
  readonly published: string;
  /** The source's own title, else ours. */
  readonly title: string;
}

export interface Known extends Omit<KnownOfPerson, "claims"> {
  readonly claims: readonly Claim[];
}

/** An entry on file: the text of its file. */
export interface KnownEntry {
  readonly text: string;
  /** The path of its file under content/articles, without `.md`, if it was moved and keeps its id. */
  readonly path?: string | undefined;
}

export const NOTHING: Known = { trips: [], claims: [], articles: [] };

const load = loader("");
const loading = new Map<string, Promise<unknown>>();

/** Cached; failed requests are retried. */
function once(address: string): Promise<unknown> {
  const begun = loading.get(address) ?? load(address);
  loading.set(address, begun);
  begun.catch(() => loading.delete(address));
  return begun;
}

/** `folder` is the common base URL. */
export const loadRegisters = async (folder: string): Promise<KnownRegisters> =>
  (await once(`${folder}registers.json`)) as KnownRegisters;

/** `2026-01` of `2026/2026-01-12-lesotho-communique`: entries are stored for the form by month. */
export const monthOf = (id: string): string => /\/(\d{4}(?:-\d\d)?)/.exec(id)?.[1] ?? "undated";

export async function loadEntry(folder: string, id: string): Promise<KnownEntry> {
  const entries = (await once(`${folder}entries/${monthOf(id)}.json`)) as Readonly<
    Record<string, KnownEntry>
  >;
  if (!Object.hasOwn(entries, id)) throw new Error(`there is no entry ${id}`);
  return entries[id]!;
}

export const loadTowns = async (folder: string, country: string): Promise<PackedTowns> =>
  (await once(`${folder}towns/${country}.json`)) as PackedTowns;

export async function loadKnown(folder: string, person: string): Promise<Known> {
  const known = (await once(`${folder}people/${person}.json`)) as KnownOfPerson;
  return { ...known, claims: unpackClaims(known.claims) };
}
