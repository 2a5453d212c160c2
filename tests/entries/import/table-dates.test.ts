import { describe, expect, test } from "vitest";
import { readCellDates } from "../../../src/entries/import/table-dates.ts";
import type { DateOrder } from "../../../src/entries/import/table-map.ts";
import { isoOf } from "../../../src/model/day.ts";

function read(cell: string, order?: DateOrder): string | undefined {
  const dates = readCellDates(cell, order);
  if (typeof dates !== "object") return dates;
  const { from, to, span } = dates;
  return span ?? (from === to ? isoOf(from) : `${isoOf(from)}/${isoOf(to)}`);
}

describe("a cell", () => {
  test.each([
    ["2021-03-15", "2021-03-15"],
    ["2021/3/15", "2021-03-15"],
    ["2021-03-15T09:30:00Z", "2021-03-15"],
    ["15.3.2021", "2021-03-15"],
    ["3.4.2021", "2021-04-03"],
    ["3/15/2021", "2021-03-15"],
    ["15/3/2021", "2021-03-15"],
    ["3/3/2021", "2021-03-03"],
    ["44270", "2021-03-15"],
    ["44270.5", "2021-03-15"],
    ["36526", "2000-01-01"],
    ["15 March 2021", "2021-03-15"],
    ["March 15, 2021", "2021-03-15"],
    ["Monday, 15 March 2021", "2021-03-15"],
    ["15th of March 2021", "2021-03-15"],
    ["15-Mar-2021", "2021-03-15"],
    ["Sept. 3, 2021", "2021-09-03"],
    ["15. März 2021", "2021-03-15"],
    ["Montag, 15. März 2021", "2021-03-15"],
    ["1. Dezember 2021", "2021-12-01"],
    ["1er août 2021", "2021-08-01"],
    ["le 3 février 2021", "2021-02-03"],
    ["12 de marzo de 2021", "2021-03-12"],
    ["2021年3月15日", "2021-03-15"],
    ["March 2021", "2021-03"],
    ["2021-03", "2021-03"],
    ["2021", "2021"],
  ])("has a day, a month or a year: %s", (cell, expected) => {
    expect(read(cell)).toBe(expected);
  });

  test.each([
    ["March 15–17, 2021", "2021-03-15/2021-03-17"],
    ["15–17 March 2021", "2021-03-15/2021-03-17"],
    ["15-17 March 2021", "2021-03-15/2021-03-17"],
    ["15 – 17 March 2021[2]", "2021-03-15/2021-03-17"],
    ["03.15.–03.17.2021", "2021-03-15/2021-03-17", "month-day-year"],
    ["March 30 – April 2, 2021", "2021-03-30/2021-04-02"],
    ["30 December – 2 January 2021", "2020-12-30/2021-01-02"],
    ["30 December 2020 to 2 January 2021", "2020-12-30/2021-01-02"],
    ["15.–17. März 2021", "2021-03-15/2021-03-17"],
    ["15.03.–17.03.2021", "2021-03-15/2021-03-17"],
    ["15. bis 17. März 2021", "2021-03-15/2021-03-17"],
    ["du 15 au 17 mars 2021", "2021-03-15/2021-03-17"],
    ["2021-03-15/2021-03-17", "2021-03-15/2021-03-17"],
    ["June–July 2021", "2021-06/2021-07"],
  ] as const)("has a range: %s", (cell, expected, order?: DateOrder) => {
    expect(read(cell, order)).toBe(expected);
  });

  test("with an ambiguous day and month is read as the map says, or not at all", () => {
    expect(read("3/4/2021")).toBe("ambiguous");
    expect(read("3/4/2021 – 5/4/2021")).toBe("ambiguous");
    expect(read("3/4/2021", "day-month-year")).toBe("2021-04-03");
    expect(read("3/4/2021", "month-day-year")).toBe("2021-03-04");
    expect(read("3.4.2021", "month-day-year")).toBe("2021-03-04");
  });

  test.each([
    "banana",
    "",
    "31 February 2021",
    "2021-02-30",
    "15/03/21",
    "1 March",
    "17–15 March 2021",
    "13/13/2021",
    "1234",
  ])("is not guessed at: %s", (cell) => {
    expect(read(cell)).toBeUndefined();
  });
});
