import { expect, it } from "vitest";
import type { When } from "../../../src/model/when.ts";
import { isTermOfYears, isYearEdge } from "../../../src/reading/checks/year-edges.ts";
import { readWhen } from "../../../src/reading/schema/edtf.ts";

it.each([
  ["2026-01-01", true],
  ["2026-12-31", true],
  ["2026-01-02", false],
  ["2026", false],
  ["2026-01", false],
  ["2026-01-01/2026-01-15", false],
  ["2026-01-01/2026-01-16", true],
  ["2026-12-16/2026-12-31", true],
  ["2026-12-17/2026-12-31", false],
  ["2026-12-01/2027-01-01", false],
  ["2026-12-31/2027-06-01", false],
  ["2026-01-01/2026-12", true],
  ["2026-01-01/..", false],
  ["../2026-12-31", false],
])("%s stands for a year: %s", (dates, is) => {
  expect(isYearEdge(readWhen(dates) as When)).toBe(is);
});

it.each([
  ["GB", "2019-01-01/2026-12-31", true],
  ["CH", "2019-01-01/2026-12-31", false],
  ["GB", "2019-01-01/..", false],
  ["GB", "../2026-12-31", false],
  ["GB", "2019-01-01/2026-07-31", false],
  ["GB", "2019-07-01/2026-12-31", false],
])("of %s, %s is a term of years: %s", (country, term, is) => {
  expect(isTermOfYears({ country, term: readWhen(term) as When })).toBe(is);
});

it("an office without a term has no year edges", () => {
  expect(isTermOfYears({ country: "GB" })).toBe(false);
});
