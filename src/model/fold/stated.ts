import type { StatedClaim } from "../claim.ts";
import { compatible, type Place } from "../place.ts";
import { straightQuotes } from "../straight-quotes.ts";
import type { Stop } from "../stop.ts";
import type { Dispute, Remark, Version } from "../dispute.ts";

/**
 * Questions that the other kinds of claim do not cover: disputes if answers differ, remarks if they
 * agree.
 */
export interface Stated {
  readonly disputes: readonly Dispute[];
  readonly remarks: readonly Remark[];
}

/** The questions that articles answer, each about a stop or the whole trip, in the order of their first answers. */
export function foldStated(claims: readonly StatedClaim[], stops: readonly Stop[]): Stated {
  const answers = claims.map((claim) => ({
    claim,
    stop: claim.place && stopAt(claim.place, stops)?.id,
  }));
  const questions = Map.groupBy(
    answers,
    ({ claim, stop }) => `${stop ?? claim.place?.id ?? ""}\n${normal(claim.about)}`,
  );
  const read = [...questions.values()].map((some) => ({
    about: some[0]!.claim.about,
    stop: some[0]!.stop,
    claims: some.map(({ claim }) => claim),
  }));
  return {
    disputes: read.flatMap(({ about, stop, claims }) => {
      const versions = versionsOf(claims.filter(({ minor }) => !minor));
      return versions.length > 1 ? [{ kind: "stated", about, stop, versions } as const] : [];
    }),
    remarks: read.flatMap(({ about, stop, claims }) => {
      const versions = versionsOf(claims.filter(({ minor }) => !minor));
      const alike = versions.length === 1 ? versions : [];
      const minor = versionsOf(claims.filter((claim) => claim.minor));
      return [
        ...alike.map((version) => ({ about, stop, ...version, minor: false })),
        ...minor.map((version) => ({ about, stop, ...version, minor: true })),
      ];
    }),
  };
}

/** The stop at a place: an exact match first, else a country for a place in it, or the reverse. */
export const stopAt = <Row extends Pick<Stop, "place" | "visited">>(
  place: Place,
  stops: readonly Row[],
): Row | undefined =>
  stops.find((stop) => stop.visited?.place.id === place.id || stop.place.id === place.id) ??
  stops.find((stop) => compatible(stop.place, place));

/** Answers are equal if they differ only in case, spaces, quote style and final punctuation. */
const normal = (text: string): string =>
  straightQuotes(text)
    .trim()
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/[.!?。！？…]+$/u, "");

const versionsOf = (claims: readonly StatedClaim[]): readonly Version[] =>
  [...Map.groupBy(claims, ({ says }) => normal(says)).values()].map((some) => ({
    says: some[0]!.says,
    claims: some,
  }));
