// The order of stays: that of each article, then the days, then the plan.
import { expect, it } from "vitest";
import { listedOrder, orderStays } from "../../src/model/fold/itinerary.ts";
import { planOn } from "../../src/model/fold/plan.ts";
import { foldPlans } from "../../src/model/fold/intentions.ts";
import { foldStays } from "../../src/model/fold/stays.ts";
import { announced, visited } from "./build.ts";
import { dates, march, on } from "./march.ts";

type Told = readonly [id: string, days?: string | undefined, article?: number, position?: number];
const claimsOf = (told: readonly Told[]) =>
  told.map(([id, days, article = 0, position], n) =>
    visited(
      { ...on(20, `article ${article || n}`), position: position ?? n },
      id,
      days === undefined ? days : dates(days),
    ),
  );

const BY = { by: "The Ministry" };
/** Undated. */
const reported = (n: number): ReturnType<typeof on> => ({ ...on(n), on: undefined });

it.each<[string, readonly Told[], readonly string[], readonly string[]]>([
  ["alone", [["ET", "M-10"]], [], ["ET"]],
  [
    "by the days",
    [
      ["KE", "M-12"],
      ["ET", "M-10"],
    ],
    [],
    ["ET", "KE"],
  ],
  [
    "by the days of leaving",
    [
      ["KE", "../M-14"],
      ["ET", "../M-12"],
    ],
    [],
    ["ET", "KE"],
  ],
  [
    "by the days of arrival",
    [
      ["KE", "M-12/.."],
      ["ET", "M-10/.."],
    ],
    [],
    ["ET", "KE"],
  ],
  [
    "by the end of one and the start of another",
    [
      ["KE", "M-12/.."],
      ["ET", "../M-12"],
    ],
    [],
    ["ET", "KE"],
  ],
  [
    "that overlap by their first days",
    [
      ["KE", "M-12/M-15"],
      ["ET", "M-11/M-15"],
    ],
    [],
    ["ET", "KE"],
  ],
  [
    "that overlap by their last days",
    [
      ["KE", "M-11/M-15"],
      ["ET", "M-11/M-14"],
    ],
    [],
    ["ET", "KE"],
  ],
  [
    "within another: as listed, without a plan",
    [
      ["KE", "M-12"],
      ["ET", "M-11/M-14"],
    ],
    [],
    ["KE", "ET"],
  ],
  [
    "within another by the plan",
    [
      ["KE", "M-12"],
      ["ET", "M-11/M-14"],
    ],
    ["ET", "KE"],
    ["ET", "KE"],
  ],
  ["without days by the plan", [["KE"], ["ET"]], ["ET", "KE"], ["ET", "KE"]],
  ["without days as listed, if only one is in the plan", [["KE"], ["ET"]], ["ET"], ["KE", "ET"]],
  ["without days as listed, without a plan", [["KE"], ["ET"]], [], ["KE", "ET"]],
  [
    "by an article against the plan",
    [
      ["KE", undefined, 1, 1],
      ["ET", undefined, 1, 2],
    ],
    ["ET", "KE"],
    ["KE", "ET"],
  ],
  [
    "by an article against its days",
    [
      ["KE", "M-12", 1, 1],
      ["ET", "M-10", 1, 2],
    ],
    [],
    ["KE", "ET"],
  ],
  [
    "by the numbers of an article",
    [
      ["KE", undefined, 1, 2],
      ["ET", undefined, 1, 1],
    ],
    [],
    ["ET", "KE"],
  ],
  [
    "by two articles, and otherwise by days",
    [
      ["KE", "M-12", 1, 1],
      ["TZ", undefined, 1, 2],
      ["ET", "M-10", 2, 1],
      ["SO", undefined, 2, 2],
    ],
    [],
    ["ET", "KE", "TZ", "SO"],
  ],
  [
    "of two articles that contradict each other by the days",
    [
      ["KE", "M-12", 1, 1],
      ["ET", "M-10", 1, 2],
      ["ET", "M-10", 2, 1],
      ["KE", "M-12", 2, 2],
    ],
    [],
    ["ET", "KE"],
  ],
])("sorts stays: %s", (_, told, planned, expected) => {
  const stays = foldStays(claimsOf(told));
  const ordered = orderStays(stays, listedOrder(stays), ({ place }) => planned.indexOf(place.id));
  expect(ordered.map(({ place }) => place.id)).toEqual(expected);
});

it("an article's list orders each pair of consecutive stays", () => {
  const stays = foldStays(
    claimsOf([
      ["TZ", undefined, 1, 3],
      ["ET", undefined, 1, 1],
      ["KE", undefined, 1, 2],
      ["SO", undefined, 2, 1],
    ]),
  );
  expect(listedOrder(stays).map((pair) => pair.map(({ place }) => place.id))).toEqual([
    ["ET", "KE"],
    ["KE", "TZ"],
  ]);
});

it.each([
  [1, "ET"],
  [3, "ET"],
  [4, "ET"],
  [5, "ET, KE"],
  [8, "ET, KE"],
  [9, "KE"],
  [20, "KE"],
])(
  "on %s March the plan in force is the latest known by then, or the first reported",
  (n, expected) => {
    const { versions } = foldPlans([
      announced(reported(3), [["ET"]], BY),
      announced(reported(5), [["ET"], ["KE"]], BY),
      announced(reported(9), [["KE"]], BY),
    ]);
    expect(
      planOn(versions, march(n))
        ?.stops.map(({ place }) => place.id)
        .join(", "),
    ).toBe(expected);
  },
);

it("no plan is in force before an authority published the first on its own page", () => {
  const { versions } = foldPlans([announced(on(3), [["ET"]])]);
  expect(planOn(versions, march(2))).toBeUndefined();
  expect(planOn(versions, march(3))).toBe(versions[0]);
});
