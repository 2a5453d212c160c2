import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { en } from "../../src/words/en/messages.ts";
import { layOutStrip, layOutStripDown, type Strip } from "../../src/drawings/strip/strip.ts";
import { anyTrip } from "./arbitrary.ts";
import { boxOf, collisions, detailBox, numbersOf } from "./boxes.ts";

const WIDTHS = fc.constantFrom(640, 1000, 1600);
const NARROW = fc.constantFrom(280, 340, 440);

const labelBoxes = ({ boxes, notes, headings }: Strip): ReturnType<typeof boxOf>[] =>
  [...boxes, ...notes, ...headings]
    .flatMap(({ title, details }) => [boxOf(title), ...details.map(detailBox)])
    .filter(({ width }) => width > 0);

const isInside = ({ width, height }: Strip, strip: Strip): boolean =>
  labelBoxes(strip).every(
    (box) => box.x >= -1 && box.x + box.width <= width + 1 && box.y >= -1 && box.y <= height + 1,
  );

describe.each([
  ["across", layOutStrip, WIDTHS],
  ["down", layOutStripDown, NARROW],
] as const)("any trip drawn %s", (_, layOut, widths) => {
  test("has no NaN", () => {
    fc.assert(
      fc.property(anyTrip, widths, (trip, width) => {
        expect(numbersOf(layOut(trip, en, { width })).every(Number.isFinite)).toBe(true);
      }),
    );
  });

  test("has no overlapping labels", () => {
    fc.assert(
      fc.property(anyTrip, widths, (trip, width) => {
        expect(collisions(labelBoxes(layOut(trip, en, { width })))).toEqual([]);
      }),
    );
  });

  test("stays within its page", () => {
    fc.assert(
      fc.property(anyTrip, widths, (trip, width) => {
        const strip = layOut(trip, en, { width });
        expect(isInside(strip, strip)).toBe(true);
      }),
    );
  });

  test("draws announced stops in the announced order, and visits only for reported ones", () => {
    fc.assert(
      fc.property(anyTrip, widths, (trip, width) => {
        const { boxes } = layOut(trip, en, { width });
        const idsIn = (row: string): string[] =>
          boxes.filter((box) => box.row === row).map(({ stop }) => stop);
        const planned = trip.stops
          .filter((stop) => stop.announced)
          .toSorted((a, b) => (a.announced?.position ?? 0) - (b.announced?.position ?? 0));
        const visited = trip.stops.filter((stop) => stop.visited);
        expect(idsIn("announced")).toEqual(planned.map(({ id }) => id));
        expect(idsIn("reported")).toEqual(visited.map(({ id }) => id));
      }),
    );
  });

  test("is deterministic", () => {
    fc.assert(
      fc.property(anyTrip, widths, (trip, width) => {
        expect(layOut(trip, en, { width })).toEqual(layOut(trip, en, { width }));
      }),
      { numRuns: 20 },
    );
  });
});
