import { describe, expect, test } from "vitest";
import {
  pan,
  readPart,
  viewOf,
  WHOLE,
  writePart,
  zoomAt,
} from "../../../src/browser/as-of/map-part.ts";

const SIZE = { width: 560, height: 460 };

describe("a part of a trip's map", () => {
  test("is the whole map by default", () => {
    expect(viewOf(WHOLE, SIZE)).toEqual({ k: 1, dx: 0, dy: 0 });
    expect(writePart(WHOLE)).toBeUndefined();
  });

  test("keeps the point it is zoomed around", () => {
    const [u, v] = [0.25, 0.8];
    const { k, dx, dy } = viewOf(zoomAt(WHOLE, 3, u, v), SIZE);
    expect(k).toBe(3);
    expect(u * SIZE.width * k + dx).toBeCloseTo(u * SIZE.width);
    expect(v * SIZE.height * k + dy).toBeCloseTo(v * SIZE.height);
  });

  test("follows the pointer, never beyond the edge", () => {
    const near = zoomAt(WHOLE, 2);
    expect(pan(near, 0.1, -0.1)).toEqual({ zoom: 2, x: 0.45, y: 0.55 });
    expect(pan(near, 9, 9)).toEqual({ zoom: 2, x: 0.25, y: 0.25 });
    expect(pan(WHOLE, 0.4, 0.4)).toEqual(WHOLE);
  });

  test("has a minimum and a maximum zoom", () => {
    expect(zoomAt(WHOLE, 0.2)).toEqual(WHOLE);
    expect(zoomAt(zoomAt(WHOLE, 1000), 2).zoom).toBe(12);
  });

  test("round-trips through the URL", () => {
    const part = pan(zoomAt(WHOLE, 2.5), 0.1, 0.05);
    expect(writePart(part)).toBe("0.460,0.480,2.5");
    expect(readPart(writePart(part)!)).toEqual({ zoom: 2.5, x: 0.46, y: 0.48 });
  });

  test.each([null, "", "here", "0.5,0.5", "9,9,9", "0.5,0.5,0.2", "0.5,0.5,4000", "..,.,3"])(
    "is the whole map for %s",
    (text) => {
      expect(readPart(text)).toEqual(WHOLE);
    },
  );
});
