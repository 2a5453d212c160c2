// Random sets of claims about one trip: several voices, copies, plans, reports and statements.
import fc from "fast-check";
import type { Claim, JourneyClaim, SkippedClaim } from "../../src/model/claim.ts";
import { SIDES } from "../../src/model/voice.ts";
import { type When, whenOf } from "../../src/model/when.ts";
import { announced, calledOff, day, skipped, visited } from "./build.ts";

const FIRST = day("2026-01-01");
export const aDay = fc.integer({ min: FIRST, max: FIRST + 40 });
const aPlace = fc.constantFrom("ET", "ET/addis", "SO", "TZ", "TZ/dodoma", "LS", "KE");
export const someDates: fc.Arbitrary<When | undefined> = fc.option(
  fc
    .tuple(aDay, fc.nat(4), fc.boolean(), fc.boolean())
    .map(([from, length, openStart, openEnd]) =>
      whenOf(
        openStart ? { from: -Infinity, to: from + length } : { from, to: from },
        openEnd ? { from, to: Infinity } : { from: from + length, to: from + length },
      ),
    ),
  { nil: undefined },
);

const aVoice = fc
  .tuple(fc.constantFrom("v", "w", "x"), fc.constantFrom(...SIDES))
  .map(([id, side]) => ({ id: `${id} ${side}`, side }));

/** What all statements that a stop was missed have in common. */
const missed = (claim: SkippedClaim): Omit<SkippedClaim, "turnedBack"> => {
  const rest: Partial<SkippedClaim> = { ...claim };
  delete (rest as { turnedBack?: boolean }).turnedBack;
  return rest as Omit<SkippedClaim, "turnedBack">;
};

const KINDS = [
  "announced",
  "due",
  "expected",
  "visited",
  "skipped",
  "turnedBack",
  "cancelled",
  "postponed",
  "denied",
  "returned",
] as const;

const someClaim = fc
  .record({
    article: fc.constantFrom("a", "b", "c", "d", "e"),
    published: aDay,
    on: fc.option(aDay, { nil: undefined }),
    voice: aVoice,
    kind: fc.constantFrom(...KINDS),
    places: fc.array(fc.tuple(aPlace, someDates), { minLength: 1, maxLength: 4 }),
    dates: someDates,
    flag: fc.boolean(),
  })
  .map(({ article, published, on, voice, kind, places, dates, flag }): readonly Claim[] => {
    const told = {
      article: `${article}${published}`,
      published,
      on: on && Math.min(on, published),
      voice,
    };
    const at = (position: number) => ({ ...told, on: undefined, position });
    const [name] = places[0]!;
    switch (kind) {
      case "announced":
        return [announced(told, places, { partial: flag, dates })];
      case "due":
      case "expected":
        return [announced(told, places, { kind, dates })];
      case "visited":
        return places.map(([id, stay], position) => visited(at(position), id, stay));
      case "skipped":
        return [skipped(told, name, { turnedBack: flag })];
      case "turnedBack":
        return [{ ...missed(skipped(told, name)), kind, happened: dates }];
      case "denied": {
        const miss = missed(skipped(told, name));
        return [{ ...miss, kind, place: flag ? miss.place : undefined }];
      }
      case "returned":
        return [{ ...calledOff(told, "cancelled"), kind, happened: dates } as JourneyClaim];
      case "cancelled":
      case "postponed":
        return [calledOff(told, kind)];
    }
  });

/** Articles of unlike ids, so that the order of knowledge has no ties to break by chance. */
export const someClaims = fc.array(someClaim, { minLength: 1, maxLength: 7 }).map((groups) =>
  groups.flatMap((group, n) =>
    group.map((claim) => ({
      ...claim,
      article: `${claim.article}-${n}`,
      carrier: `${claim.article}-${n}`,
      id: `${claim.id}-${n}`,
    })),
  ),
);
