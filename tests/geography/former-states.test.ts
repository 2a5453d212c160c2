import { expect, test } from "vitest";
import { readFormerState } from "../../src/geography/former-states.ts";
import { indexPlaces } from "../../src/reading/place-index.ts";

const place = (country: string, name: string): Parameters<typeof indexPlaces>[0][number] => ({
  place: {
    id: `${country}/${name.toLowerCase()}`,
    name,
    country,
    countryName: country,
    point: [0, 0],
  },
  names: [name],
});
const places = indexPlaces([place("RU", "Moscow"), place("UA", "Kyiv"), place("FR", "Paris")]);

test("a former state has its name of the time and today's codes", () => {
  expect(readFormerState("U.S.S.R.")).toHaveProperty("name", "Soviet Union");
  expect(readFormerState("ceylon")).toEqual({ name: "Ceylon", codes: ["LK"] });
  expect(readFormerState("France")).toBeUndefined();
});

test("a stop names it alone, or with a town of any of its territories", () => {
  expect(places.find("Soviet Union")).toMatchObject({
    id: "RU",
    name: "Soviet Union",
    country: "RU",
  });
  expect(places.find("Kyiv, USSR")).toMatchObject({
    id: "UA/kyiv",
    country: "UA",
    countryName: "Soviet Union",
  });
  expect(places.find("Paris, Soviet Union")).toHaveProperty("code", "unknown-place");
});
