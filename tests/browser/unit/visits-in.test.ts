import { expect, test } from "vitest";
import { readTrips } from "../../../src/browser/home-trips.ts";
import { visitsIn } from "../../../src/browser/visits-in.ts";
import { encodeHome } from "../../../src/drawings/home/home-data.ts";
import { foldClaims } from "../../../src/model/fold.ts";
import { en } from "../../../src/words/en/messages.ts";
import { day, visited, when } from "../../model/build.ts";

const TOUR = "ada-quill/2026-02-africa";
const HOP = "ada-quill/2026-03-chile";
const told = (trip: typeof TOUR | typeof HOP, published: string) => ({
  article: `${trip}-${published}`,
  published: day(published),
  trip,
});
const claims = [
  visited(told(TOUR, "2026-02-03"), "ET", when("2026-02-03/2026-02-03")),
  visited(told(TOUR, "2026-02-05"), "KE", when("2026-02-05/2026-02-05")),
  visited(told(TOUR, "2026-02-07"), "UG", when("2026-02-07/2026-02-07")),
  visited(told(TOUR, "2026-02-09"), "ZM", when("2026-02-09/2026-02-09")),
  visited(told(HOP, "2026-03-02"), "CL", when("2026-03-02/2026-03-02")),
];
const person = { id: "ada-quill", name: "Ada Quill", aliases: [], country: "CY", offices: [] };
const entries = foldClaims(claims, day("2026-11-25")).map((trip) => ({
  trip,
  person,
  title: "A trip",
  sources: 1,
}));
const data = encodeHome(entries, en);
const codesOf = (places: readonly number[]): readonly string[] =>
  places.map((place) => data.countries[data.places[place]![1]]![0]);

test("the map of visits to a country has its stops only, and the legs to and from them", () => {
  const [trip, ...others] = visitsIn(data, readTrips(data), "KE");
  expect(others).toEqual([]);
  expect(trip!.id).toBe(TOUR);
  expect(codesOf(trip!.stops.map(({ place }) => place))).toEqual(["KE"]);
  expect(trip!.legs.map(({ from, to }) => codesOf([from, to]).join(" "))).toEqual([
    "ET KE",
    "KE UG",
  ]);
});

test("the map of a country that nobody visited is empty", () => {
  expect(visitsIn(data, readTrips(data), "SO")).toEqual([]);
});
