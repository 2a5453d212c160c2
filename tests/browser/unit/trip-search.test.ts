// Trips that a text is about, including those of a country's own ministers.
import { expect, test } from "vitest";
import { findTrips } from "../../../src/browser/trip-search.ts";
import { searchIndexOf } from "./search-index.ts";

const { names, data, trips } = searchIndexOf("content", "2026-11-29");
const find = (text: string) => findTrips(text, names, data, trips);
const homeOf = (person: number): string => data.countries[data.people[person]![2]]![0];

test("a country and a month find its ministers' trips in that month", () => {
  const found = find("China January 2026");
  expect(found.map(({ id }) => id)).toContain("wang-yi/2026-01-africa");
});

test("trips to a country come before those of its own ministers", () => {
  const found = find("China");
  const isTo = found.map(({ stops }) =>
    stops.some(({ country }) => data.countries[country]![0] === "CN"),
  );
  expect(found.some(({ person }) => homeOf(person) === "CN")).toBe(true);
  expect(isTo.filter(Boolean).length).toBeGreaterThan(1);
  expect(isTo.lastIndexOf(true)).toBeLessThan(isTo.indexOf(false));
});
