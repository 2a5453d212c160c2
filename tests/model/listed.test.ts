// The bounds that an article's list sets for its undated stays.
import { expect, it } from "vitest";
import { listedDays } from "../../src/model/fold/listed.ts";
import { visited } from "./build.ts";
import { dates, march, on } from "./march.ts";
import { sayRange } from "./ranges.ts";

type Listed = readonly [id: string, days?: string | undefined, article?: string, position?: number];

const say = (list: readonly Listed[]): readonly string[] =>
  listedDays(
    list.map(([id, days, article = "a", position], n) =>
      visited(
        { ...on(20, article), position: position ?? n },
        id,
        days === undefined ? days : dates(days),
      ),
    ),
  ).map(({ arrival, departure, isListedTwice, nth }) =>
    [
      ...[arrival, departure].map(({ from, to }) =>
        sayRange({ from: from - march(0), to: to - march(0) }),
      ),
      ...(isListedTwice ? [`twice, ${nth}`] : []),
    ].join("; "),
  );

it.each<[string, readonly Listed[], readonly string[]]>([
  ["on its own can have been on any day", [["ET"]], [".. to ..; .. to .."]],
  ["has the days that the article gives", [["ET", "M-10/M-12"]], ["10 to 10; 12 to 12"]],
  [
    "lies between those before and after it",
    [["ET", "M-10/M-12"], ["KE"], ["TZ", "M-15/M-16"]],
    ["10 to 10; 12 to 12", "10 to 15; 10 to 15", "15 to 15; 16 to 16"],
  ],
  [
    "lies before all that come after it",
    [["KE"], ["TZ", "M-15"], ["SO", "M-13"]],
    [".. to 13; .. to 13", "15 to 15; 15 to 15", "13 to 13; 13 to 13"],
  ],
  [
    "lies after all that come before it",
    [["TZ", "M-15"], ["SO", "M-13"], ["KE"]],
    ["15 to 15; 15 to 15", "13 to 13; 13 to 13", "15 to ..; 15 to .."],
  ],
  [
    "is not bounded by an order that its dates contradict",
    [["TZ", "M-15"], ["KE"], ["SO", "M-13"]],
    ["15 to 15; 15 to 15", ".. to ..; .. to ..", "13 to 13; 13 to 13"],
  ],
  [
    "is on one day between two on that day",
    [["TZ", "M-15"], ["KE"], ["SO", "M-15"]],
    ["15 to 15; 15 to 15", "15 to 15; 15 to 15", "15 to 15; 15 to 15"],
  ],
  [
    "with an open end ends before the next",
    [["ET", "M-10/.."], ["KE"], ["TZ", "M-15"]],
    ["10 to 10; 10 to 15", "10 to 15; 10 to 15", "15 to 15; 15 to 15"],
  ],
  [
    "with an open start begins after the last",
    [
      ["ET", "M-10"],
      ["KE", "../M-14"],
    ],
    ["10 to 10; 10 to 10", "10 to 14; 14 to 14"],
  ],
  [
    "is listed by its position in the article",
    [
      ["KE", undefined, "a", 1],
      ["ET", "M-10", "a", 0],
    ],
    ["10 to ..; 10 to ..", "10 to 10; 10 to 10"],
  ],
  [
    "is bounded only by its own article",
    [
      ["ET", "M-10", "a"],
      ["KE", undefined, "b"],
    ],
    ["10 to 10; 10 to 10", ".. to ..; .. to .."],
  ],
  [
    "is counted if its country is listed again",
    [["ET"], ["KE"], ["ET"], ["ET/a"]],
    [
      ".. to ..; .. to ..; twice, 0",
      ".. to ..; .. to ..",
      ".. to ..; .. to ..; twice, 1",
      ".. to ..; .. to ..; twice, 2",
    ],
  ],
])("a stay %s", (_, list, expected) => {
  expect(say(list)).toEqual(expected);
});
