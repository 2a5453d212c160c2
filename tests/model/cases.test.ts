// Each folder of tests/cases holds a few entries and what they should fold to, day by day.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readDay } from "../../src/model/day.ts";
import { foldClaims } from "../../src/model/fold.ts";
import { OUTCOMES } from "../../src/model/outcomes.ts";
import { readCase } from "./read-case.ts";
import { sayTrip } from "./say-trip.ts";

interface Expected {
  readonly asOf: string;
  readonly trip?: string;
  readonly none?: boolean;
  readonly score?: string;
  readonly disputes?: readonly string[];
}

const CASES = join(import.meta.dirname, "..", "cases");
const names = readdirSync(CASES).filter((name) => name !== "registers");
const expectedOf = (name: string): readonly Expected[] =>
  parse(readFileSync(join(CASES, name, "expected.yaml"), "utf8")) as readonly Expected[];

describe.each(names)("%s", (name) => {
  const claims = readCase(CASES, name);
  it.each(expectedOf(name))("as of $asOf", ({ asOf, trip: id, none, ...expected }) => {
    const trips = foldClaims(claims, readDay(asOf)!);
    if (none) {
      expect(trips).toEqual([]);
      return;
    }
    const trip = id ? trips.find((each) => each.id === id) : trips[0];
    const said = sayTrip(trip!);
    expect({ ...expected, ...pick(said, Object.keys(expected)) }).toEqual(expected);
    expect(said.score).toBe(expected.score);
    expect(said.disputes).toEqual(expected.disputes ?? []);
  });
});

it("has a case for every outcome", () => {
  const text = names.map((name) => JSON.stringify(expectedOf(name))).join();
  for (const outcome of OUTCOMES) expect(text).toContain(`, ${outcome}`);
});

const pick = (record: object, keys: readonly string[]): object =>
  Object.fromEntries(Object.entries(record).filter(([key]) => keys.includes(key)));
