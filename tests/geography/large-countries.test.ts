import { geoArea } from "d3";
import { expect, test } from "vitest";
import { countriesOf } from "../../src/geography/atlas.ts";
import { COUNTRY_POINTS } from "../../src/geography/country-points.ts";
import { distance } from "../../src/geography/great-circle.ts";
import { radiusOfCountry } from "../../src/geography/large-countries.ts";
import { coastlineProjection } from "../../src/drawings/map/coastline.ts";
import { tripView } from "../../src/drawings/map/projections.ts";

const DEGREES = 180 / Math.PI;
/** A country is wider than a circle of the same area. */
const WIDER = 1.3;
const [LEAST, MOST] = [9, 16];

const reaches = countriesOf("110m").flatMap(({ code, parts }) => {
  if (code === undefined || code === "AQ" || !COUNTRY_POINTS[code]) return [];
  const largest = Math.max(...parts.map(({ shape }) => geoArea(shape)));
  return [{ code, reach: Math.round(WIDER * Math.sqrt(largest / Math.PI) * DEGREES) }];
});

test("countries that are large in the atlas have a reach, and no others do", () => {
  expect(reaches.length).toBeGreaterThan(150);
  for (const { code, reach } of reaches)
    expect([code, radiusOfCountry(code)]).toEqual([
      code,
      reach < LEAST ? undefined : Math.min(MOST, reach),
    ]);
});

test.each(reaches.filter(({ reach }) => reach >= LEAST))(
  "a map of $code alone shows that much around its mark, within its coastline",
  ({ code }) => {
    const size = { width: 560, height: 460 };
    const point = COUNTRY_POINTS[code]!;
    const reach = radiusOfCountry(code)!;
    const { projection, below } = tripView([point], size, reach);
    const top = projection.invert!([size.width / 2, 0])!;
    expect(distance(point, top)).toBeGreaterThan(reach - 1);
    expect(typeof below).toBe("object");
    if (typeof below === "number") return;
    const known = coastlineProjection(below).clipAngle()!;
    for (const corner of [
      [0, 0],
      [size.width, 0],
      [0, size.height],
      [size.width, size.height],
    ] as const)
      expect(distance(below.centre, projection.invert!([...corner])!)).toBeLessThanOrEqual(known);
  },
);
