import { describe, expect, it } from "vitest";
import { type Bounded, boundStays } from "../../src/model/fold/bounds.ts";
import { range, sayRange } from "./ranges.ts";

type Edges = Parameters<typeof range>[0];

const stay = (arrival: Edges, departure: Edges, more: Partial<Bounded> = {}): Bounded => ({
  arrival: range(arrival),
  departure: range(departure),
  isOpen: departure === undefined,
  longitude: 0,
  ...more,
});
const inLine = (stays: readonly Bounded[]) =>
  stays.slice(1).map((after, n) => [stays[n]!, after] as const);
const say = (stays: readonly Bounded[], order = inLine(stays)): readonly string[] =>
  [...boundStays(stays, order).values()].map(
    ({ arrival, departure }) => `${sayRange(arrival)}, ${sayRange(departure)}`,
  );

const EAST = { longitude: 170 };
const WEST = { longitude: -170 };
const unknown = (more?: Partial<Bounded>): Bounded => stay(undefined, undefined, more);

describe("a stay without days", () => {
  it.each<[string, readonly Bounded[], readonly string[]]>([
    [
      "lies between those before and after it",
      [stay(1, 3), unknown(), stay(9, 11)],
      ["1 to 1, 3 to 3", "3 to 9, 3 to 9", "9 to 9, 11 to 11"],
    ],
    [
      "comes after the only one before it",
      [stay(1, 3), unknown()],
      ["1 to 1, 3 to 3", "3 to .., 3 to .."],
    ],
    [
      "comes before the only one after it",
      [unknown(), stay(9, 11)],
      [".. to 9, .. to 9", "9 to 9, 11 to 11"],
    ],
    [
      "is bounded past another without days",
      [stay(1, 3), unknown(), unknown(), stay(9, 11)],
      ["1 to 1, 3 to 3", "3 to 9, 3 to 9", "3 to 9, 3 to 9", "9 to 9, 11 to 11"],
    ],
    [
      "was over when it was reported",
      [unknown({ reported: 7, isOpen: false })],
      [".. to 7, .. to 7"],
    ],
    [
      "had begun when it was reported, if it is open",
      [unknown({ reported: 7 })],
      [".. to 7, .. to .."],
    ],
    ["on its own is not bounded", [unknown()], [".. to .., .. to .."]],
    [
      "has a day's tolerance after the date line",
      [stay(1, 3, EAST), unknown(WEST)],
      ["1 to 1, 3 to 3", "2 to .., 2 to .."],
    ],
    [
      "has a day's tolerance before the date line",
      [unknown(WEST), stay(9, 11, EAST)],
      [".. to 10, .. to 10", "9 to 9, 11 to 11"],
    ],
    [
      "has no tolerance half-way around the world",
      [stay(1, 3, { longitude: 90 }), unknown({ longitude: -90 })],
      ["1 to 1, 3 to 3", "3 to .., 3 to .."],
    ],
  ])("%s", (_, stays, bounds) => {
    expect(say(stays)).toEqual(bounds);
    expect(say(stays, inLine(stays).toReversed())).toEqual(bounds);
  });
});

describe("an edge", () => {
  it.each<[string, readonly Bounded[], readonly string[]]>([
    [
      "that a source gives is not moved by one before it",
      [stay(1, 5), stay(3, undefined)],
      ["1 to 1, 5 to 5", "3 to 3, 3 to .."],
    ],
    [
      "that a source gives is not moved by one after it",
      [stay(undefined, 5), stay(3, 8)],
      [".. to 5, 5 to 5", "3 to 3, 8 to 8"],
    ],
    ["of departure comes after arrival", [stay(4, undefined)], ["4 to 4, 4 to .."]],
    ["of arrival comes before departure", [stay(undefined, 4)], [".. to 4, 4 to 4"]],
    [
      "reported before its own day bounds nothing",
      [stay(9, undefined, { reported: 7, isOpen: false })],
      ["9 to 9, .. to .."],
    ],
    [
      "of several days is one of these",
      [stay([1, 4], [3, 6]), unknown()],
      ["1 to 4, 3 to 6", "3 to .., 3 to .."],
    ],
    [
      "on the last possible day is that day",
      [stay(1, 3), unknown({ reported: 3, isOpen: false })],
      ["1 to 1, 3 to 3", "3 to 3, 3 to 3"],
    ],
    [
      "in an order that contradicts the days is as given",
      [stay(1, 9), unknown({ reported: 5, isOpen: false }), stay(4, 4)],
      ["1 to 1, 9 to 9", ".. to .., .. to ..", "4 to 4, 4 to 4"],
    ],
  ])("%s", (_, stays, bounds) => {
    expect(say(stays)).toEqual(bounds);
  });
});
