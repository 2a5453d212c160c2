import { expect, test } from "vitest";
import { readTrips } from "../../../src/browser/home-trips.ts";
import { matrixOf } from "../../../src/browser/matrix-of.ts";
import { encodeHome } from "../../../src/drawings/home/home-data.ts";
import { LISTED_REGIONS } from "../../../src/geography/listed-regions.ts";
import { foldClaims } from "../../../src/model/fold.ts";
import { en } from "../../../src/words/en/messages.ts";
import { day, visited, when } from "../../model/build.ts";

const told = (trip: `${string}/${string}`, published: string) => ({
  article: `${trip}-${published}`,
  published: day(published),
  trip,
});
const claims = [
  visited(told("ada-quill/2024-tour", "2024-02-03"), "KE", when("2024-02-03/2024-02-03")),
  visited(told("ada-quill/2026-tour", "2026-02-03"), "KE", when("2026-02-03/2026-02-03")),
  visited(told("ada-quill/2026-tour", "2026-02-05"), "CL", when("2026-02-05/2026-02-05")),
  visited(told("teo-marlow/2025-tour", "2025-02-03"), "UG", when("2025-02-03/2025-02-03")),
];
const COUNTRIES: Readonly<Record<string, string>> = { "ada-quill": "CY", "teo-marlow": "FJ" };
const entries = foldClaims(claims, day("2026-11-25")).map((trip) => ({
  trip,
  person: {
    id: trip.person,
    name: trip.person,
    aliases: [],
    country: COUNTRIES[trip.person]!,
    offices: [],
  },
  title: "A trip",
  sources: 1,
}));
const data = encodeHome(entries, en);
const EAST_AFRICA = new Set([LISTED_REGIONS.indexOf("East Africa")]);
const print = (who: string, regions?: ReadonlySet<number>): readonly string[] => {
  const { years, rows } = matrixOf(data, readTrips(data), { who, regions }, "en");
  return [
    years.join(" "),
    ...rows.map(({ name, cells }) => `${name} ${cells.map(({ length }) => length).join(" ")}`),
  ];
};

test("the matrix has the chosen people and places, and every year between", () => {
  expect(print("ada-quill")).toEqual(["2024 2025 2026", "Chile 0 0 1", "Kenya 1 0 1"]);
  expect(print("ada-quill", EAST_AFRICA)).toEqual(["2024 2025 2026", "Kenya 1 0 1"]);
  expect(print("fj")).toEqual(["2025", "Uganda 1"]);
  expect(print("", EAST_AFRICA)).toEqual(["2024 2025 2026", "Kenya 1 0 1", "Uganda 0 1 0"]);
  expect(print("nobody")).toEqual([""]);
});
