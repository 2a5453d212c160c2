import type { Claim } from "../model/claim.ts";

/** What all claims have, under these names; any other field is what a claim of its kind says. */
const SHARED_FIELDS = [
  "id",
  "article",
  "trip",
  "known",
  "published",
  "undated",
  "publishedIn",
  "position",
  "by",
  "voice",
  "carrier",
  "outletName",
  "on",
] as const satisfies readonly (keyof Claim)[];

export type SharedFields = Pick<Claim, (typeof SHARED_FIELDS)[number]>;

/** In JSON a voice is three fields. */
const SHARED: ReadonlySet<string> = new Set([...SHARED_FIELDS, "side", "voiceCountry"]);

/** Turns a field of one form into its other form. */
export type Turn = (value: never) => unknown;

/** The fields of a claim that are of its kind, each turned by its name; most are alike in both forms. */
export const turnOwnFields = (
  claim: object,
  turns: Readonly<Record<string, Turn>>,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(claim)
      .filter(([name]) => !SHARED.has(name))
      .map(([name, value]: [string, unknown]) => [
        name,
        value !== undefined && Object.hasOwn(turns, name) ? turns[name]!(value as never) : value,
      ]),
  );
