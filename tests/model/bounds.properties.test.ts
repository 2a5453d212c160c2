import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Bounded, boundStays } from "../../src/model/fold/bounds.ts";
import type { DayRange } from "../../src/model/day-range.ts";

const aDay = fc.integer({ min: 0, max: 30 });
const aStay: fc.Arbitrary<Bounded> = fc
  .record({
    first: aDay,
    length: fc.nat(5),
    start: fc.boolean(),
    end: fc.boolean(),
    longitude: fc.integer({ min: -179, max: 179 }),
    reported: fc.option(fc.integer({ min: 30, max: 40 }), { nil: undefined }),
  })
  .map(({ first, length, start, end, longitude, reported }) => ({
    arrival: start ? { from: first, to: first } : { from: -Infinity, to: Infinity },
    departure: end
      ? { from: first + length, to: first + length }
      : { from: -Infinity, to: Infinity },
    isOpen: !end,
    longitude,
    reported,
  }));

/** The same stays, each well after the one before it. */
const oneAfterAnother = (stays: readonly Bounded[]): readonly Bounded[] =>
  stays.map((stay, n) => ({
    ...stay,
    arrival: shift(stay.arrival, n * 40),
    departure: shift(stay.departure, n * 40),
    reported: undefined,
  }));
const shift = ({ from, to }: DayRange, days: number): DayRange => ({
  from: from + days,
  to: to + days,
});

const inLine = (stays: readonly Bounded[]) =>
  stays.slice(1).map((stay, n) => [stays[n]!, stay] as const);
const contains = (outer: DayRange, inner: DayRange): boolean =>
  inner.from >= outer.from && inner.to <= outer.to;

describe("bounds by order", () => {
  it("lie within what sources give, and never move it", () => {
    fc.assert(
      fc.property(fc.array(aStay, { maxLength: 8 }), (stays) => {
        for (const [stay, { arrival, departure }] of boundStays(stays, inLine(stays))) {
          expect(contains(stay.arrival, arrival)).toBe(true);
          expect(contains(stay.departure, departure)).toBe(true);
          if (Number.isFinite(stay.arrival.from)) expect(arrival.from).toBe(stay.arrival.from);
          if (Number.isFinite(stay.departure.to)) expect(departure.to).toBe(stay.departure.to);
        }
      }),
    );
  });

  it("never widen when more of the order is known, unless it contradicts given days", () => {
    fc.assert(
      fc.property(fc.array(aStay, { minLength: 2, maxLength: 8 }).map(oneAfterAnother), (stays) => {
        const [some, all] = [
          boundStays(stays, inLine(stays).slice(1)),
          boundStays(stays, inLine(stays)),
        ];
        for (const stay of stays) {
          expect(contains(some.get(stay)!.arrival, all.get(stay)!.arrival)).toBe(true);
          expect(contains(some.get(stay)!.departure, all.get(stay)!.departure)).toBe(true);
        }
      }),
    );
  });

  it("do not depend on the order of the input", () => {
    fc.assert(
      fc.property(fc.array(aStay, { maxLength: 8 }), (stays) => {
        const line = inLine(stays);
        expect(boundStays(stays, line.toReversed())).toEqual(boundStays(stays, line));
      }),
    );
  });
});
