import { check } from "@placemarkio/check-geojson";
import { geoArea } from "d3";
import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { toCountryShapes } from "../../src/downloads/country-shapes.ts";
import { signedArea, toRightHanded } from "../../src/downloads/rings.ts";
import { countriesOf } from "../../src/geography/atlas.ts";
import { data } from "./data.ts";

const countries = countriesOf("110m").map(({ code = "?", parts }) => ({
  code,
  shapes: parts.map(({ shape }) => shape),
}));

describe("toRightHanded", () => {
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
          // Only the edge of the paper, along the pole, is as long as that.
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

  it("keeps the hole that Lesotho is in South Africa", () => {
    const { shapes } = countries.find(({ code }) => code === "ZA")!;
    expect(toRightHanded(shapes).coordinates.some((polygon) => polygon.length === 2)).toBe(true);
  });
});

describe("toCountryShapes", () => {
  const shapes = toCountryShapes(data);

  it("is valid GeoJSON", () => {
    expect(() => check(JSON.stringify(shapes))).not.toThrow();
  });

  it("counts what became of the stops in each country, also in the smallest", () => {
    const of = (code: string) => shapes.features.find(({ id }) => id === code)?.properties;
    expect(of("NA")).toMatchObject({ alpha3: "NAM", stops: 1, announced: 1, made: 0, disputed: 1 });
    expect(of("TV")).toMatchObject({ name: "Tuvalu", made: 0, unreported: 1 });
    expect(of("WS")).toMatchObject({ stops: 2, made: 1 });
  });
});
