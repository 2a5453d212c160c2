import type { Claim, TripId } from "../model/claim.ts";
import { unpackClaims } from "../model/claims-json.ts";
import type { Day } from "../model/day.ts";
import type { Place } from "../model/place.ts";

/** What the site knows by name, as the build writes it for the form. */
export interface KnownRegisters {
  readonly asOf: Day;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly outlets: readonly { readonly id: string; readonly name: string }[];
  readonly places: readonly { readonly place: Place; readonly names: readonly string[] }[];
}

/** What is known of one minister's trips. */
export interface KnownOfPerson {
  readonly trips: readonly { readonly id: TripId; readonly title: string }[];
  /** Packed: see model/claims-json.ts. */
  readonly claims: unknown;
  readonly articles: readonly {
    readonly id: string;
    readonly trips: readonly TripId[];
    readonly url?: string | undefined;
  }[];
}

export interface Known extends Omit<KnownOfPerson, "claims"> {
  readonly claims: readonly Claim[];
}

export const NOTHING: Known = { trips: [], claims: [], articles: [] };

async function load(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return response.json();
}

/** `folder` is the address that both are below. */
export const loadRegisters = async (folder: string): Promise<KnownRegisters> =>
  (await load(`${folder}registers.json`)) as KnownRegisters;

export async function loadKnown(folder: string, person: string): Promise<Known> {
  const known = (await load(`${folder}people/${person}.json`)) as KnownOfPerson;
  return { ...known, claims: unpackClaims(known.claims) };
}
