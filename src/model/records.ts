import type { Claim, TripId } from "./claim.ts";
import type { When } from "./when.ts";

export interface Outlet {
  readonly id: string;
  readonly name: string;
  /** Other names, including in its own script. */
  readonly aliases?: readonly string[] | undefined;
  /** ISO 3166-1 alpha-2; undefined if it has no country. */
  readonly country?: string | undefined;
  readonly kind?: "official" | "agency" | "press" | undefined;
  /** The id of the outlet whose texts it carries: it counts as that outlet's voice. */
  readonly of?: string | undefined;
}

/** Where the facts of an entry come from. */
interface Source {
  readonly outlet: string;
  /** The source's own title, in its language; undefined if not seen. */
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly archived?: string | undefined;
  /** `../2026-11-25` if no day of publication was given: by that day at the latest. */
  readonly published: When;
  /** BCP 47. */
  readonly language: string;
  readonly translation?: "human" | "machine" | undefined;
  /** The ids of articles that this one corrects. */
  readonly corrects: readonly string[];
}

/** One entry: an article and the claims that it supports. */
export interface Article {
  /** Its path under content/articles, without `.md`; the original one if the file was moved. */
  readonly id: string;
  /** Its current path, if different. */
  readonly path?: string | undefined;
  /** The editors' headline. */
  readonly title: string;
  readonly source: Source;
  readonly trips: readonly TripId[];
  readonly claims: readonly Claim[];
  /** The editors' note, in Markdown; may be empty. */
  readonly note: string;
}

export interface Office {
  readonly title: string;
  readonly country: string;
  /** From taking office to leaving it; undefined if not certain. */
  readonly term?: When | undefined;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  /** In the native script, with its BCP 47 language. */
  readonly nativeName?: { readonly text: string; readonly language: string } | undefined;
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-2, or `EU`. */
  readonly country: string;
  readonly offices: readonly Office[];
}

/** Kinds that have ids, and so can be renamed. */
export const MOVED_KINDS = ["trips", "articles", "people", "outlets", "places"] as const;
export type MovedKind = (typeof MOVED_KINDS)[number];

/** A record whose id was changed, or that was removed. */
export interface Moved {
  readonly kind: MovedKind;
  /** Its former id. */
  readonly from: string;
  /** Its current id; undefined if it was removed. */
  readonly to?: string | undefined;
}
