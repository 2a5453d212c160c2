import { check } from "@placemarkio/check-geojson";
import { geoArea, polygonArea } from "d3";
import type { Point, Polygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { toCountryShapes, toRightHanded } from "../../src/downloads/country-shapes.ts";
import { countriesOf } from "../../src/geography/atlas.ts";
import { data } from "./data.ts";
import { dataOf, visited } from "./small-trip.ts";

const countries = countriesOf("110m").map(({ code = "?", parts }) => ({
  code,
  shapes: parts.map(({ shape }) => shape),
}));

/** Positive for a counterclockwise ring, as the second axis points up. */
const signedArea = (ring: readonly Position[]): number => -polygonArea(ring as [number, number][]);

/** As d3-geo has them: the outer ring clockwise, holes counterclockwise. */
const box = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [west, north],
  [east, north],
  [east, south],
  [west, south],
];
const polygon = (outer: Position[], ...holes: readonly Position[][]): Polygon => ({
  type: "Polygon",
  coordinates: [outer, ...holes.map((hole) => hole.toReversed())],
});
/** To whole degrees: a side follows the great circle, a little beyond the parallel. */
const cornersOf = (ring: readonly Position[]): string =>
  [...new Set(ring.map((at) => at.map(Math.round).join()))].toSorted().join(" ");

describe("toRightHanded", () => {
  it("cuts what crosses 180° in two, each part with its holes", () => {
    const { coordinates } = toRightHanded([
      polygon(box(170, -10, -170, 10), box(174, -1, 176, 1), box(-177, -1, -173, 1)),
      polygon([...box(0, 0, 9, 9)].toSpliced(1, 0, [0, 4], [0.00001, 4])),
    ]);
    expect(coordinates[2]![0]!.map(String).toReversed()).toEqual([
      "0,0",
      "0,4",
      "0,9",
      "9,9",
      "9,0",
      "0,0",
    ]);
    expect(coordinates.map((rings) => rings.map(cornersOf))).toEqual(
      [
        [box(-180, -10, -170, 10), box(-177, -1, -173, 1)],
        [box(170, -10, 180, 10), box(174, -1, 176, 1)],
        [[...box(0, 0, 9, 9), [0, 4]]],
      ].map((rings) => rings.map(cornersOf)),
    );
  });

  it("has no points along the cut, no duplicates, and no empty areas", () => {
    const jagged = [...box(170, -10, 179.99999, 10)].toSpliced(
      3,
      0,
      [179.99999, 4],
      [179.99999, 4],
    );
    const { coordinates } = toRightHanded([
      polygon(jagged),
      polygon(box(3, 3, 3.00001, 3.00001)),
      polygon(box(5, 5, 6, 5.00001)),
    ]);
    expect(coordinates).toHaveLength(1);
    expect(coordinates[0]![0]).toHaveLength(5);
    const longitudes = coordinates[0]![0]!.map(([longitude]) => longitude);
    expect(new Set(longitudes)).toEqual(new Set([170, 180]));
  });

  it.each(countries)("turns and cuts $code", ({ shapes }) => {
    const { coordinates } = toRightHanded(shapes);
    for (const [outer, ...holes] of coordinates) {
      expect(signedArea(outer!)).toBeGreaterThan(0);
      for (const hole of holes) expect(signedArea(hole)).toBeLessThan(0);
      for (const ring of [outer!, ...holes]) {
        expect(ring.at(-1)).toEqual(ring[0]);
        ring.forEach(([x = 0], index) => {
          const [before = x] = ring[index - 1] ?? [];
          expect(Math.abs(x)).toBeLessThanOrEqual(180);
          // Only the edge of the map, along the pole, is that long.
          if (ring[index]![1]! > -90) expect(Math.abs(x - before)).toBeLessThan(180);
        });
      }
    }
  });

  it("keeps the area of what it cuts", () => {
    for (const code of ["RU", "FJ", "ZA", "BR"]) {
      const { shapes } = countries.find((country) => country.code === code)!;
      const before = shapes.reduce((sum, shape) => sum + geoArea(shape), 0);
      const rewound = (polygon: Position[][]) => polygon.map((ring) => ring.toReversed());
      const after = toRightHanded(shapes).coordinates.reduce(
        (sum, polygon) => sum + geoArea({ type: "Polygon", coordinates: rewound(polygon) }),
        0,
      );
      expect(after / before).toBeCloseTo(1, 2);
    }
  });

  it("keeps Lesotho as a hole in South Africa", () => {
    const { shapes } = countries.find(({ code }) => code === "ZA")!;
    expect(toRightHanded(shapes).coordinates.some((polygon) => polygon.length === 2)).toBe(true);
  });
});

describe("toCountryShapes", () => {
  it("is valid GeoJSON", () => {
    expect(() => check(JSON.stringify(toCountryShapes(data)))).not.toThrow();
  });

  it("has a point as bounding box of what is too small for an area", () => {
    const { bbox, features } = toCountryShapes(
      dataOf({ "2026-03-15": visited("Vatican City") }, "2026-03-20"),
    );
    const [longitude, latitude] = (features[0]!.geometry as Point).coordinates;
    expect(bbox).toEqual([longitude, latitude, longitude, latitude]);
  });

  it("counts what became of the stops in each country, even the smallest", () => {
    const { features } = toCountryShapes(data);
    const of = (code: string) => features.find(({ id }) => id === code)?.properties;
    expect(of("NA")).toMatchObject({ alpha3: "NAM", stops: 1, announced: 1, made: 0, disputed: 1 });
    expect(of("TV")).toMatchObject({ name: "Tuvalu", made: 0, unreported: 1 });
    expect(of("WS")).toMatchObject({ stops: 2, made: 1 });
  });
});
