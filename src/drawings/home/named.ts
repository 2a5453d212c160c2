/** What readers look for by a name; the order in which equally good answers are listed. */
export const NAMED_KINDS = [
  "country",
  "person",
  "place",
  "outlet",
  "page",
  "status",
  "outcome",
  "cause",
  "region",
] as const;
export type NamedKind = (typeof NAMED_KINDS)[number];

/** Something with a page and several names. */
export interface Named {
  readonly kind: NamedKind;
  /** A person's or an outlet's id, a country's code, `NO/Oslo`, an outcome. */
  readonly id: string;
  /** From the site's base. */
  readonly path: string;
  readonly title: string;
  /** What stands below the title; empty if nothing does. */
  readonly detail: string;
  /** How many trips or articles concern it. */
  readonly weight: number;
  /** Every name it goes by, its title among them. */
  readonly names: readonly string[];
  /** What a person is, in words that may be asked for in any order: `Minister of Foreign Affairs China Chinese CN`. */
  readonly roles?: readonly string[] | undefined;
  /** Of a region: the codes of its countries. */
  readonly countries?: readonly string[] | undefined;
  /** Ids of trips that it is about although their stops do not show it: an attempt at a stop that was made later. */
  readonly trips?: readonly string[] | undefined;
}
