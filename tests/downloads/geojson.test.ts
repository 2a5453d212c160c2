import { check } from "@placemarkio/check-geojson";
import type { Feature, LineString, MultiLineString, Position } from "geojson";
import { describe, expect, it } from "vitest";
import { partsOf } from "../../src/downloads/parts.ts";
import { routeOf } from "../../src/downloads/route.ts";
import { data } from "./data.ts";
import { toGeoJson } from "./published.ts";

const partOf = (id: string) => partsOf(data).find(({ scope }) => scope.id === id)!.data;
const featuresOf = (id: string): readonly Feature[] => toGeoJson(partOf(id)).features;
const told = ({ properties }: Feature): string =>
  [properties?.leg, properties?.feature, properties?.stop, properties?.outcome]
    .filter(Boolean)
    .join(" ");

const linesOf = (route: LineString | MultiLineString): readonly Position[][] =>
  route.type === "LineString" ? [route.coordinates] : route.coordinates;

/** No leg of a line goes the long way round. */
function expectCut(lines: readonly Position[][]): void {
  for (const line of lines) {
    expect(line.length).toBeGreaterThan(1);
    line.forEach(([x = 0], index) => {
      expect(Math.abs(x)).toBeLessThanOrEqual(180);
      const [before = x] = line[index - 1] ?? [];
      expect(Math.abs(x - before)).toBeLessThan(180);
    });
  }
}

describe("toGeoJson", () => {
  it.each(partsOf(data))("is valid GeoJSON: $scope.kind $scope.id", ({ data: part }) => {
    expect(() => check(JSON.stringify(toGeoJson(part)))).not.toThrow();
  });

  it("has planned and travelled legs as separate features", () => {
    expect(featuresOf("wang-yi/2026-01-africa").map(told)).toEqual([
      "planned route",
      "planned stop et as announced",
      "planned stop so skipped",
      "planned stop tz as announced",
      "planned stop ls as announced",
      "travelled route",
      "travelled stop et as announced",
      "travelled stop tz as announced",
      "travelled stop ls as announced",
    ]);
  });

  it("never has an unreported stop as travelled, nor a disputed one on a travelled route", () => {
    const pacific = featuresOf("ana-ole/2026-07-pacific").map(told);
    expect(pacific).toContain("planned stop tv unreported");
    expect(pacific).not.toContain("travelled stop tv unreported");
    const africa = featuresOf("ana-ole/2026-09-southern-africa").map(told);
    expect(africa).toContain("travelled stop na disputed");
    expect(africa).not.toContain("travelled route");
  });

  it("draws the place that a report gives, and says if it is only a country", () => {
    const features = featuresOf("wang-yi/2026-01-africa");
    const at = (leg: string) =>
      features.find((one) => one.properties?.leg === leg && one.properties.stop === "ls")!;
    expect(at("planned").properties).toMatchObject({ place: "Lesotho", precision: "country" });
    expect(at("travelled").properties).toMatchObject({ place: "Maseru", precision: "place" });
    expect(at("travelled").geometry).toEqual({ type: "Point", coordinates: [27.4833, -29.3167] });
  });

  it("has a bounding box across 180° rather than around the world", () => {
    const [west, , east] = toGeoJson(partOf("ana-ole/2026-07-pacific")).bbox!;
    expect(west).toBeCloseTo(174.7633);
    expect(east).toBeCloseTo(-171.7513);
  });

  it("has numeric coordinates, and no -0", () => {
    expect(JSON.stringify(toGeoJson(data))).not.toMatch(/"-?\d+\.\d+"|-0[,\]]/);
  });
});

describe("routeOf", () => {
  it.each([
    ["Apia to Nadi", [-171.75, -13.83], [177.44, -17.8]],
    ["Tokyo to Honolulu", [139.69, 35.69], [-157.86, 21.31]],
    ["Santiago to Auckland", [-70.65, -33.45], [174.76, -36.85]],
  ] as const)("cuts the route at 180°: %s", (_, from, to) => {
    const route = routeOf([from, to])!;
    expect(route.type).toBe("MultiLineString");
    const lines = linesOf(route);
    expectCut(lines);
    expect(Math.abs(lines[0]!.at(-1)![0]!)).toBe(180);
    expect(lines[1]![0]![0]).toBe(-lines[0]!.at(-1)![0]!);
    expect(lines[1]![0]![1]).toBe(lines[0]!.at(-1)![1]!);
  });

  it("follows the great circle", () => {
    const [line] = linesOf(routeOf([[139.69, 35.69], [-77.04, 38.91]])!); // prettier-ignore
    expect(Math.max(...line!.map(([, latitude = 0]) => latitude))).toBeGreaterThan(60);
  });

  it("is undefined if there is nowhere to go", () => {
    expect(routeOf([])).toBeUndefined();
    expect(routeOf([[1, 2]])).toBeUndefined();
    expect(routeOf([[1, 2], [1, 2]])).toBeUndefined(); // prettier-ignore
  });
});
