// What the first page shows as of a day is what the fold says as of that day, on any day.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isoOf, readDay } from "../../src/model/day.ts";
import { foldClaims } from "../../src/model/fold.ts";
import { statesOf } from "../../src/model/states.ts";
import type { Trip } from "../../src/model/trip.ts";
import { readCase } from "./read-case.ts";

const CASES = join(import.meta.dirname, "..", "cases");
const names = readdirSync(CASES).filter((name) => name !== "registers");
const TODAY = readDay("2026-11-29")!;

const sayState = (trip: Trip | undefined): string =>
  trip ? [trip.status, ...trip.stops.map(({ id, outcome }) => `${id} ${outcome}`)].join(", ") : "-";

describe.each(names)("%s", (name) => {
  it("has, on every day, the state that the fold gives for that day", () => {
    const claims = readCase(CASES, name);
    for (const today of foldClaims(claims, TODAY)) {
      const own = claims.filter(({ trip }) => trip === today.id);
      const states = statesOf(today);
      for (let day = today.knowledgeDays[0]! - 1; day <= TODAY; day += 1) {
        const held = states.findLast(({ since }) => since <= day)?.trip;
        expect(`${isoOf(day)}: ${sayState(held)}`).toBe(
          `${isoOf(day)}: ${sayState(foldClaims(own, day)[0])}`,
        );
      }
    }
  });
});
