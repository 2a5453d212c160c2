import { describe, expect, test } from "vitest";
import { MapRoutes, type Bounds } from "../../../src/browser/map-routes.ts";
import { partOf, WHOLE, zoomView } from "../../../src/browser/map-view.ts";
import { encodeHome } from "../../../src/drawings/home/home-data.ts";
import { equalEarth } from "../../../src/drawings/map/equal-earth.ts";
import type { HomeData } from "../../../src/drawings/home/home-shape.ts";
import { en } from "../../../src/words/en/messages.ts";

const PLACES = {
  dakar: [-17.4, 14.7],
  nairobi: [36.8, -1.3],
  beijing: [116.4, 39.9],
  washington: [-77, 38.9],
  suva: [178.4, -18.1],
  apia: [-171.8, -13.8],
} as const;
type Name = keyof typeof PLACES;
const names = Object.keys(PLACES) as Name[];
const data: HomeData = {
  ...encodeHome([], en),
  places: names.map((name) => [name, 0, PLACES[name][0] * 100, PLACES[name][1] * 100]),
};
const routes = new MapRoutes(data);
const [from, to] = [
  (way: string): number => names.indexOf(way.split(" ")[0] as Name),
  (way: string): number => names.indexOf(way.split(" ")[1] as Name),
];

/** A square of the map, so many units wide, around a place in degrees. */
function around(longitude: number, latitude: number, wide = 20): Bounds {
  const [x, y] = equalEarth(longitude, latitude, data.frame);
  return { left: x - wide / 2, right: x + wide / 2, top: y - wide / 2, bottom: y + wide / 2 };
}

describe("a way on the map", () => {
  test.each([
    ["dakar nairobi", "halfway, with both ends out of view", 9.7, 7.1],
    ["dakar nairobi", "at one end", -17.4, 14.7],
    ["beijing washington", "over the Arctic, as the great circle goes", -160, 82],
    ["suva apia", "left of the edge of the map", 178.4, -18.1],
    ["apia apia", "where it is only a place", -171.8, -13.8],
  ])("%s is seen %s", (way, _, longitude, latitude) => {
    expect(routes.isWithin(around(longitude, latitude), from(way), to(way))).toBe(true);
  });

  test.each([
    ["dakar nairobi", "far away", 100, 40],
    ["dakar nairobi", "within its bounds, yet beside it", 30, 13],
    ["beijing washington", "on the parallel that both ends are near", 20, 40],
    ["suva apia", "between the two edges that cut it", 11, -15],
  ])("%s is not seen %s", (way, _, longitude, latitude) => {
    expect(routes.isWithin(around(longitude, latitude), from(way), to(way))).toBe(false);
  });
});

describe("the part of a map in view", () => {
  test("is all of it, whatever its width on the screen", () => {
    const [right, bottom] = data.size;
    for (const width of [360, 1104])
      expect(partOf(WHOLE, data.size, width)).toEqual({ left: -0, top: -0, right, bottom });
  });

  test("is the middle half in each direction where that is drawn twice as large", () => {
    const [wide, high] = data.size;
    const part = partOf(
      zoomView(WHOLE, 2, wide / 4, high / 4, [wide / 2, high / 2]),
      data.size,
      wide / 2,
    );
    expect(part.left).toBeCloseTo(wide / 4);
    expect(part.right).toBeCloseTo((wide * 3) / 4);
    expect(part.top).toBeCloseTo(high / 4);
    expect(part.bottom).toBeCloseTo((high * 3) / 4);
  });
});
