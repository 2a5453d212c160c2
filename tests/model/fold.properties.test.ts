import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/model/claim.ts";
import { foldClaims } from "../../src/model/fold.ts";
import { compatible } from "../../src/model/place.ts";
import type { PlannedVisit } from "../../src/model/plan.ts";
import { OUTCOMES, type Stop, TRIP_STATUSES } from "../../src/model/trip.ts";
import { whenOf, type When } from "../../src/model/when.ts";
import { announced, calledOff, day, skipped, visited } from "./build.ts";

const FIRST = day("2026-01-01");
const aDay = fc.integer({ min: FIRST, max: FIRST + 40 });
const aPlace = fc.constantFrom("ET", "ET/addis", "SO", "TZ", "TZ/dodoma", "LS", "KE");
const someDates: fc.Arbitrary<When | undefined> = fc.option(
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

const someClaim = fc
  .record({
    article: fc.constantFrom("a", "b", "c", "d", "e"),
    published: aDay,
    on: fc.option(aDay, { nil: undefined }),
    kind: fc.constantFrom("announced", "expected", "visited", "skipped", "cancelled", "postponed"),
    places: fc.array(fc.tuple(aPlace, someDates), { minLength: 1, maxLength: 4 }),
    dates: someDates,
    flag: fc.boolean(),
  })
  .map(({ article, published, on, kind, places, dates, flag }): readonly Claim[] => {
    const told = {
      article: `${article}${published}`,
      published,
      on: on && Math.min(on, published),
    };
    const at = (position: number) => ({ ...told, on: undefined, position });
    switch (kind) {
      case "announced":
        return [announced(told, places, { partial: flag, dates })];
      case "expected":
        return [announced(told, places, { kind: "expected", dates })];
      case "visited":
        return places.map(([id, stay], position) => visited(at(position), id, stay));
      case "skipped":
        return [skipped(told, places[0]![0], { turnedBack: flag })];
      case "cancelled":
      case "postponed":
        return [calledOff(told, kind)];
      default:
        throw new Error("unknown kind");
    }
  });

const keyOf = ({ announced }: Stop): string | undefined =>
  (announced as PlannedVisit | undefined)?.key;

/** Articles of unlike ids, so that the order of knowledge has no ties to break by chance. */
const someClaims = fc.array(someClaim, { minLength: 1, maxLength: 7 }).map((groups) =>
  groups.flatMap((group, n) =>
    group.map((claim) => ({
      ...claim,
      article: `${claim.article}-${n}`,
      id: `${claim.id}-${n}`,
    })),
  ),
);

describe("foldClaims", () => {
  it("gives the same trips whatever the order of the files", () => {
    fc.assert(
      fc.property(
        someClaims.chain((claims) =>
          fc.tuple(
            fc.constant(claims),
            fc.shuffledSubarray(claims, { minLength: claims.length, maxLength: claims.length }),
          ),
        ),
        ([claims, shuffled]) => {
          expect(foldClaims(shuffled, Infinity)).toEqual(foldClaims(claims, Infinity));
        },
      ),
    );
  });

  it("is not changed as of a day by claims known later", () => {
    fc.assert(
      fc.property(someClaims, aDay, (claims, asOf) => {
        const known = claims.filter((claim) => claim.known <= asOf);
        expect(foldClaims(claims, asOf)).toEqual(foldClaims(known, asOf));
      }),
    );
  });

  it("gives each announced stop exactly one outcome", () => {
    fc.assert(
      fc.property(someClaims, aDay, (claims, asOf) => {
        for (const trip of foldClaims(claims, asOf)) {
          expect(TRIP_STATUSES).toContain(trip.status);
          for (const stop of trip.stops) expect(OUTCOMES).toContain(stop.outcome);
          for (const { key, place } of (trip.plans.at(-1)?.stops ??
            []) as readonly PlannedVisit[]) {
            const own = trip.stops.filter((stop) => keyOf(stop) === key);
            // A country announced alone can be several towns; what was announced only after it was
            // made is a stop of its own, added.
            if (own.length > 1) expect(own.every((stop) => stop.visited)).toBe(true);
            if (own.length === 0)
              expect(trip.stops.some((stop) => stop.visited && compatible(stop.place, place))).toBe(
                true,
              );
          }
        }
      }),
    );
  });

  it("counts no more stops made than were announced", () => {
    fc.assert(
      fc.property(someClaims, aDay, (claims, asOf) => {
        for (const { score } of foldClaims(claims, asOf))
          if (score) expect(score.made).toBeLessThanOrEqual(score.announced);
      }),
    );
  });

  it("gives every stop an id of its own and rests every stop on claims", () => {
    fc.assert(
      fc.property(someClaims, aDay, (claims, asOf) => {
        for (const { stops } of foldClaims(claims, asOf)) {
          expect(new Set(stops.map((stop) => stop.id)).size).toBe(stops.length);
          for (const stop of stops) expect(stop.claims).not.toHaveLength(0);
        }
      }),
    );
  });
});
