// What a map file says about a stop as planned, and about the same stop as made.
import { describe, expect, it } from "vitest";
import { shapeOf, toCountryShapes } from "../../src/downloads/country-shapes.ts";
import type { Dataset } from "../../src/downloads/dataset.ts";
import { partsOf } from "../../src/downloads/parts.ts";
import { routeOf } from "../../src/downloads/route.ts";
import type { Stop } from "../../src/model/stop.ts";
import { dataOf, planned, visited } from "./small-trip.ts";
import { toGeoJson } from "./published.ts";

const data = dataOf(
  {
    "2026-03-01": {
      announced: {
        by: "Foreign Ministry",
        dates: "2026-03-10/2026-03-13",
        stops: [{ stop: "Kenya", dates: "2026-03-10" }, "Uganda", "Rwanda"],
      },
    },
    "2026-03-02": {
      outlet: "paper",
      expected: { stops: [{ stop: "Kenya" }, { stop: "Burundi" }] },
    },
    "2026-03-15": {
      visited: [
        { stop: "Kenya", dates: "2026-03-11" },
        { stop: "Uganda", kind: "virtual", dates: "2026-03-12" },
        { stop: "Rwanda" },
      ],
    },
    "2026-03-16": { outlet: "paper", skipped: [{ stop: "Rwanda", by: "Rwandan presidency" }] },
  },
  "2026-03-20",
);
const features = (some: Dataset = data) =>
  toGeoJson(some).features.map(({ id, properties, geometry }) => ({
    id: String(id).replace("a-b/2026-03-tour#", ""),
    type: geometry.type,
    ...properties,
  }));
const feature = (id: string) => features().find((one) => one.id === id);

describe("a map file", () => {
  it("has each stop where it was planned, and where it was made", () => {
    expect(features().map(({ id, type }) => `${id} ${type}`)).toEqual([
      "planned LineString",
      "planned-ke Point",
      "planned-bi Point",
      "planned-ug Point",
      "planned-rw Point",
      "travelled-ke Point",
      "travelled-ug Point",
      "travelled-rw Point",
    ]);
  });

  it("has a planned stop's number, days and speaker", () => {
    expect(feature("planned-ke")).toMatchObject({
      feature: "stop",
      leg: "planned",
      official: true,
      position: 1,
      dates: "2026-03-10",
      disputed: false,
      sources: data.trips[0]!.trip.stops[0]!.claims.map(({ article }) => article),
    });
    expect(feature("planned-rw")).toMatchObject({ official: true, position: 3, disputed: true });
    expect(feature("planned-bi")).toMatchObject({ official: false, position: 2 });
    for (const id of ["planned-ug", "planned-rw", "planned-bi"])
      expect(feature(id)).not.toHaveProperty("dates");
  });

  it("has the days of a stop made, and no plan", () => {
    expect(feature("travelled-ke")).toMatchObject({ leg: "travelled", dates: "2026-03-11" });
    expect(feature("travelled-ug")).toMatchObject({ kind: "virtual", dates: "2026-03-12" });
    for (const id of ["travelled-ke", "travelled-ug", "travelled-rw"]) {
      expect(feature(id)).not.toHaveProperty("official");
      expect(feature(id)).not.toHaveProperty("position");
    }
    expect(feature("travelled-rw")).not.toHaveProperty("dates");
  });

  it("gives a route the days of its leg, where they are known", () => {
    expect(feature("planned")).toMatchObject({ feature: "route", dates: "2026-03-10/2026-03-13" });
    const made = dataOf(
      {
        "2026-03-01": planned(undefined, "Kenya", "Uganda"),
        "2026-03-15": visited("Kenya 2026-03-11", "Uganda 2026-03-12"),
      },
      "2026-03-20",
    );
    const [plan, route] = features(made).filter(({ type }) => type !== "Point");
    expect(plan).not.toHaveProperty("dates");
    expect(route).toMatchObject({ leg: "travelled", dates: "2026-03-11/2026-03-12" });
  });

  it("draws the planned route through all stops, and the travelled one only through stops made in person", () => {
    const made = dataOf(
      {
        "2026-03-15": {
          visited: ["Kenya", { stop: "Burundi", kind: "virtual" }, "Rwanda", "Uganda"],
        },
        "2026-03-16": { outlet: "paper", skipped: ["Rwanda"] },
        "2026-03-17": { outlet: "gazette", skipped: ["Rwanda"] },
      },
      "2026-03-20",
    );
    const at = ({ place: { point } }: Stop) => point;
    const { stops } = made.trips[0]!.trip;
    const [kenya, , , uganda] = stops.map(at);
    const [route] = toGeoJson(made).features.filter(({ id }) => String(id).endsWith("#travelled"));
    expect(stops.map(({ place, outcome }) => `${place.id} ${outcome}`)).toEqual([
      "KE visited",
      "BI virtual",
      "RW disputed",
      "UG visited",
    ]);
    expect(route!.geometry).toEqual(routeOf([kenya!, uganda!]));
    expect(features(made).map(({ id }) => id)).toEqual([
      "travelled",
      "travelled-ke",
      "travelled-bi",
      "travelled-rw",
      "travelled-ug",
    ]);
  });

  it("draws no route to talks by video, even as announced", () => {
    const video = { stop: "Uganda", kind: "virtual", dates: "2026-03-11" };
    const made = dataOf(
      {
        "2026-03-01": { announced: { by: "Foreign Ministry", stops: ["Kenya", video] } },
        "2026-03-15": { visited: ["Kenya", video] },
      },
      "2026-03-20",
    );
    expect(made.trips[0]!.trip.stops[1]).toMatchObject({ outcome: "as announced" });
    expect(features(made).map(({ id }) => id)).not.toContain("travelled");
  });

  it("names its publisher, licence and as-of day", () => {
    expect(toGeoJson(data)).toMatchObject({
      title: "All trips",
      generatedAt: "2026-03-16",
      asOf: "2026-03-20",
      license: data.identity.licence.url,
      attribution: data.identity.publisher,
      source: "https://example.org/ports/",
    });
  });

  it("has a bounding box of its points, and none without any", () => {
    const points = toGeoJson(data).features.flatMap(({ geometry: { type, coordinates } }) =>
      type === "Point" ? [coordinates] : type === "LineString" ? coordinates : coordinates.flat(),
    );
    const side = (axis: number) => points.map((point) => point[axis]!).toSorted((a, b) => a - b);
    const [lon, lat] = [side(0), side(1)];
    expect(toGeoJson(data).bbox).toEqual([lon[0], lat[0], lon.at(-1), lat.at(-1)]);
    expect(toGeoJson({ ...data, trips: [] }).bbox).toBeUndefined();
  });
});

