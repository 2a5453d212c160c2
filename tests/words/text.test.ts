import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placeCallouts, stackInOrder } from "../../src/drawings/strip/lanes.ts";
import { fitText, textWidth, wrapText } from "../../src/words/text-width.ts";

describe("fitText", () => {
  test("leaves a text that fits unchanged", () => {
    expect(fitText("Ethiopia", 200, 14)).toBe("Ethiopia");
  });
  test("truncates a text that does not fit with an ellipsis", () => {
    expect(fitText("Papua New Guinea", 70, 14)).toBe("Papua N…");
  });
  test("never splits a character", () => {
    expect(fitText("é".normalize("NFD").repeat(20), 60, 14)).toMatch(/^(?:e\u0301)+…$/u);
    expect(fitText("👩‍👩‍👧".repeat(20), 140, 14)).toMatch(/^(?:👩‍👩‍👧)+…$/u);
  });
  test("returns nothing if there is no room for two letters", () => {
    expect(fitText("Ethiopia", 10, 14)).toBe("");
  });
  test("is never wider than the room given", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.nat(300), (text, room) => {
        expect(textWidth(fitText(text, room, 14), 14)).toBeLessThanOrEqual(room);
      }),
    );
  });
});

test("wrapText breaks between words and truncates the last line", () => {
  expect(wrapText("schedule, Chinese embassy in Somalia, 10 Jan", 130, 12, 2)).toEqual([
    "schedule, Chinese",
    "embassy in Somalia…",
  ]);
});

test("stays that only touch share a lane; those that overlap do not", () => {
  const touching = [
    { start: 1, end: 3 },
    { start: 3, end: 5 },
  ];
  expect(stackInOrder(touching)).toEqual([0, 0]);
  expect(stackInOrder([...touching, { start: 2, end: 4 }])).toEqual([0, 0, 1]);
});

test.each(["push", "flip"] as const)("flags that %s back cover no other flag or pole", (turn) => {
  const flags = fc.array(fc.record({ x: fc.nat(900), width: fc.integer({ min: 10, max: 200 }) }));
  fc.assert(
    fc.property(flags, (all) => {
      const placed = placeCallouts(all, { right: 1000, lanes: 5, turn });
      all.forEach((flag, a) => {
        placed.forEach((other, b) => {
          const own = placed[a];
          if (!own || !other || a === b) return;
          const isSameLane = own.lane === other.lane;
          const { width } = all[b]!;
          if (isSameLane)
            expect(own.left + flag.width <= other.left || other.left + width <= own.left).toBe(
              true,
            );
          if (own.lane > other.lane)
            expect(flag.x < other.left || flag.x > other.left + width).toBe(true);
        });
      });
    }),
  );
});
