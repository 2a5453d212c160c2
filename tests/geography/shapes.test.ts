import { geoArea } from "d3";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutAtAntimeridian } from "../../src/downloads/route.ts";
import { countriesOf, forDrawing } from "../../src/geography/atlas.ts";
import { boundsOf } from "../../src/geography/bounds.ts";
import { capAround } from "../../src/geography/cap.ts";
import { COUNTRY_CODES } from "../../src/geography/countries.ts";
import { distance, greatCircle, type Point } from "../../src/geography/great-circle.ts";
import { subregionOf } from "../../src/geography/regions.ts";

const apia: Point = [-171.76, -13.83];
const nadi: Point = [177.44, -17.8];
const tokyo: Point = [139.69, 35.69];
const honolulu: Point = [-157.86, 21.31];
const paris: Point = [2.35, 48.86];

const anyPoint = fc
  .tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -89, max: 89, noNaN: true }),
  )
  .map(([longitude, latitude]): Point => [longitude, latitude]);

describe("boundsOf", () => {
  test("Apia and Nadi are in a box across 180°, not around the world", () => {
    expect(boundsOf([apia, nadi])).toEqual([177.44, -17.8, -171.76, -13.83]);
  });
  test("Paris alone is a box of zero size", () => {
    expect(boundsOf([paris])).toEqual([2.35, 48.86, 2.35, 48.86]);
  });
  test("Paris and Tokyo are in a box that does not cross 180°", () => {
    expect(boundsOf([tokyo, paris])).toEqual([2.35, 35.69, 139.69, 48.86]);
  });
  test("nothing has no bounds", () => {
    expect(boundsOf([])).toBeUndefined();
  });
});

describe("greatCircle", () => {
  test("goes the short way over the Pacific", () => {
    const line = greatCircle(tokyo, honolulu);
    expect(line.some(([longitude]) => Math.abs(longitude) > 170)).toBe(true);
    expect(line.every(([longitude]) => Math.abs(longitude) > 130)).toBe(true);
  });
  test("is as long as the distance, whatever the points", () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, (a, b) => {
        fc.pre(distance(a, b) < 179);
        const line = greatCircle(a, b, 5);
        const length = line
          .slice(1)
          .reduce((sum, point, index) => sum + distance(line[index]!, point), 0);
        expect(length).toBeCloseTo(distance(a, b), 3);
      }),
    );
  });
});

describe("cutAtAntimeridian", () => {
  test("Apia to Nadi is two lines that end on the meridian", () => {
    const [first = [], second = []] = cutAtAntimeridian(greatCircle(apia, nadi));
    expect(first.at(0)).toEqual(apia);
    expect(first.at(-1)?.[0]).toBe(-180);
    expect(second.at(0)?.[0]).toBe(180);
    expect(second.at(-1)).toEqual(nadi);
    expect(first.at(-1)?.[1]).toBe(second.at(0)?.[1]);
  });
  test("Paris to Tokyo is one line", () => {
    expect(cutAtAntimeridian(greatCircle(paris, tokyo))).toHaveLength(1);
  });
  test("no part of any route crosses it, and none has NaN", () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, (a, b) => {
        const parts = cutAtAntimeridian(greatCircle(a, b));
        const steps = parts.flatMap((part) =>
          part.slice(1).map(([longitude], index) => Math.abs(longitude - part[index]![0])),
        );
        expect(parts.flat(2).every(Number.isFinite)).toBe(true);
        expect(steps.every((step) => step <= 180)).toBe(true);
      }),
    );
  });
});

test("capAround contains all its points and is not much larger than necessary", () => {
  fc.assert(
    fc.property(fc.array(anyPoint, { minLength: 1, maxLength: 8 }), (points) => {
      const { centre, radius } = capAround(points);
      const widest = Math.max(...points.flatMap((a) => points.map((b) => distance(a, b))));
      expect(points.every((point) => distance(centre, point) <= radius + 1e-9)).toBe(true);
      if (widest < 90) expect(radius).toBeLessThanOrEqual(widest * 0.75 + 1);
    }),
  );
});

describe.each(["110m", "50m"] as const)("the atlas at %s", (resolution) => {
  const countries = countriesOf(resolution);
  test("has no country that covers more than half the globe", () => {
    const areas = countries.flatMap(({ parts }) => parts.map(({ shape }) => geoArea(shape)));
    expect(Math.max(...areas)).toBeLessThan(Math.PI);
  });
  test("has only known codes", () => {
    const codes = countries.flatMap(({ code }) => code ?? []);
    expect(codes.filter((code) => !COUNTRY_CODES.includes(code))).toEqual([]);
    expect(codes.length).toBeGreaterThan(170);
  });
  test("draws Kosovo under its code", () => {
    expect(countries.some(({ code }) => code === "XK")).toBe(true);
  });
});

test("a ring wound as in RFC 7946 is drawn as the smaller side", () => {
  const ring = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
    [0, 0],
  ];
  const drawn = forDrawing({ type: "Polygon", coordinates: [ring] });
  expect(geoArea({ type: "Polygon", coordinates: [ring] })).toBeGreaterThan(12);
  expect(geoArea(drawn)).toBeLessThan(0.001);
});

describe("regions", () => {
  test("contain every country", () => {
    expect(COUNTRY_CODES.filter((code) => subregionOf(code) === undefined)).toEqual([]);
  });
});
