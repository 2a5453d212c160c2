import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldClaims } from "../../src/model/fold.ts";
import {
  addParts,
  missedStops,
  STOP_PARTS,
  stopParts,
  sum,
  TRIP_PARTS,
  tripPart,
} from "../../src/model/rates.ts";
import { wilson } from "../../src/model/wilson.ts";
import { RUNS } from "../runs.ts";
import { announced, calledOff, day, skipped, visited, when } from "./build.ts";
import { aDay, someClaims } from "./claims.arbitrary.ts";

/** In an article of its own, published on that day. */
const said = (iso: string) => ({ article: iso, published: day(iso), on: day(iso) });

describe("the parts of announced stops", () => {
  test("add up to the score of every trip, on any day", () => {
    fc.assert(
      fc.property(someClaims, aDay, (claims, asOf) => {
        for (const trip of foldClaims(claims, asOf)) {
          const parts = stopParts(trip);
          const { announced: all = 0, ...score } = trip.score ?? {};
          expect(sum(parts)).toBe(all);
          expect(Math.min(...Object.values(parts))).toBeGreaterThanOrEqual(0);
          expect(parts["as announced"] + parts.otherwise).toBe(trip.score?.made ?? 0);
          expect(missedStops(trip)).toHaveLength(trip.score?.notMade ?? 0);
          expect(Object.values(score).reduce((total, n) => total + n, 0)).toBe(all);
          expect(tripPart(trip) === undefined).toBe(trip.score === undefined);
        }
      }),
      RUNS,
    );
  });

  test("distinguish stops made as announced from those made otherwise", () => {
    const [trip] = foldClaims(
      [
        announced(said("2026-01-06"), [["ET"], ["SO"], ["TZ"]], {
          dates: when("2026-01-07/2026-01-12"),
        }),
        visited(said("2026-01-09"), "ET", when("2026-01-08")),
        skipped(said("2026-01-10"), "SO"),
      ],
      day("2026-02-01"),
    );
    expect(stopParts(trip!)).toEqual({
      "as announced": 1,
      otherwise: 0,
      "not made": 1,
      contested: 0,
      unreported: 1,
      "to come": 0,
    });
    expect(tripPart(trip!)).toBe("made");
    expect(missedStops(trip!).map(({ place }) => place.country)).toEqual(["SO"]);
  });

  test("are summed part by part over several trips", () => {
    const one = { a: 1, b: 2 };
    expect(addParts(["a", "b"], [one, one])).toEqual({ a: 2, b: 4 });
    expect(addParts(["a", "b"], [])).toEqual({ a: 0, b: 0 });
  });
});

describe("a trip as a whole", () => {
  test("that was postponed is distinguished from one that was made afterwards", () => {
    const plan = announced(said("2026-01-02"), [["ET"]], {
      dates: when("2026-01-07/2026-01-08"),
    });
    const putOff = calledOff(said("2026-01-05"), "postponed");
    const [waiting] = foldClaims([plan, putOff], day("2026-03-01"));
    expect(tripPart(waiting!)).toBe("postponed");
    const again = announced(said("2026-01-20"), [["ET"]], {
      dates: when("2026-02-07/2026-02-08"),
    });
    const made = visited(said("2026-02-09"), "ET", when("2026-02-07/2026-02-08"));
    const [later] = foldClaims([plan, putOff, again, made], day("2026-03-01"));
    expect(tripPart(later!)).toBe("made later");
    expect(TRIP_PARTS).toContain("made later");
    expect(STOP_PARTS).toHaveLength(6);
  });
});

describe("wilson", () => {
  // R. G. Newcombe, “Two-sided confidence intervals for the single proportion”, Statistics in Medicine 17 (1998), table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("%i of %i has the published interval", (some, all, low, high) => {
    const interval = wilson(some, all);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  test("contains the share, is symmetric, and narrows with more data", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }).chain((all) => fc.tuple(fc.nat(all), fc.constant(all))),
        ([some, all]) => {
          const { low, high } = wilson(some, all);
          expect(low).toBeLessThanOrEqual(some / all + 1e-12);
          expect(high).toBeGreaterThanOrEqual(some / all - 1e-12);
          expect(wilson(all - some, all).low).toBeCloseTo(1 - high, 10);
          const more = wilson(4 * some, 4 * all);
          expect(more.high - more.low).toBeLessThan(high - low);
        },
      ),
    );
  });
});
