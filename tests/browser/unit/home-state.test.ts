import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isFiltered,
  type HomeState,
  NO_FILTERS,
  writeState,
} from "../../../src/browser/home-state.ts";
import { GROUPINGS } from "../../../src/drawings/timeline/grouping.ts";
import { readState } from "../../../src/browser/read-state.ts";
import { readDay } from "../../../src/model/day.ts";

const CHOICES = {
  minister: new Map([["wang-yi", "wang-yi"]]),
  to: new Map([
    ["tr", "TR"],
    ["türkiye", "TR"],
  ]),
  outcome: new Map([
    ["skipped", "skipped"],
    ["cancelled", "cancelled"],
  ]),
};
const read = (query: string): ReturnType<typeof readState> =>
  readState(new URLSearchParams(query), "country", CHOICES);

describe("the state of the first page", () => {
  it("is the default if the URL says nothing", () => {
    const { state, refused } = read("");
    expect(state).toEqual({ lanes: "country", filters: NO_FILTERS });
    expect(isFiltered(state.filters)).toBe(false);
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
    ["span=some", ["span=some"]],
    ["outcome=lost", ["outcome=lost"]],
  ])("drops %s and says so", (query, told) => {
    const { state, refused } = read(query);
    expect(refused).toEqual(told);
    expect(state).toEqual({ lanes: "country", filters: NO_FILTERS });
  });

  it.each([
    ["country=tr", { to: "TR" }],
    ["country=T%C3%BCrkiye", { to: "TR" }],
    ["minister=WANG-YI", { minister: "wang-yi" }],
    ["outcome=Skipped,CANCELLED,skipped", { outcome: ["skipped", "cancelled"] }],
  ])("accepts %s in any case", (query, filters) => {
    const { state, refused } = read(query);
    expect(state.filters).toEqual({ ...NO_FILTERS, ...filters });
    expect(refused).toEqual([]);
  });

  it("keeps what it can read of several values, and reports the rest", () => {
    const { state, refused } = read("outcome=skipped,lost");
    expect(state.filters.outcome).toEqual(["skipped"]);
    expect(refused).toEqual(["outcome=lost"]);
  });

  it("has an open-ended period, or all days", () => {
    const since = readDay("2022-01-01")!;
    expect(read("start=2022-01-01").state.window).toEqual({ from: since, to: Infinity });
    expect(read("end=2022-01-01").state.window).toEqual({ from: -Infinity, to: since });
    expect(read("span=all").state.window).toBe("all");
  });

  it("round-trips through the URL", () => {
    const day = fc.integer({ min: readDay("1900-01-01")!, max: readDay("2100-12-31")! });
    const state: fc.Arbitrary<HomeState> = fc.record({
      lanes: fc.constantFrom(...GROUPINGS),
      window: fc.oneof(
        fc.constantFrom(undefined, "all" as const),
        fc.tuple(day, day).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
        day.map((from) => ({ from, to: Infinity })),
        day.map((to) => ({ from: -Infinity, to })),
      ),
      asOf: fc.option(day, { nil: undefined }),
      filters: fc.record({
        minister: fc.constantFrom("", "wang-yi"),
        from: fc.constantFrom("", "CN"),
        to: fc.constantFrom("", "TR"),
        outcome: fc.subarray(["skipped", "cancelled"]),
        cause: fc.subarray(["weather", "security", "as announced"]),
        said: fc.subarray(["own", "other official"]),
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

it.each([
  ["since=2022", "2022-01-01", undefined],
  ["since=2022-03&until=2023", "2022-03-01", "2023-12-31"],
  ["until=2023-05-07", undefined, "2023-05-07"],
  ["start=2024-02-03&since=2022", "2024-02-03", undefined],
])("days may be given as a year, and in the form's words: %s", (query, from, to) => {
  const { state, refused } = read(query);
  expect(refused).toEqual([]);
  expect(state.window).toEqual({
    from: from === undefined ? -Infinity : readDay(from),
    to: to === undefined ? Infinity : readDay(to),
  });
});

it("a day in any other form is rejected", () => {
  expect(read("since=lately").refused).toEqual(["since=lately"]);
});
