import type { Claim } from "../model/claim.ts";

/**
 * The ids of an article's claims: the article's, and after `#` the kind, the stop, and four letters for the group
 * and, where no stop is named, for whom or what it is about: `…#visited-tz-dodoma-1k9x`. A fragment of the article's
 * page that no other claim moves: new ones may stand before it, and its dates and reasons may be corrected. Only
 * several that have all this in common are numbered, from the second on.
 */
export function withIds(claims: readonly Claim[]): readonly Claim[] {
  const counts = new Map<string, number>();
  return claims.map((claim) => {
    const name = nameOf(claim);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return { ...claim, id: `${claim.article}#${name}${count === 1 ? "" : `-${count}`}` };
  });
}

function nameOf(claim: Claim): string {
  const place = "place" in claim ? claim.place : undefined;
  const where = place === undefined ? [] : [place.id.toLowerCase().replace("/", "-")];
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
