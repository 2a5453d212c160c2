import type { Claim } from "../model/claim.ts";
import { distinctNames } from "../model/grouped.ts";
import { slugOf } from "../model/place.ts";

/**
 * The ids of an article's claims: the article's, and after `#` the kind, the stop, and four letters for the group
 * and, where no stop is named, for whom or what it is about: `…#visited-tz-dodoma-1k9x`. A fragment of the article's
 * page that no other claim moves: new ones may stand before it, and its dates and reasons may be corrected. Only
 * several that have all this in common are numbered, from the second on.
 */
export function withIds(claims: readonly Claim[]): readonly Claim[] {
  const distinct = distinctNames();
  return claims.map((claim) => ({
    ...claim,
    id: `${claim.article}#${distinct(nameOf(claim))}`,
  }));
}

function nameOf(claim: Claim): string {
  const place = "place" in claim ? claim.place : undefined;
  const where = place === undefined ? [] : [slugOf(place)];
  const about = place === undefined ? topicOf(claim) : "";
  return [claim.kind, ...where, fingerprint(`${claim.trip}\n${about}`)].join("-");
}

/** What tells claims of one kind apart that name no stop. */
function topicOf(claim: Claim): string {
  if (claim.kind === "stated") return claim.about;
  if (claim.kind === "with") return claim.joined;
  return claim.kind === "correction" ? claim.corrected : (claim.by ?? "");
}

const [OFFSET, PRIME, LENGTH] = [0x811c9dc5, 0x01000193, 4];

/** The same four letters for the same text, everywhere and always: FNV-1a in base 36. */
function fingerprint(text: string): string {
  let hash = OFFSET;
  for (const letter of text) hash = Math.imul(hash ^ letter.codePointAt(0)!, PRIME) >>> 0;
  return hash.toString(36).padStart(LENGTH, "0").slice(-LENGTH);
}
