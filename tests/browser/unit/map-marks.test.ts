import { expect, test } from "vitest";
import { readTrips } from "../../../src/browser/home-trips.ts";
import { markStops, pointsOf } from "../../../src/browser/map-marks.ts";
import { COUNTRY_CODES, countryName, countryPoint } from "../../../src/geography/countries.ts";
import { encodeHome } from "../../../src/drawings/home/home-data.ts";
import { en } from "../../../src/words/en/messages.ts";
import { manyStops } from "../../drawings/many-stops.ts";

const SMALL = ["Tuvalu", "Nauru", "Niue", "Cook Islands", "Vatican City", "Singapore"];

test("every country with a stop has a mark on the map, however small it is", () => {
  const data = encodeHome(manyStops(5000), en);
  const marks = markStops(data, pointsOf(data), readTrips(data), "country");
  const names = marks.map(({ name }) => name);
  expect(names.toSorted()).toEqual(COUNTRY_CODES.map(countryName).toSorted());
  expect(names).toEqual(expect.arrayContaining(SMALL));
  for (const { name, x, label } of marks) {
    expect(x, name).toBeGreaterThanOrEqual(0);
    expect(x, name).toBeLessThanOrEqual(data.size[0]);
    expect(label).toMatch(new RegExp(`^${RegExp.escape(name)}: \\d+ stops?, `, "u"));
  }
});

test("a country without a point is an error, not a mark nowhere", () => {
  expect(() => countryPoint("QQ")).toThrow("unknown country: QQ");
});
