import { parse } from "edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoOf } from "../../src/model/day.ts";
import { edgesOf, readEdge } from "../../src/model/edtf.ts";
import { daysOf, whenFrom } from "../../src/model/when-from.ts";

/** Whether the `edtf` package reads a text as a day, a month or a year of four digits, with a mark at most. */
function isEdge(text: string): boolean {
  try {
    const { type, unspecified, values } = parse(text, { level: 1 });
    const isShort = /^\d{4}(?!\d)/.test(text) && values.length <= 3;
    return type === "Date" && !unspecified && isShort;
  } catch {
    return false;
  }
}

const parts = fc.tuple(
  fc.constantFrom("2026", "1999", "0000", "2000", "26", "12026", "-2026", "Y2026", ""),
  fc.constantFrom("", "-01", "-02", "-12", "-13", "-00", "-21", "-1", "-XX", "01"),
  fc.constantFrom("", "-01", "-28", "-30", "-31", "-32", "-00", "-XX", "T10:00", "-29T10:00:00"),
  fc.constantFrom("", "~", "?", "%", "~?", "Z", " "),
);

describe("an edge of dates", () => {
  test("is one that a full EDTF parser reads as a day, month or year of the calendar", () => {
    fc.assert(
      fc.property(parts, ([year, month, day, mark]) => {
        const text = year + month + day + mark;
        const edge = readEdge(text);
        // The package knows 31 days in every month.
        if (!/-(?:02-(?:29|3\d))/.test(text)) expect(edge !== undefined, text).toBe(isEdge(text));
      }),
      { numRuns: 2000 },
    );
  });

  test("exists in the calendar", () => {
    const read = ["2024-02-29", "2026-02-29", "2026-02-30", "2026-04-31", "2026-04-30"];
    expect(read.filter((text) => readEdge(text))).toEqual(["2024-02-29", "2026-04-30"]);
  });

  test("has its unit, first day and qualifier", () => {
    const date = { year: 2026, month: 3, day: 1 };
    const sure = { isAbout: false, isUncertain: false };
    expect(readEdge("2026-03-01")).toEqual({ text: "2026-03-01", unit: "day", date, ...sure });
    expect(readEdge("2026-03~")).toMatchObject({
      unit: "month",
      date,
      isAbout: true,
      isUncertain: false,
    });
    expect(readEdge("2026?")).toMatchObject({
      unit: "year",
      date: { ...date, month: 1 },
      isAbout: false,
      isUncertain: true,
    });
    expect(readEdge("2026-03-01%")).toMatchObject({
      unit: "day",
      isAbout: true,
      isUncertain: true,
    });
  });

  test.each([
    ["2026-03-01", "2026-03-01", "2026-03-01"],
    ["2026-03-01~", "2026-02-28", "2026-03-02"],
    ["2026-02", "2026-02-01", "2026-02-28"],
    ["2026-12?", "2026-11-01", "2027-01-31"],
    ["2026-01~", "2025-12-01", "2026-02-28"],
    ["2026", "2026-01-01", "2026-12-31"],
    ["2026%", "2025-01-01", "2027-12-31"],
  ])("%s allows the days from %s to %s", (text, from, to) => {
    const days = daysOf(readEdge(text)!);
    expect([isoOf(days.from), isoOf(days.to)]).toEqual([from, to]);
  });
});

test("edges are returned as written; an open one is undefined", () => {
  expect(edgesOf({ edtf: "2026-01" }).map((edge) => edge?.text)).toEqual(["2026-01", "2026-01"]);
  expect(edgesOf({ edtf: "../2026~" }).map((edge) => edge?.text)).toEqual([undefined, "2026~"]);
  expect(edgesOf({ edtf: "2026/.." }).map((edge) => edge?.text)).toEqual(["2026", undefined]);
});

test("two equal edges are written once; three are invalid", () => {
  expect(whenFrom("2026-01-08/2026-01-08")?.edtf).toBe("2026-01-08");
  expect(whenFrom("2026-01-08/2026-01-09/2026-01-10")).toBeUndefined();
});
