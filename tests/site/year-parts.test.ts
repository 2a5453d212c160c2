import { describe, expect, test } from "vitest";
import { MAX_ROWS, splitByYear } from "../../src/site/year-parts.ts";
import { readDay } from "../../src/model/day.ts";

/** A number of days in each year, newest first. */
const daysOf = (...counts: readonly (readonly [year: number, n: number])[]): readonly number[] =>
  counts.flatMap(([year, n]) => Array.from({ length: n }, () => readDay(`${year}-06-01`)!));

const split = (days: readonly number[]) => {
  const { onThisPage, onOwnPages } = splitByYear(days, (day) => day);
  return [onThisPage, onOwnPages].map((parts) =>
    parts.map(({ year, items }) => [year, items.length]),
  );
};

describe("a list by years", () => {
  test("is on one page if it is short", () => {
    expect(split(daysOf([2026, 3], [2025, 2]))).toEqual([
      [
        ["2026", 3],
        ["2025", 2],
      ],
      [],
    ]);
  });

  test("has a page for each year that would make the list's own page too long", () => {
    const half = MAX_ROWS / 2;
    expect(split(daysOf([2026, half], [2025, half], [2024, 1], [2023, half]))).toEqual([
      [
        ["2026", half],
        ["2025", half],
      ],
      [
        ["2024", 1],
        ["2023", half],
      ],
    ]);
  });

  test("begins with the latest year, however long that is", () => {
    expect(split(daysOf([2026, MAX_ROWS + 1], [2025, 1]))).toEqual([
      [["2026", MAX_ROWS + 1]],
      [["2025", 1]],
    ]);
  });

  test("ends with undated items", () => {
    expect(split([...daysOf([2026, 1]), -Infinity])).toEqual([
      [
        ["2026", 1],
        ["undated", 1],
      ],
      [],
    ]);
    expect(split([])).toEqual([[], []]);
  });
});
