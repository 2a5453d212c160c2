import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/model/claim.ts";
import { foldClaims } from "../../src/model/fold.ts";
import type { KeyedStop } from "../../src/model/fold/plan.ts";
import { compatible } from "../../src/model/place.ts";
import type { Trip } from "../../src/model/trip.ts";
import type { Stop } from "../../src/model/stop.ts";
import { TRIP_STATUSES } from "../../src/model/statuses.ts";
import { OUTCOMES } from "../../src/model/outcomes.ts";
import type { When } from "../../src/model/when.ts";
import { RUNS } from "../runs.ts";
import { aDay, someClaims } from "./claims.arbitrary.ts";

const keyOf = ({ announced }: Stop): string | undefined =>
  (announced as KeyedStop | undefined)?.key;
const boundsOf = ({ start, end }: When): readonly number[] => [
  start.from,
  start.to,
  end.from,
  end.to,
];
const ofTrip = (trip: Trip) => trip.stops.map(({ outcome, mostSay }) => ({ outcome, mostSay }));

describe("foldClaims", () => {
  it("gives the same trips for any order of the files", () => {
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
      RUNS,
    );
  });

  it("as of a day, is not changed by claims known later", () => {
    fc.assert(
      fc.property(someClaims, aDay, (claims, asOf) => {
        const known = claims.filter((claim) => claim.known <= asOf);
        expect(foldClaims(claims, asOf)).toEqual(foldClaims(known, asOf));
      }),
      RUNS,
    );
  });

  it("has no day of a stay that is not in any report", () => {
    fc.assert(
      fc.property(someClaims, aDay, (claims, asOf) => {
        for (const { stops } of foldClaims(claims, asOf))
          for (const { visited } of stops) {
            if (!visited?.dates) continue;
            const given = new Set(
              visited.claims.flatMap((claim) =>
                claim.kind === "visited" && claim.dates ? boundsOf(claim.dates) : [],
              ),
            );
            for (const bound of boundsOf(visited.dates).filter(Number.isFinite))
              expect(given).toContain(bound);
          }
      }),
      RUNS,
    );
  });

  it("has no day of a plan that is not in any statement", () => {
    fc.assert(
      fc.property(someClaims, aDay, (claims, asOf) => {
        const given = new Set(
          claims.flatMap((claim) =>
            "stops" in claim
              ? [claim.dates, ...claim.stops.map(({ dates }) => dates)].flatMap((when) =>
                  when ? boundsOf(when) : [],
                )
              : [],
          ),
        );
        for (const { plans } of foldClaims(claims, asOf))
          for (const { dates, stops } of plans)
            for (const when of [dates, ...stops.map((stop) => stop.dates)])
              for (const bound of (when ? boundsOf(when) : []).filter(Number.isFinite))
                expect(given).toContain(bound);
      }),
      RUNS,
    );
  });

  it("is not changed by copies of one voice's words", () => {
    fc.assert(
      fc.property(someClaims, fc.nat(), (claims, n) => {
        const { article } = claims[n % claims.length]!;
        const copies = claims
          .filter((claim) => claim.article === article)
          .map((claim) => ({ ...claim, article: `${article} copy`, id: `${claim.id} copy` }));
        const before = foldClaims(claims, Infinity);
        const after = foldClaims([...claims, ...copies], Infinity);
        expect(after.map(ofTrip)).toEqual(before.map(ofTrip));
        expect(after.map(({ status }) => status)).toEqual(before.map(({ status }) => status));
      }),
      RUNS,
    );
  });

  it("loses no statement: each one's voice, day and reason are in the result", () => {
    fc.assert(
      fc.property(someClaims, (claims) => {
        for (const trip of foldClaims(claims, Infinity)) {
          const told = new Set<Claim>(tellersOf(trip));
          for (const claim of claims)
            expect(told, `${claim.kind} of ${claim.article}`).toContain(claim);
        }
      }),
      RUNS,
    );
  });

  it("gives each announced stop exactly one outcome", () => {
    fc.assert(
      fc.property(someClaims, aDay, (claims, asOf) => {
        for (const trip of foldClaims(claims, asOf)) {
          expect(TRIP_STATUSES).toContain(trip.status);
          for (const stop of trip.stops) expect(OUTCOMES).toContain(stop.outcome);
          for (const { key, place } of (trip.plans.at(-1)?.stops ?? []) as readonly KeyedStop[]) {
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
      RUNS,
    );
  });

  it("counts each announced stop once", () => {
    fc.assert(
      fc.property(someClaims, aDay, (claims, asOf) => {
        for (const { score } of foldClaims(claims, asOf)) {
          if (!score) continue;
          const { announced, made, notMade, unreported, toCome, contested } = score;
          expect(made + notMade + unreported + toCome + contested).toBe(announced);
        }
      }),
      RUNS,
    );
  });

  it("gives every stop a unique id, and claims that it rests on", () => {
    fc.assert(
      fc.property(someClaims, aDay, (claims, asOf) => {
        for (const { stops } of foldClaims(claims, asOf)) {
          expect(new Set(stops.map((stop) => stop.id)).size).toBe(stops.length);
          for (const stop of stops) expect(stop.claims).not.toHaveLength(0);
        }
      }),
      RUNS,
    );
  });

  it("has dates of a trip if a stop in person has any", () => {
    fc.assert(
      fc.property(someClaims, aDay, (claims, asOf) => {
        for (const { stops, actualDates } of foldClaims(claims, asOf)) {
          const first = stops.find(({ visited }) => visited);
          const isDated = ({ visited, kind }: Stop): boolean =>
            kind !== "virtual" && Number.isFinite(visited?.bounds.arrival.from);
          if (first && stops.filter(({ visited }) => visited).every(isDated))
            expect(actualDates).toBeDefined();
        }
      }),
      RUNS,
    );
  });
});

/** All claims by which a trip tells something, wherever it does. */
const tellersOf = (trip: Trip): readonly Claim[] => [
  ...[trip.history, trip.plans, trip.due, trip.expectations, trip.stops].flatMap((parts) =>
    parts.flatMap(({ claims }) => claims),
  ),
  ...trip.stops.flatMap(({ visited, corrected }) =>
    [...corrected, ...(visited ? [visited] : [])].flatMap(({ claims }) => claims),
  ),
  ...[...trip.disputes.flatMap(({ versions }) => versions), ...trip.remarks].flatMap(
    ({ claims }) => claims,
  ),
];
