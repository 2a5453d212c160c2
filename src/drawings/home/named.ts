/** Kinds of things that can be found by name, in the order in which equal matches are listed. */
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
  /** The id of a person or outlet, a country code, `NO/Oslo`, or an outcome. */
  readonly id: string;
  /** From the site's base. */
  readonly path: string;
  readonly title: string;
  /** A line below the title; may be empty. */
  readonly detail: string;
  /** How many trips or articles concern it. */
  readonly weight: number;
  /** All its names, including the title. */
  readonly names: readonly string[];
  /** A person's roles, as words that match in any order: `Minister of Foreign Affairs China Chinese CN`. */
  readonly roles?: readonly string[] | undefined;
  /** The person holds one of them today. */
  readonly isInOffice?: true | undefined;
  /** A region's country codes. */
  readonly countries?: readonly string[] | undefined;
  /** Ids of trips that match although their stops do not show it: an attempt at a stop that was made later. */
  readonly trips?: readonly string[] | undefined;
}
