import { describe, expect, test } from "vitest";
import { layOutTripMap } from "../../src/drawings/map/map.ts";
import { drawGround, groundOf } from "../../src/drawings/map/trip-ground.ts";
import { en } from "../../src/words/en/messages.ts";
import { africa, pacific } from "./examples.ts";

const SIZES = [
  { width: 560, height: 500 },
  { width: 340, height: 360 },
];

/** The numbers of a path's first points, which stand before the first letter that is not M. */
const startsOf = (path: string): readonly (readonly [number, number])[] =>
  [...path.matchAll(/M(-?[\d.]+)[ ,]?(-?[\d.]+)/gu)].map(([, x, y]) => [Number(x), Number(y)]);

describe("the ground of a trip", () => {
  const ground = groundOf(africa, SIZES)!;
  const drawing = drawGround(ground);

  test("has each country with a stop under its code, and all others as one", () => {
    expect([...drawing.countries.keys()].toSorted()).toEqual(["ET", "LS", "SO", "TZ"]);
    expect(startsOf(drawing.others).length).toBeGreaterThan(20);
  });

  test.each(SIZES)("lies in a map of $width by $height where that would draw it", (size) => {
    const alone = layOutTripMap(africa, en, size);
    const shared = layOutTripMap(africa, en, { ...size, ground });
    expect(shared.land).toBe("");
    const { x, y, scale } = shared.ground!;
    for (const { code, path, tone } of alone.countries) {
      expect(shared.countries).toContainEqual({ code, tone, path: "" });
      // The others reach beyond the frame, and begin elsewhere where it cuts them.
      if (!["TZ", "LS"].includes(code)) continue;
      const placed = startsOf(drawing.countries.get(code)!).map(([px, py]) => [
        x + scale * px,
        y + scale * py,
      ]);
      const near = startsOf(path).filter(([ax, ay]) =>
        placed.some(([bx, by]) => Math.hypot(ax - bx!, ay - by!) < 1.5),
      );
      expect(near.length, code).toBeGreaterThan(0);
    }
    expect({ ...shared, land: 0, ground: 0, countries: 0 }).toEqual({
      ...alone,
      land: 0,
      ground: 0,
      countries: 0,
    });
  });

  test("reaches as far as every one of its maps does", () => {
    const [[left, top], [right, bottom]] = ground.view.projection.clipExtent()!;
    for (const size of SIZES) {
      const { x, y, scale } = layOutTripMap(africa, en, { ...size, ground }).ground!;
      expect(x + scale * left).toBeLessThanOrEqual(0);
      expect(y + scale * top).toBeLessThanOrEqual(0);
      expect(x + scale * right).toBeGreaterThanOrEqual(size.width);
      expect(y + scale * bottom).toBeGreaterThanOrEqual(size.height);
    }
  });

  test("is that of the world for a trip that goes around it", () => {
    const views = layOutTripMap(pacific, en);
    const isOfWorld = views.world !== undefined;
    expect(groundOf(pacific, SIZES) === undefined).toBe(isOfWorld);
  });
});
