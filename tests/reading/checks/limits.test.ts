// Limits of what one entry, and all entries of a trip, may say: here of entries that are nothing but numbers.
import { expect, it } from "vitest";
import type { Claim, TripId } from "../../../src/model/claim.ts";
import { checkLimits } from "../../../src/reading/checks/limits.ts";

const TRIP = "ada-quill/2026-01-africa" as TripId;

/** An entry of so many plans with so many stops each, and so many other claims. */
const entry = (file: string, plans: number, stops: number, others = 0) => ({
  file,
  trips: [TRIP],
  claims: [
    ...Array.from({ length: plans }, () => ({ trip: TRIP, stops: Array.from({ length: stops }) })),
    ...Array.from({ length: others }, () => ({ trip: TRIP })),
  ] as unknown as readonly Claim[],
});

const told = (...entries: readonly ReturnType<typeof entry>[]): readonly string[] => {
  const said: string[] = [];
  checkLimits(entries, (file, path, { message }) =>
    said.push(`${file} ${path.join(".")}: ${message}`),
  );
  return said.map((line) => line.replace(` of ${TRIP}`, ""));
};
const many = (count: number, ...amounts: readonly [number, number, number?]) =>
  Array.from({ length: count }, (_, n) => entry(`e${n}`, ...amounts));

it.each<readonly [string, readonly ReturnType<typeof entry>[], readonly string[]]>([
  [
    "plans in one entry",
    [entry("a", 9, 1)],
    ["a trips.0.trip: unexpected 9 plans in one entry, expected at most 8"],
  ],
  [
    "stops of its plans",
    [entry("a", 8, 13)],
    ["a trips.0.trip: unexpected 104 stops of plans in one entry, expected at most 100"],
  ],
  [
    "claims in one entry",
    [entry("a", 1, 1, 60)],
    ["a trips.0.trip: unexpected 61 claims in one entry, expected at most 60"],
  ],
  ["exactly the limit", [entry("a", 8, 12, 52)], []],
  [
    "claims in all entries",
    [...many(24, 0, 0, 60), entry("small", 0, 0, 30), entry("last", 0, 0, 31)],
    ["e0 trips.0.trip: unexpected 1501 claims in all entries, expected at most 1500"],
  ],
  [
    "stops in all entries",
    [...many(3, 1, 99), entry("last", 1, 4)],
    ["e0 trips.0.trip: unexpected 301 stops of plans in all entries, expected at most 300"],
  ],
  ["stops in all entries, exactly at the limit", [...many(3, 1, 99), entry("last", 1, 3)], []],
  [
    "plans in all entries, until they are within the limits",
    [...many(13, 8, 1), entry("most", 8, 9)],
    [
      "most trips.0.trip: unexpected 112 plans in all entries, expected at most 100",
      "e0 trips.0.trip: unexpected 104 plans in all entries, expected at most 100",
    ],
  ],
])("%s", (_, entries, said) => {
  expect(told(...entries)).toEqual(said);
});
