import { expect, test } from "vitest";
import { rowsOfYear } from "../../../src/browser/year-table.ts";
import { data } from "../../downloads/data.ts";
import { rowsOf } from "../../downloads/tables.ts";
import { yearsOfStops } from "../../../src/downloads/tables/stops.ts";
import { csvOf } from "../../downloads/published.ts";

const lines = (...rows: readonly string[]): string => rows.map((row) => `${row}\r\n`).join("");

test("a year's rows are filtered from a table by its column `year`, with the header", () => {
  const all = lines("trip,year,note", "a,2023,x", "b,2024,2023", "c,,2023", "d,2023,");
  expect(rowsOfYear(all, "2023")).toBe(lines("trip,year,note", "a,2023,x", "d,2023,"));
  expect(rowsOfYear(all, "2021")).toBe(lines("trip,year,note"));
});

test("commas, quotes and line breaks within a cell do not end it or its row", () => {
  const all = lines(
    "trip,title,year,note",
    ',"Rome, ""2024"", Paris",2023,"one\r\ntwo,2024"',
    'b,"2023\r\n2023",2024,""""',
    'c,"",2023,',
  );
  expect(rowsOfYear(all, "2023")).toBe(
    lines("trip,title,year,note", ',"Rome, ""2024"", Paris",2023,"one\r\ntwo,2024"', 'c,"",2023,'),
  );
});

test("the offered years together have every stop of a dated trip once", () => {
  const csv = csvOf("stops", data);
  const years = yearsOfStops(data);
  const cut = years.flatMap((year) =>
    rowsOfYear(csv, String(year)).trimEnd().split("\r\n").slice(1),
  );
  expect(years.length).toBeGreaterThan(0);
  expect(new Set(cut).size).toBe(cut.length);
  expect(cut.length).toBe(rowsOf("stops", data).filter(({ year }) => year !== "").length);
});
