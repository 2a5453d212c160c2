import type { Claim, TripId } from "./claim.ts";
import type { When } from "./when.ts";

export interface Outlet {
  readonly id: string;
  readonly name: string;
  /** Other names, also in its own script. */
  readonly aliases?: readonly string[] | undefined;
  /** ISO 3166-1 alpha-2; undefined for one of no country. */
  readonly country?: string | undefined;
  readonly kind?: "official" | "agency" | "press" | undefined;
  /** The id of the outlet whose texts it carries: it speaks with that outlet's voice. */
  readonly of?: string | undefined;
}

/** Where an article's facts were read. */
interface Source {
  readonly outlet: string;
  /** The source's own title, in its language; undefined if it was not seen. */
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  readonly archived?: string | undefined;
  /** `../2026-11-25` where the day of publication was not given: by that day at the latest. */
  readonly published: When;
  /** BCP 47. */
  readonly language: string;
  readonly translation?: "human" | "machine" | undefined;
  /** The ids of articles that this one corrects. */
  readonly corrects: readonly string[];
}

/** One entry: one article and the claims that it supports. */
export interface Article {
  /** Its path under content/articles, without `.md`; the first one, if its file has been moved since. */
  readonly id: string;
  /** Its path of today, if it is another. */
  readonly path?: string | undefined;
  /** The editors' headline. */
  readonly title: string;
  readonly source: Source;
  readonly trips: readonly TripId[];
  readonly claims: readonly Claim[];
  /** The editors' note, in Markdown; empty where there is none. */
  readonly note: string;
}

export interface Office {
  readonly title: string;
  readonly country: string;
  /** From taking office to leaving it; undefined if not sure. */
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

/** What has an id, and may be renamed. */
export const MOVED_KINDS = ["trips", "articles", "people", "outlets", "places"] as const;
export type MovedKind = (typeof MOVED_KINDS)[number];

/** Something that had another id, or is no longer on file. */
export interface Moved {
  readonly kind: MovedKind;
  /** The id that it had. */
  readonly from: string;
  /** Its id of today; undefined if it was taken out. */
  readonly to?: string | undefined;
}
