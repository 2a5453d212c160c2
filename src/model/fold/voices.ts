import type { Claim } from "../claim.ts";
import { rankOf } from "../voice.ts";

/** How many speakers are behind these claims; copies of one speaker's words count once. */
export const voiceCount = (claims: readonly Claim[]): number =>
  new Set(claims.map(({ voice }) => voice.id)).size;

/** The version that more voices support than any other; undefined at a tie. */
export function mostSay<Version extends { readonly claims: readonly Claim[] }>(
  versions: readonly Version[],
): Version | undefined {
  const [first, second] = versions.toSorted((a, b) => voiceCount(b.claims) - voiceCount(a.claims));
  if (!first || !second) return first;
  return voiceCount(first.claims) > voiceCount(second.claims) ? first : undefined;
}

/** The rank of the highest voice among these claims; `Infinity` if there are none. */
export const highestRank = (claims: readonly Claim[]): number =>
  claims.reduce((highest, { voice }) => Math.min(highest, rankOf(voice)), Infinity);
