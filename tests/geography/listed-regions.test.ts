// Each country is listed under one region, where readers look for it.
import { expect, test } from "vitest";
import { COUNTRY_CODES } from "../../src/geography/countries.ts";
import {
  LISTED_REGIONS,
  listedRegionOf,
  REGION_CHOICES,
} from "../../src/geography/listed-regions.ts";
import { messages as zh } from "../../src/words/zh/messages.ts";

test("every country is in one of the regions", () => {
  const lost = COUNTRY_CODES.filter((code) => !LISTED_REGIONS.includes(listedRegionOf(code) ?? ""));
  expect(lost).toEqual([]);
});

test("every region has a country and a Chinese name", () => {
  const used = new Set(COUNTRY_CODES.map(listedRegionOf));
  expect(LISTED_REGIONS.filter((region) => !used.has(region))).toEqual([]);
  for (const [name] of REGION_CHOICES) expect(zh.region(name)).toMatch(/^\p{Script=Han}+$/u);
});

test.each([
  ["TR", "Middle East"],
  ["IR", "Middle East"],
  ["EG", "North Africa"],
  ["GE", "South Caucasus"],
  ["RS", "Balkans"],
  ["PL", "Central Europe"],
  ["GB", "Western Europe"],
  ["ZM", "Southern Africa"],
  ["NZ", "Pacific"],
  ["CN", "East Asia"],
])("%s is listed in %s", (code, region) => {
  expect(listedRegionOf(code)).toBe(region);
});
