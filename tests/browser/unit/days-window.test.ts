import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { centre, scale, shift, MIN_DAYS, within } from "../../../src/browser/days-window.ts";

const all = { from: 1000, to: 2000 };
const days = fc
  .tuple(
    fc.double({ min: -5000, max: 5000, noNaN: true }),
    fc.double({ min: 0, max: 9000, noNaN: true }),
  )
  .map(([from, length]) => ({ from, to: from + length }));

describe("a window of days", () => {
  it("stays within all days and is never shorter than a week", () => {
    const factor = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(
        days,
        factor,
        fc.double({ min: -900, max: 900, noNaN: true }),
        (window, by, step) => {
          const first = within(window, all);
          for (const next of [
            first,
            shift(first, step, all),
            scale(first, by, (first.from + first.to) / 2, all),
            centre(first, 1500 + step, all),
          ]) {
            expect(next.from).toBeGreaterThanOrEqual(all.from - 1e-6);
            expect(next.to).toBeLessThanOrEqual(all.to + 1e-6);
            expect(next.to + 1 - next.from).toBeGreaterThanOrEqual(MIN_DAYS - 1e-6);
          }
        },
      ),
    );
  });

  it("keeps the day under the pointer where it is", () => {
    const window = { from: 1200, to: 1399 };
    const zoomed = scale(window, 2, 1250, all);
    const part = ({ from, to }: typeof window): number => (1250 - from) / (to + 1 - from);
    expect(part(zoomed)).toBeCloseTo(part(window));
    expect(zoomed.to + 1 - zoomed.from).toBeCloseTo(100);
  });
});
