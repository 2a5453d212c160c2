import { describe, expect, it } from "vitest";
import { routeOf } from "../../src/downloads/route.ts";
import type { Point } from "../../src/geography/great-circle.ts";

/** Points as `7,1 7,2`: longitude and latitude. */
const pointsIn = (text: string): readonly Point[] =>
  text.split(" ").map((point) => {
    const [longitude, latitude] = point.split(",").map(Number);
    return [longitude!, latitude!];
  });

describe("a route", () => {
  it.each([
    ["along the equator has a point every nine degrees", "0,0 27,0", "0,0 9,0 18,0 27,0"],
    ["passes each place once", "1,0 3,0 3.00001,0 5,0", "1,0 3,0 5,0"],
    ["follows a meridian", "7,1 7,2 7,3", "7,1 7,2 7,3"],
    ["has coordinates with four digits", "1.23456,2.34567 3.4567,4.5", "1.2346,2.3457 3.4567,4.5"],
  ])("%s", (_, places, line) => {
    const coordinates = pointsIn(line);
    expect(routeOf(pointsIn(places))).toEqual({ type: "LineString", coordinates });
  });

  it("is as exact as a map is drawn", () => {
    const { coordinates } = routeOf(pointsIn("0,50 40.1234,30")) as { coordinates: number[][] };
    expect(coordinates.length).toBeGreaterThan(4);
    expect(coordinates.at(-1)).toEqual([40.1234, 30]);
    for (const degrees of coordinates.slice(1, -1).flat())
      expect([Math.abs(degrees) <= 50, Number(degrees.toFixed(2))]).toEqual([true, degrees]);
  });

  it("is undefined if all places are the same", () => {
    expect(routeOf(pointsIn("1,2 1.00001,2.00001"))).toBeUndefined();
  });
});
