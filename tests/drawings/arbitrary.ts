import fc from "fast-check";
import { isoOf } from "../../src/model/day.ts";
import type { Trip } from "../../src/model/trip.ts";
import { TRIP_STATUSES } from "../../src/model/statuses.ts";
import { OUTCOMES, type Outcome } from "../../src/model/outcomes.ts";
import { countryNames } from "./places.ts";
import { type StopSpec, tripOf } from "./trips.ts";

const START = 20_460;

/** Dates of every kind that an entry can hold: days, months, years, intervals, open ends, none. */
const edtf = fc.tuple(fc.nat(60), fc.nat(12), fc.nat(9)).map(([from, length, shape]): string => {
  const [first, last] = [isoOf(START + from), isoOf(START + from + length)];
  const shapes = [
    first,
    `${first}/${last}`,
    `../${last}`,
    `${first}/..`,
    first.slice(0, 7),
    first.slice(0, 4),
    `${first}~`,
    "",
    `${first}/${last}`,
    `${first.slice(0, 7)}/${last}`,
  ];
  return shapes[shape] ?? first;
});

const VISITED: readonly Outcome[] = [
  "as announced",
  "moved",
  "reordered",
  "added",
  "visited",
  "virtual",
];
const UNANNOUNCED: readonly Outcome[] = ["added", "visited"];

const stop = fc
  .record({
    at: fc.constantFrom(...countryNames, "Maseru", "Apia", "Nadi", "Tokyo"),
    outcome: fc.constantFrom(...OUTCOMES),
    plan: edtf,
    report: edtf,
    isExpected: fc.boolean(),
    isDisputedVisit: fc.boolean(),
  })
  .map(({ at, outcome, plan, report, isExpected, isDisputedVisit }): StopSpec => {
    const isVisited = VISITED.includes(outcome) || (outcome === "disputed" && isDisputedVisit);
    const isAnnounced = !UNANNOUNCED.includes(outcome) && !(outcome === "upcoming" && isExpected);
    const isMissed = ["skipped", "dropped", "replaced", "turned back"].includes(outcome);
    return {
      at,
      outcome,
      ...(isAnnounced ? { announced: plan } : {}),
      ...(outcome === "upcoming" && isExpected ? { expected: plan } : {}),
      ...(isVisited ? { visited: report } : {}),
      ...(isMissed ? { why: { by: "Foreign Ministry", on: "2026-01-10", cause: "schedule" } } : {}),
      ...(outcome === "replaced" ? { replacedBy: "Kenya" } : {}),
      ...(outcome === "virtual" ? { kind: "virtual" } : {}),
      movedBy: 3,
    };
  });

/** Trips of up to twenty stops, of every outcome and status, with dates in any order. */
export const anyTrip: fc.Arbitrary<Trip> = fc
  .record({
    stops: fc.array(stop, { minLength: 1, maxLength: 20 }),
    status: fc.constantFrom(...TRIP_STATUSES),
    dates: edtf,
    asOf: fc.nat(90).map((days) => isoOf(START + days)),
  })
  .map(({ stops, status, dates, asOf }) => {
    const announced = stops.filter((each) => each.announced !== undefined).length;
    const made = stops.filter((each) => each.announced !== undefined && each.visited !== undefined);
    return tripOf({
      stops,
      status,
      asOf,
      ...(dates ? { dates } : {}),
      ...(announced > 0 ? { score: [made.length, announced] as const } : {}),
    });
  });
