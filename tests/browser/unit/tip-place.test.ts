import fc from "fast-check";
import { expect, test } from "vitest";
import { placeTip } from "../../../src/browser/tip-place.ts";
import { type Box, overlaps } from "../../../src/drawings/label-places.ts";

const ROOM = { width: 360, height: 600 };
const TIP = { width: 200, height: 40 };
const mark = (x: number, y: number, width = 24, height = 24): Box => ({ x, y, width, height });
const placed = (at: Box, others: readonly Box[] = []): Box => placeTip(at, TIP, ROOM, others);

test("a tip is above its mark, centred", () => {
  expect(placed(mark(168, 300))).toEqual({ x: 80, y: 254, ...TIP });
});

test("a tip is below a mark without room above it", () => {
  expect(placed(mark(168, 10))).toEqual({ x: 80, y: 40, ...TIP });
});

test("a tip is beside a mark as tall as the viewport", () => {
  expect(placed(mark(20, 0, 24, 600))).toEqual({ x: 50, y: 280, ...TIP });
  expect(placed(mark(320, 0, 24, 600))).toEqual({ x: 114, y: 280, ...TIP });
});

test("a tip in a corner ends at the edge of the viewport", () => {
  expect(placed(mark(0, 576))).toEqual({ x: 0, y: 530, ...TIP });
  expect(placed(mark(336, 0))).toEqual({ x: 160, y: 30, ...TIP });
});

test("a tip covers nothing else if it can", () => {
  const axis = mark(0, 260, 360, 20);
  expect(placed(mark(168, 300), [axis]).y).toBe(330);
  const everything = mark(0, 0, 360, 600);
  expect(placed(mark(168, 300), [everything])).toEqual(placed(mark(168, 300)));
});

test("a tip is in the viewport, and off its mark wherever there is room beside it", () => {
  const whole = { min: -50, max: 700 };
  const box = fc.record({
    x: fc.integer(whole),
    y: fc.integer(whole),
    width: fc.integer({ min: 1, max: 500 }),
    height: fc.integer({ min: 1, max: 700 }),
  });
  fc.assert(
    fc.property(box, fc.array(box, { maxLength: 4 }), (at, others) => {
      const { x, y, width, height } = placed(at, others);
      expect(x >= 0 && y >= 0 && x + width <= ROOM.width && y + height <= ROOM.height).toBe(true);
      const hasRoom =
        at.y >= TIP.height + 6 ||
        ROOM.height - at.y - at.height >= TIP.height + 6 ||
        at.x >= TIP.width + 6 ||
        ROOM.width - at.x - at.width >= TIP.width + 6;
      if (hasRoom) expect(overlaps({ x, y, width, height }, at)).toBe(false);
    }),
  );
});
