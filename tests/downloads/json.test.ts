import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import {
  SCHEMA_NAMES,
  type SchemaName,
  SCHEMAS,
  toFramesDocument,
  toJsonSchema,
  toPeopleDocument,
  toTripDocument,
} from "../../src/downloads/documents.ts";
import { partsOf } from "../../src/downloads/parts.ts";
import { toTripJson } from "../../src/downloads/trip-json.ts";
import { data, dataOn } from "./data.ts";
import { toArticlesDocument, toTripsDocument } from "./published.ts";

const compile = (schema: object) => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  (formats as unknown as (to: Ajv2020) => void)(ajv);
  return ajv.compile(schema);
};

const published = new Map(SCHEMA_NAMES.map((name) => [name, compile(toJsonSchema(name, data))]));
/** The same, but without additional properties. */
const closed = new Map(SCHEMA_NAMES.map((name) => [name, compile(z.toJSONSchema(SCHEMAS[name]))]));

function expectValid(name: SchemaName, value: unknown): void {
  const file: unknown = JSON.parse(JSON.stringify(value));
  for (const validate of [published.get(name)!, closed.get(name)!]) {
    validate(file);
    expect(validate.errors).toBeNull();
  }
  expect((file as { $schema: string }).$schema).toBe(
    `https://example.org/ports/data/v1/schemas/${name}.json`,
  );
}

const trips = partsOf(data).filter(({ scope }) => scope.kind === "trip");

describe("the JSON files", () => {
  it.each(trips)("match their schema: $scope.id", ({ data: one }) => {
    expectValid("trip", toTripDocument(one));
  });

  it("of all trips, articles and people match theirs", () => {
    expectValid("trips", toTripsDocument(data));
    expectValid("articles", toArticlesDocument(data));
    expectValid("people", toPeopleDocument(data));
  });

  it("of frames matches its schema and says which years are missing", () => {
    expectValid("frames", toFramesDocument(data));
    expect(toFramesDocument(data).frames).toMatchObject([
      {
        id: "first-trips",
        firstYear: 2025,
        lastYear: 2026,
        trips: [{ year: 2026, trip: "wang-yi/2026-01-africa" }],
        missing: [2025],
        claims: [{ says: "Two years in a row", year: 2026 }],
        against: [],
      },
    ]);
  });

  it("are dated by their content, not by the clock", () => {
    const document = toTripsDocument(data);
    expect(document).toMatchObject({ generatedAt: "2026-10-20", asOf: "2026-11-01" });
    const wang = trips.find(({ scope }) => scope.id === "wang-yi/2026-01-africa")!;
    expect(toTripDocument(wang.data)).toMatchObject({ generatedAt: "2026-01-12" });
  });

  it("have one type for each field, and never null", () => {
    const types = new Map<string, Set<string>>();
    const walk = (value: unknown, path: string): void => {
      const type = Array.isArray(value) ? "array" : value === null ? "null" : typeof value;
      types.set(path, (types.get(path) ?? new Set()).add(type));
      if (Array.isArray(value)) for (const item of value) walk(item, `${path}[]`);
      else if (typeof value === "object" && value !== null)
        for (const [key, item] of Object.entries(value)) walk(item, `${path}.${key}`);
    };
    walk(JSON.parse(JSON.stringify(toTripsDocument(data))), "trips");
    walk(JSON.parse(JSON.stringify(toArticlesDocument(data))), "articles");
    for (const [path, found] of types) expect([path, [...found]]).toEqual([path, [[...found][0]]]);
    expect([...types.values()].some((found) => found.has("null"))).toBe(false);
  });

  it("say nothing about articles that were not known yet", () => {
    const early = dataOn("2026-01-08");
    expect(early.trips.map(({ trip }) => trip.id)).toEqual(["wang-yi/2026-01-africa"]);
    expect(JSON.stringify(toTripsDocument(early))).not.toContain("communique");
  });
});

describe("toTripJson", () => {
  const record = data.trips.find(({ trip }) => trip.id === "wang-yi/2026-01-africa")!;

  it("has the plan, the report and why they differ", () => {
    expect(JSON.parse(JSON.stringify(toTripJson(record)))).toMatchObject({
      id: "wang-yi/2026-01-africa",
      person: { id: "wang-yi", name: "Wang Yi" },
      status: "completed",
      announcedDates: "2026-01-07/2026-01-12",
      score: { made: 3, announced: 4 },
      stops: [
        {
          place: { name: "Ethiopia", country: "ET" },
          outcome: "as announced",
          announced: { position: 1, on: "../2026-01-07" },
          visited: { dates: "../2026-01-08" },
        },
        {
          place: { name: "Somalia", country: "SO" },
          outcome: "skipped",
          announced: { position: 2 },
          skipped: {
            cause: "schedule",
            reason: "itinerary adjusted after consultation",
            by: "Chinese embassy in Somalia",
            on: "2026-01-10",
          },
          sources: ["2026/2026-01-07-four-nations", "2026/2026-01-12-lesotho-communique"],
        },
        { place: { country: "TZ" }, visited: { dates: "2026-01-09/.." } },
        {
          place: { name: "Lesotho", precision: "country" },
          visited: { place: { name: "Maseru" }, dates: "2026-01-10/2026-01-11" },
        },
      ],
    });
  });

  it("shows each side of a dispute with its sources", () => {
    const { trip, title, person } = data.trips.find(
      ({ trip: { id } }) => id === "ana-ole/2026-09-southern-africa",
    )!;
    expect(toTripJson({ trip, title, person }).stops[0]?.disputed).toEqual([
      expect.objectContaining({
        kind: "visit",
        versions: [
          { says: "not visited", sources: ["2026/2026-09-22-namibia-not"] },
          { says: "visited", sources: ["2026/2026-09-20-namibia-disputed"] },
        ],
      }),
    ]);
  });
});
