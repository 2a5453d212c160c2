import { expect, test } from "vitest";
import { lastChange } from "../../src/site/last-change.ts";
import type { TripEntry } from "../../src/site/trip-entry.ts";

const entry = (asOf: number): TripEntry => ({ trip: { asOf } }) as TripEntry;
const site = { entries: [entry(3), entry(7)], asOf: 90 };

test("a page is cited as of the last day that changed a trip on it", () => {
  expect(lastChange(site, [entry(3)])).toBe(3);
});

test("a page of all trips is cited as of the last day that changed any, not as of the day of the build", () => {
  expect(lastChange(site)).toBe(7);
});

test("a page without trips is cited as of the day of the build", () => {
  expect(lastChange(site, [])).toBe(90);
});
