import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { stopKeys } from "../../src/downloads/stop-key.ts";
import { foldClaims } from "../../src/model/fold.ts";
import { inputs } from "../runs.ts";
import { readCase } from "../model/read-case.ts";
import { announced, dataOf, visited } from "./small-trip.ts";

const CASES = join(import.meta.dirname, "..", "cases");
const names = inputs(readdirSync(CASES).filter((name) => name !== "registers"));

it.each([
  ["the first place given for it", [visited("Kenya"), visited("Nairobi, Kenya")], ["ke"]],
  [
    "its country and name, for a town",
    [visited("Nairobi, Kenya"), visited("Kenya")],
    ["ke-nairobi"],
  ],
  [
    "a number for a second stop there",
    [announced("Kenya 2026-03-10", "Uganda 2026-03-11", "Kenya 2026-03-12")],
    ["ke", "ug", "ke-2"],
  ],
  [
    "the order of knowledge, not of travel",
    [
      visited("Uganda 2026-03-02", "Kenya 2026-03-03"),
      visited("Kenya 2026-03-01", "Uganda 2026-03-02", "Kenya 2026-03-03"),
    ],
    ["ke-2", "ug", "ke"],
  ],
  [
    "the town itself if a plan names town and country",
    [announced("Kenya 2026-03-10", "Uganda 2026-03-11", "Nairobi, Kenya 2026-03-12")],
    ["ke", "ug", "ke-nairobi"],
  ],
] as const)("a stop is named by %s", (_, told, keys) => {
  const articles = told.map((each, index) => [`2026-03-0${5 + index}`, each] as const);
  const { trip } = dataOf(Object.fromEntries(articles), "2026-03-09").trips[0]!;
  const named = stopKeys(trip);
  expect(trip.stops.map(({ id }) => named.get(id))).toEqual(keys);
});

it.each(names)("a stop keeps its key on all later days: %s", (name) => {
  const claims = readCase(CASES, name);
  const days = [...new Set(claims.map(({ known }) => known))].sort((a, b) => a - b);
  const before = new Map<string, ReadonlySet<string>>();
  for (const day of days) {
    for (const trip of foldClaims(claims, day)) {
      const keys = [...stopKeys(trip).values()];
      expect(new Set(keys).size).toBe(keys.length);
      for (const key of before.get(trip.id) ?? []) expect(keys).toContain(key);
      before.set(trip.id, new Set(keys));
    }
  }
});
