import type { Claim, TripId } from "../model/claim.ts";
import type { Day } from "../model/day.ts";
import type { Side } from "../model/voice.ts";
import { earliest, latest, type When } from "../model/when.ts";
import type { TripGroup } from "./schema/trip-group.ts";
import {
  type Kind,
  type Said,
  type FindPlace,
  type Hear,
  type Written,
  BUILDERS,
} from "./claim-builders.ts";
import { distinctNames } from "../model/grouped.ts";
import { slugOf } from "../model/place.ts";

export interface ClaimContext {
  readonly article: string;
  readonly published: When;
  readonly corrects: readonly string[];
  /** The outlet whose text the article is. */
  readonly carrier: string;
  /** Its name. */
  readonly outletName: string | undefined;
  readonly findPlace: FindPlace;
  /** The name of a person on file, or of a trip's traveller; any other text as it is. */
  readonly nameOf: (text: string) => string;
  /** The name of an outlet that is named by its id; any other speaker as given. */
  readonly speakerOf: (by: string) => string;
  /** Who speaks in an article's group for a trip. */
  readonly hearIn: (group: TripGroup) => Hear;
}

/** The claims of an article, in the order of the file, which `order` gives as each group's field names. */
export function claimsOf(
  groups: readonly TripGroup[],
  order: readonly (readonly string[])[],
  context: ClaimContext,
): readonly Claim[] {
  const claims: Claim[] = [];
  const sayAs = (group: TripGroup, words: Words, hear: Hear): Said => ({
    ...saidOf(words, context, hear),
    id: "",
    trip: group.trip as TripId,
    position: claims.length,
  });
  for (const [index, group] of groups.entries()) {
    const hear = context.hearIn(group);
    for (const kind of (order[index] ?? []).filter(isWritten)) {
      for (const field of group[kind] ?? []) {
        const words: Words = typeof field === "string" ? {} : field;
        const said = sayAs(group, EVENTS.has(kind) ? { ...words, on: undefined } : words, hear);
        claims.push(withNames(build(kind, field, said, context.findPlace, hear), context));
      }
    }
    for (const corrected of context.corrects)
      claims.push({ ...sayAs(group, {}, hear), kind: "correction", corrected });
  }
  return withIds(claims);
}

/** Kinds whose `on` is the day of the event, not of the statement. */
const EVENTS: ReadonlySet<Kind> = new Set(["turnedBack", "setOut", "returned"]);

const isWritten = (key: string): key is Written => Object.hasOwn(BUILDERS, key);

interface Words {
  readonly by?: string | undefined;
  readonly side?: Side | undefined;
  readonly on?: When | undefined;
}

/** Who was sent, and who speaks, may be given by an id: what is read is a name. */
function withNames(claim: Claim, { nameOf, speakerOf, outletName }: ClaimContext): Claim {
  const by = claim.by === undefined ? undefined : speakerOf(claim.by);
  const named = {
    ...claim,
    by,
    ...(by === undefined && SIDES.has(claim.kind) && { outletName }),
  };
  return "sentInstead" in named && named.sentInstead !== undefined
    ? { ...named, sentInstead: nameOf(named.sentInstead) }
    : named;
}

/** What can stand on one side of a dispute whose sides are named. */
const SIDES: ReadonlySet<Kind> = new Set([
  "announced",
  "visited",
  "skipped",
  "postponed",
  "cancelled",
  "denied",
]);

function saidOf({ by, side, on }: Words, context: ClaimContext, hear: Hear) {
  const { article, carrier, published } = context;
  return {
    article,
    carrier,
    known: knownDay(on, published),
    published: latest(published),
    undated: on || Number.isFinite(earliest(published)) ? undefined : (true as const),
    publishedIn: on ? undefined : vagueDate(published),
    by,
    voice: hear(by, side),
    on,
  };
}

/** The pairing of a kind with its fields is the schema's; TypeScript cannot follow it through a loop. */
const build = (kind: Written, field: unknown, said: Said, find: FindPlace, hear: Hear): Claim =>
  (BUILDERS[kind] as (field: unknown, said: Said, find: FindPlace, hear: Hear) => Claim)(
    field,
    said,
    find,
    hear,
  );

/** A month, a year or a day that is not sure; undefined for a day, and for a page of which no date is known. */
const vagueDate = ({ edtf, start, end }: When): string | undefined =>
  Number.isFinite(start.from) && start.from !== end.to ? edtf : undefined;

/** The last day that `on` allows, but at the latest that of publication. */
const knownDay = (on: When | undefined, published: When): Day =>
  Math.min(on ? latest(on) : Infinity, latest(published));

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