describe("the countries of a map file", () => {
  it("count what became of the stops in each", () => {
    expect(
      toCountryShapes(data).features.map(({ id, properties }) => [id, properties]),
    ).toMatchObject([
      ["BI", { alpha3: "BDI", stops: 1, announced: 0, made: 0, disputed: 0, unreported: 1 }],
      ["KE", { name: "Kenya", stops: 1, announced: 1, made: 1, disputed: 0, unreported: 0 }],
      ["RW", { stops: 1, announced: 1, disputed: 1, unreported: 0 }],
      ["UG", { stops: 1, announced: 1, disputed: 0, unreported: 0 }],
    ]);
  });

  it.each([
    ["KE", "MultiPolygon"],
    ["MT", "MultiPolygon"],
    ["VA", "Point"],
    ["EU", "Point"],
  ])("have %s, large or small, as a %s", (code, type) => {
    const shape = shapeOf(code);
    expect(shape.type).toBe(type);
    expect(JSON.stringify(shape)).toMatch(/\[-?[\d.]+,-?[\d.]+\]/u);
  });

  it("are those of a part's stops, and none for no stops", () => {
    const tuvalu = dataOf({ "2026-03-15": visited("Tuvalu", "Kenya") }, "2026-03-20");
    const [west, south, east, north] = toCountryShapes(tuvalu).bbox!;
    expect([west, north]).toEqual([expect.closeTo(33.9, 0), expect.closeTo(5.5, 0)]);
    expect([east, south]).toEqual([expect.closeTo(179.2, 0), expect.closeTo(-8.5, 0)]);
    const kenya = partsOf(data).find(({ scope }) => scope.id === "KE")!.data;
    expect(toCountryShapes(kenya).features.map(({ id }) => id)).toEqual(["KE"]);
    expect(toCountryShapes({ ...data, trips: [] })).not.toHaveProperty("bbox");
  });
});
