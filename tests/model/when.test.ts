// The table of dates in docs/model.md, and what follows from it.
import { describe, expect, it } from "vitest";
import { dateOf, dayOf, isoOf, monthLength, readDay, weekdayOf } from "../../src/model/day.ts";
import { whenFrom } from "../../src/model/when-from.ts";
import type { DayRange } from "../../src/model/day-range.ts";
import { daysMoved, formatEdge, intersect, overlap } from "../../src/model/when.ts";
import { isFault, readWhen } from "../../src/reading/schema/edtf.ts";

const sayDay = (day: number): string => (Number.isFinite(day) ? isoOf(day) : "..");
const say = ({ from, to }: DayRange): string => `${sayDay(from)} to ${sayDay(to)}`;

const DATES = [
  ["2026-01-10", "2026-01-10 to 2026-01-10", "2026-01-10 to 2026-01-10"],
  ["2026-01", "2026-01-01 to 2026-01-31", "2026-01-01 to 2026-01-31"],
  ["2026", "2026-01-01 to 2026-12-31", "2026-01-01 to 2026-12-31"],
  ["2026-01-09/2026-01-10", "2026-01-09 to 2026-01-09", "2026-01-10 to 2026-01-10"],
  ["../2026-01-08", ".. to 2026-01-08", "2026-01-08 to 2026-01-08"],
  ["2026-01-09/..", "2026-01-09 to 2026-01-09", "2026-01-09 to .."],
  ["2026-01-10~", "2026-01-09 to 2026-01-11", "2026-01-09 to 2026-01-11"],
  ["2026-01-10?", "2026-01-09 to 2026-01-11", "2026-01-09 to 2026-01-11"],
  ["2026-01-10%", "2026-01-09 to 2026-01-11", "2026-01-09 to 2026-01-11"],
  ["2026-01~", "2025-12-01 to 2026-02-28", "2025-12-01 to 2026-02-28"],
  ["2026-12?", "2026-11-01 to 2027-01-31", "2026-11-01 to 2027-01-31"],
  ["2026~", "2025-01-01 to 2027-12-31", "2025-01-01 to 2027-12-31"],
  ["2024-02", "2024-02-01 to 2024-02-29", "2024-02-01 to 2024-02-29"],
  ["2026/2026-03", "2026-01-01 to 2026-03-31", "2026-03-01 to 2026-03-31"],
  ["2026-03/2026", "2026-03-01 to 2026-03-31", "2026-03-01 to 2026-12-31"],
] as const;

describe("the dates of a stay", () => {
  it.each(DATES)("%s", (edtf, arrival, departure) => {
    const when = whenFrom(edtf)!;
    expect([when.edtf, say(when.start), say(when.end)]).toEqual([edtf, arrival, departure]);
    const read = readWhen(edtf);
    expect(isFault(read)).toBe(false);
    expect(read).toEqual(when);
  });

  it.each([
    "",
    "..",
    "../..",
    "2026-13",
    "2026-00",
    "soon",
    "2026-01-10x",
    "x2026-01-10",
    "2026-01-09/soon",
    "soon/2026-01-09",
  ])("%s is not valid", (edtf) => {
    expect(whenFrom(edtf)).toBeUndefined();
  });
});

describe("two sets of dates", () => {
  it.each<[string, string, boolean, string | undefined]>([
    ["2026-01-10", "2026-01-10", true, "2026-01-10"],
    ["2026-01-10", "2026-01-12", false, undefined],
    ["2026-01-12", "2026-01-10", false, undefined],
    ["2026-01", "2026-01-10", true, "2026-01-10"],
    ["2026-01-10/2026-01-12", "2026-01-12/2026-01-14", true, undefined],
    ["2026-01-10/..", "../2026-01-12", true, "2026-01-10/2026-01-12"],
    ["2026-01-10/2026-01-12", "2026-01-10/2026-01-13", true, undefined],
  ])("%s and %s", (a, b, isShared, both) => {
    expect(overlap(whenFrom(a)!, whenFrom(b)!)).toBe(isShared);
    expect(intersect(whenFrom(a)!, whenFrom(b)!)?.edtf).toBe(both);
  });

  it.each([
    ["2026-01-10", "2026-01-12", 2],
    ["2026-01-12", "2026-01-10", -2],
    ["2026-01-10/2026-01-11", "2026-01-14/2026-01-15", 3],
    ["2026-01-14/2026-01-15", "2026-01-10/2026-01-11", -3],
  ])("from %s to %s are %i days", (a, b, days) => {
    expect(daysMoved(whenFrom(a)!, whenFrom(b)!)).toBe(days);
  });
});

it.each([
  ["2026-01-10", "2026-01-10", "2026-01-10"],
  ["2026-01-01", "2026-01-31", "2026-01"],
  ["2026-01-01", "2026-12-31", "2026"],
  ["2026-01-02", "2026-01-31", ".."],
  ["2026-01-01", "2026-01-30", ".."],
  ["2026-02-01", "2026-12-31", ".."],
  ["2026-01-01", "2027-12-31", ".."],
  ["..", "2026-01-31", ".."],
  ["2026-01-01", "..", ".."],
])("from %s to %s is written %s", (from, to, edtf) => {
  const first = from === ".." ? -Infinity : readDay(from)!;
  const last = to === ".." ? Infinity : readDay(to)!;
  expect(formatEdge({ from: first, to: last })).toBe(edtf);
});

describe("a day", () => {
  it.each([
    ["1970-01-01", 0, 4],
    ["1969-12-31", -1, 3],
    ["2000-02-29", 11_016, 2],
    ["2000-03-01", 11_017, 3],
    ["1900-03-01", -25_508, 4],
    ["2100-02-28", 47_540, 0],
    ["2100-03-01", 47_541, 1],
    ["0001-01-01", -719_162, 1],
    ["0000-02-29", -719_469, 2],
    ["2026-11-30", 20_787, 1],
    ["2399-12-31", 157_053, 5],
  ])("%s is %i", (iso, day, weekday) => {
    expect(readDay(iso)).toBe(day);
    expect(isoOf(day)).toBe(iso);
    expect(dayOf(dateOf(day))).toBe(day);
    expect(weekdayOf(day)).toBe(weekday);
  });

  it.each([
    "2026-02-29",
    "1900-02-29",
    "2026-04-31",
    "2026-00-10",
    "2026-13-01",
    "2026-01-00",
    "2026-1-1",
    "12026-01-01",
    "2026-01-011",
  ])("%s does not exist", (iso) => {
    expect(readDay(iso)).toBeUndefined();
  });

  it("is in a month of 28 to 31 days", () => {
    expect(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map((month) => monthLength(2026, month)),
    ).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 0]);
    expect([1900, 2000, 2024, 2026, 2100].map((year) => monthLength(year, 2))).toEqual([
      28, 29, 29, 28, 28,
    ]);
  });

  it("survives a round trip over eight hundred years", () => {
    for (let day = -180_000; day < 180_000; day += 37) expect(readDay(isoOf(day))).toBe(day);
  });
});
