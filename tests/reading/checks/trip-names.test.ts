import { expect, it } from "vitest";
import type { TripId } from "../../../src/model/claim.ts";
import { misspeltTrips } from "../../../src/reading/checks/trip-names.ts";

/** The uses of trips, as `person/month-name`, that are slips, by their number, and the trip that is meant. */
const slips = (...trips: readonly string[]): readonly string[] =>
  misspeltTrips(trips.map((trip, n) => ({ trip: trip as TripId, n }))).map(
    ([{ n }, meant]) => `${n}: ${meant}`,
  );

const AFRICA = "a/2026-01-africa";

it.each([
  ["the rarer one is the slip", [AFRICA, AFRICA, "a/2026-01-afrika"], [`2: ${AFRICA}`]],
  ["even if it comes first", ["a/2026-01-afrika", AFRICA, AFRICA], [`0: ${AFRICA}`]],
  ["the later of two used once", [AFRICA, "a/2026-01-afrika"], [`1: ${AFRICA}`]],
  ["two letters away", [AFRICA, "a/2026-01-afxxca"], [`1: ${AFRICA}`]],
  ["three letters away", [AFRICA, "a/2026-01-afxxxa"], []],
  ["both used twice", [AFRICA, AFRICA, "a/2026-01-afrika", "a/2026-01-afrika"], []],
  [
    "another person's trip, and another month's",
    [AFRICA, "b/2026-01-afrika", "a/2026-02-afrika"],
    [],
  ],
  ["numbered", ["a/2026-01-asia-1", "a/2026-01-asia-2"], []],
  [
    "names with the same number",
    ["a/2026-01-tour-1", "a/2026-01-tours-1"],
    ["1: a/2026-01-tour-1"],
  ],
  ["short names", ["a/2026-01-gulf", "a/2026-01-golf"], []],
  ["one short name", ["a/2026-01-egypt", "a/2026-01-egyp"], []],
  ["names of five letters", ["a/2026-01-egypt", "a/2026-01-egypr"], ["1: a/2026-01-egypt"]],
])("%s", (_, trips, found) => {
  expect(slips(...trips)).toEqual(found);
});
