import type { Claim, TripId } from "../model/claim.ts";
import type { Day } from "../model/day.ts";
import type { Side } from "../model/voice.ts";
import { earliest, latest, type When } from "../model/when.ts";
import type { TripGroup } from "./schema/trip-group.ts";
import {
  type Kind,
  type Said,
  type FindPlace,
  type ResolveVoice,
  type Written,
  BUILDERS,
} from "./claim-builders.ts";
import { distinctNames } from "../model/grouped.ts";
import { slugOf } from "../model/place.ts";

export interface ClaimContext {
  readonly article: string;
  readonly published: When;
  readonly corrects: readonly string[];
  /** The outlet that the article's text comes from. */
  readonly carrier: string;
  /** Its name. */
  readonly outletName: string | undefined;
  readonly findPlace: FindPlace;
  /** The name of a person, or of a trip's traveller, by id; any other text unchanged. */
  readonly nameOf: (text: string) => string;
  /** The name of an outlet given by its id; any other speaker unchanged. */
  readonly speakerOf: (by: string) => string;
  /** Resolves voices in an article's group for a trip. */
  readonly voiceResolverIn: (group: TripGroup) => ResolveVoice;
}

/** The claims of an article in file order; `order` has the field names of each group. */
export function claimsOf(
  groups: readonly TripGroup[],
  order: readonly (readonly string[])[],
  context: ClaimContext,
): readonly Claim[] {
  const claims: Claim[] = [];
  const sayAs = (group: TripGroup, words: Words, resolveVoice: ResolveVoice): Said => ({
    ...saidOf(words, context, resolveVoice),
    id: "",
    trip: group.trip as TripId,
    position: claims.length,
  });
  for (const [index, group] of groups.entries()) {
    const resolveVoice = context.voiceResolverIn(group);
    for (const kind of (order[index] ?? []).filter(isWritten)) {
      for (const field of group[kind] ?? []) {
        const words: Words = typeof field === "string" ? {} : field;
        const said = sayAs(
          group,
          EVENTS.has(kind) ? { ...words, on: undefined } : words,
          resolveVoice,
        );
        claims.push(withNames(build(kind, field, said, context.findPlace, resolveVoice), context));
      }
    }
    for (const corrected of context.corrects)
      claims.push({ ...sayAs(group, {}, resolveVoice), kind: "correction", corrected });
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

/** Speakers, and whoever was sent, may be given by id: claims have their names. */
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

/** Kinds that can be one side of a dispute whose sides are named. */
const SIDES: ReadonlySet<Kind> = new Set([
  "announced",
  "visited",
  "skipped",
  "postponed",
  "cancelled",
  "denied",
]);

function saidOf({ by, side, on }: Words, context: ClaimContext, resolveVoice: ResolveVoice) {
  const { article, carrier, published } = context;
  return {
    article,
    carrier,
    known: knownDay(on, published),
    published: latest(published),
    undated: on || Number.isFinite(earliest(published)) ? undefined : (true as const),
    publishedIn: on ? undefined : vagueDate(published),
    by,
    voice: resolveVoice(by, side),
    on,
  };
}

/** Pairs a kind with its fields, as the schema guarantees; TypeScript cannot follow that through a loop. */
const build = (
  kind: Written,
  field: unknown,
  said: Said,
  find: FindPlace,
  resolveVoice: ResolveVoice,
): Claim =>
  (
    BUILDERS[kind] as (
      field: unknown,
      said: Said,
      find: FindPlace,
      resolveVoice: ResolveVoice,
    ) => Claim
  )(field, said, find, resolveVoice);

/** An EDTF date that is not one exact day; undefined for exact days and for undated pages. */
const vagueDate = ({ edtf, start, end }: When): string | undefined =>
  Number.isFinite(start.from) && start.from !== end.to ? edtf : undefined;

/** The last day that `on` allows, but no later than publication. */
const knownDay = (on: When | undefined, published: When): Day =>
  Math.min(on ? latest(on) : Infinity, latest(published));

/**
 * The ids of an article's claims: the article's id, then `#`, the kind, the stop, and four characters that hash the
 * group and, if no stop is named, the topic: `…#visited-tz-dodoma-1k9x`. They are stable fragments of the article's
 * page: claims may be inserted before, and dates and reasons corrected. Only claims that share all this are
 * numbered, from the second on.
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

/** What distinguishes claims of one kind that name no stop. */
function topicOf(claim: Claim): string {
  if (claim.kind === "stated") return claim.about;
  if (claim.kind === "with") return claim.joined;
  return claim.kind === "correction" ? claim.corrected : (claim.by ?? "");
}

const [OFFSET, PRIME, LENGTH] = [0x811c9dc5, 0x01000193, 4];

/** The same four characters for the same text, always and everywhere: FNV-1a in base 36. */
function fingerprint(text: string): string {
  let hash = OFFSET;
  for (const letter of text) hash = Math.imul(hash ^ letter.codePointAt(0)!, PRIME) >>> 0;
  return hash.toString(36).padStart(LENGTH, "0").slice(-LENGTH);
}
