import { describe, expect, test } from "vitest";
import { centreFor } from "../../src/client/map-centre.ts";
import type { HomeTrip } from "../../src/client/home-trips.ts";
import { eastOf } from "../../src/layout/equal-earth.ts";
import type { HomeData } from "../../src/layout/home-shape.ts";

const PLACES = { paris: 2, auckland: 175, apia: -172, rarotonga: -160, papeete: -150, lima: -77 };
const names = Object.keys(PLACES) as (keyof typeof PLACES)[];
const data = {
  frame: [150, 540, 215, 11],
  places: names.map((name) => [name, 0, PLACES[name] * 100, 0]),
} as unknown as HomeData;

const trip = (...stops: (keyof typeof PLACES)[]): HomeTrip =>
  ({
    legs: stops.slice(1).map((to, index) => ({
      from: names.indexOf(stops[index]!),
      to: names.indexOf(to),
      kind: 0,
    })),
  }) as unknown as HomeTrip;

describe("the middle of the map", () => {
  test("is the map's own where its edge cuts no route", () => {
    expect(centreFor(data, [trip("paris", "auckland", "apia"), trip("lima", "paris")])).toBe(11);
    expect(centreFor(data, [])).toBe(11);
  });

  test("is one around which a trip in the Pacific is in one piece", () => {
    for (const stops of [
      ["auckland", "rarotonga", "papeete"],
      ["apia", "rarotonga"],
    ] as const) {
      const centre = centreFor(data, [trip(...stops)]);
      expect(centre).not.toBe(11);
      const xs = stops.map((name) => eastOf(PLACES[name], centre));
      expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(60);
    }
  });

  test("stays where every edge would cut some route", () => {
    const around = ["paris", "auckland", "rarotonga", "lima", "paris"] as const;
    expect(centreFor(data, [trip(...around)])).toBe(11);
  });
});
