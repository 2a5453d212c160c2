import { describe, expect, it } from "vitest";
import { layOutRegion } from "../../src/drawings/map/region.ts";
import { COUNTRY_CODES } from "../../src/geography/countries.ts";
import { regionsOf } from "../../src/geography/regions.ts";

const SIZE = { width: 120, height: 112 };
const AFRICA = COUNTRY_CODES.filter((code) => regionsOf(code).includes("Africa"));
const map = layOutRegion("Africa", AFRICA, SIZE);
const few = layOutRegion("Africa", ["EG", "MU"], SIZE);

describe("the map of a region", () => {
  it("has each country as an outline, or as a point if it is too small to see", () => {
    const outlined = new Set(map.outlines.map(({ code }) => code));
    for (const code of AFRICA) {
      const point = map.points.get(code)!;
      expect(outlined.has(code) || point.isSmall, code).toBe(true);
      expect(point.x, code).toBeGreaterThanOrEqual(0);
      expect(point.x, code).toBeLessThanOrEqual(SIZE.width);
      expect(point.y, code).toBeGreaterThanOrEqual(0);
      expect(point.y, code).toBeLessThanOrEqual(SIZE.height);
    }
  });

  it("draws islands as points, and large countries as outlines", () => {
    const small = (code: string) => map.points.get(code)!.isSmall;
    expect(["MU", "SC", "KM", "ST", "CV"].map(small)).toEqual([true, true, true, true, true]);
    expect(["EG", "TD", "CD", "MG", "SO"].map(small)).toEqual([false, false, false, false, false]);
  });

  it("draws each country once, Somalia in one piece, and nothing of other regions", () => {
    const codes = map.outlines.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => code === "SO")).toHaveLength(1);
    expect(codes.filter((code) => !AFRICA.includes(code))).toEqual([]);
  });

  it("omits uninhabited islands far out at sea, so that the rest is larger", () => {
    const all = layOutRegion("Africa", ["EG", "MU", "TF"], SIZE);
    const length = ({ points }: typeof map): number => {
      const [a, b] = [points.get("EG")!, points.get("MU")!];
      return Math.hypot(a.x - b.x, a.y - b.y);
    };
    expect(few.outlines.map(({ code }) => code)).not.toContain("TF");
    expect(all.outlines.map(({ code }) => code)).toContain("TF");
    expect(length(few)).toBeGreaterThan(length(all) * 1.1);
  });

  it("has points only for the requested countries", () => {
    expect([...few.points.keys()]).toEqual(["EG", "MU"]);
  });
});
