import { describe, expect, test } from "vitest";
import { centreFor, type LegLongitudes } from "../../src/drawings/map/centre.ts";
import { eastOf } from "../../src/drawings/map/equal-earth.ts";

const PLACES = { paris: 2, auckland: 175, apia: -172, rarotonga: -160, papeete: -150, lima: -77 };

const ways = (...stops: (keyof typeof PLACES)[]): readonly LegLongitudes[] =>
  stops.slice(1).map((to, index) => [PLACES[stops[index]!], PLACES[to]]);

describe("the middle of the map", () => {
  test("is the default if the edge cuts no route", () => {
    expect(centreFor([...ways("paris", "auckland", "apia"), ...ways("lima", "paris")])).toBe(11);
    expect(centreFor([])).toBe(11);
    expect(centreFor(ways("auckland", "papeete"), 150)).toBe(150);
  });

  test("keeps a trip in the Pacific in one piece", () => {
    for (const stops of [
      ["auckland", "rarotonga", "papeete"],
      ["apia", "rarotonga"],
    ] as const) {
      const centre = centreFor(ways(...stops));
      expect(centre).not.toBe(11);
      const xs = stops.map((name) => eastOf(PLACES[name], centre));
      expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(60);
    }
  });

  test("stays the default if every edge would cut some route", () => {
    expect(centreFor(ways("paris", "auckland", "rarotonga", "lima", "paris"))).toBe(11);
  });
});
