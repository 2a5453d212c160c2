import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countriesOf } from "../../src/geography/atlas.ts";
import { distance, type Point } from "../../src/geography/great-circle.ts";
import { drawCoastline } from "../../src/drawings/map/land.ts";
import { coastlineProjection, coastlineName } from "../../src/drawings/map/coastline.ts";
import { draw, MIN_DISTANCE } from "../../src/drawings/map/draw-shape.ts";
import { coastlineBelow, layOutTripMap } from "../../src/drawings/map/trip-map.ts";
import { tripView } from "../../src/drawings/map/projections.ts";
import { en } from "../../src/words/en/messages.ts";
import { africa, pacific } from "./examples.ts";

const SIZES = [
  { width: 560, height: 500 },
  { width: 340, height: 360 },
  { width: 560, height: 460 },
];

/** Where each ring of a path begins. */
const startsOf = (path: string): readonly (readonly [number, number])[] =>
  [...path.matchAll(/M(-?[\d.]+)[ ,]?(-?[\d.]+)/gu)].map(([, x, y]) => [Number(x), Number(y)]);

const anyPoint = fc
  .tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -60, max: 78, noNaN: true }),
  )
  .map(([longitude, latitude]): Point => [longitude, latitude]);

describe("the coastline below a trip's maps", () => {
  const coastline = coastlineBelow(africa)!;
  const drawing = drawCoastline(coastline);

  test("is one of a few, shared by nearby trips", () => {
    expect(coastlineName(coastline)).toBe("28-0n-28e");
    const names = new Set<string>();
    for (let longitude = -180; longitude <= 180; longitude += 2)
      for (let latitude = -56; latitude <= 76; latitude += 2) {
        const { below } = tripView([[longitude, latitude]], SIZES[0]!);
        if (typeof below !== "number") names.add(coastlineName(below));
      }
    expect(names.size).toBeLessThan(300);
  });

  test("has each visible country under its code", () => {
    for (const code of ["ET", "LS", "SO", "TZ", "KE", "ZA"]) expect(drawing.has(code)).toBe(true);
  });

  test.each(SIZES)("is aligned with the places of a map of $width by $height", (size) => {
    const { x, y, scale } = layOutTripMap(africa, en, size).land;
    const stops = africa.stops.map(({ place }) => place.point);
    const { projection } = tripView(stops, size);
    const whole = { projection: projection.clipExtent(null) };
    for (const code of ["TZ", "LS"]) {
      const country = countriesOf("50m").find((each) => each.code === code)!;
      const placed = startsOf(drawing.get(code)!).map(([px, py]) => [
        x + scale * px,
        y + scale * py,
      ]);
      const outline = country.parts.map(({ shape }) => draw(shape, whole, MIN_DISTANCE)).join("");
      const near = startsOf(outline).filter(([ax, ay]) =>
        placed.some(([bx, by]) => Math.hypot(ax - bx!, ay - by!) < 4),
      );
      expect(near.length, code).toBeGreaterThan(0);
    }
  });

  test("extends as far as any map of it does", () => {
    fc.assert(
      fc.property(fc.array(anyPoint, { minLength: 1, maxLength: 4 }), (stops) => {
        for (const size of SIZES) {
          const { projection, below } = tripView(stops, size);
          if (typeof below === "number") continue;
          const reach = coastlineProjection(below).clipAngle()!;
          for (const corner of [
            [0, 0],
            [size.width, 0],
            [0, size.height],
            [size.width, size.height],
          ] as const) {
            const point = projection.invert!([...corner]);
            if (!point?.every(Number.isFinite)) continue;
            expect(distance(below.centre, point)).toBeLessThanOrEqual(reach + 1e-9);
          }
        }
      }),
    );
  });

  test("is the whole world for a trip around it", () => {
    const isOfWorld = layOutTripMap(pacific, en).land.name.startsWith("world");
    expect(coastlineBelow(pacific) === undefined).toBe(isOfWorld);
  });
});
