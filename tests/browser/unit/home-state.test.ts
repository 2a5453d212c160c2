import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  GROUPINGS,
  type HomeState,
  NO_FILTERS,
  readState,
  writeState,
} from "../../../src/browser/home-state.ts";
import { readDay } from "../../../src/model/day.ts";

const read = (query: string): ReturnType<typeof readState> =>
  readState(new URLSearchParams(query), "country", { minister: new Set(["wang-yi"]) });

describe("the state of the first page", () => {
  it("is the standard one where the address says nothing", () => {
    const { state, refused } = read("");
    expect(state).toEqual({ lanes: "country", filters: NO_FILTERS });
    expect(refused).toEqual([]);
    expect(writeState(state, "country")).toBe("");
  });

  it.each([
    ["start=banana&end=2026-01-01", ["start=banana"]],
    ["start=2026-02-01&end=2026-01-01", ["start=2026-02-01"]],
    ["start=2026-02-30&end=2026-03-01", ["start=2026-02-30"]],
    ["minister=nobody", ["minister=nobody"]],
    ["lanes=planet", ["lanes=planet"]],
    ["asof=yesterday", ["asof=yesterday"]],
  ])("leaves out %s and says so", (query, told) => {
    const { state, refused } = read(query);
    expect(refused).toEqual(told);
    expect(state).toEqual({ lanes: "country", filters: NO_FILTERS });
  });

  it("survives a trip through the address", () => {
    const day = fc.integer({ min: readDay("1900-01-01")!, max: readDay("2100-12-31")! });
    const state: fc.Arbitrary<HomeState> = fc.record({
      lanes: fc.constantFrom(...GROUPINGS),
      window: fc.option(
        fc.tuple(day, day).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
        { nil: undefined },
      ),
      asOf: fc.option(day, { nil: undefined }),
      filters: fc.record({
        minister: fc.constantFrom("", "wang-yi"),
        from: fc.constantFrom("", "CN"),
        to: fc.constantFrom("", "KE"),
        outcome: fc.constantFrom("", "skipped", "as announced"),
        cause: fc.constantFrom("", "weather"),
        text: fc.string({ maxLength: 40 }),
      }),
    });
    fc.assert(
      fc.property(state, (chosen) => {
        const again = read(writeState(chosen, "country").slice(1));
        expect(again).toEqual({ state: chosen, refused: [] });
      }),
    );
  });
});
