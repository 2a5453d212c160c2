import type { Claim } from "../model/claim.ts";

/** Fields that all claims have; all others belong to their kind. */
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

/** Converts a field between its two forms. */
export type Turn = (value: never) => unknown;

/** The fields of a claim's kind, converted by name; most are the same in both forms. */
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
