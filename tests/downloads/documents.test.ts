// The JSON files as a whole: what they contain, in which order.
import { describe, expect, it } from "vitest";
import {
  SCHEMA_NAMES,
  toFramesDocument,
  toJsonSchema,
  toPeopleDocument,
  toTripDocument,
} from "../../src/downloads/documents.ts";
import { toTripJson } from "../../src/downloads/trip-json.ts";
import { whenFrom } from "../../src/model/when-from.ts";
import { data } from "./data.ts";
import { data as all } from "./every-kind.ts";
import { dataOf, visited } from "./small-trip.ts";
import { toArticlesDocument, toTripsDocument } from "./published.ts";

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

it.each(SCHEMA_NAMES)("the schema of %s is open: later versions may add fields", (name) => {
  const text = JSON.stringify(toJsonSchema(name, data));
  expect(text).toContain('"properties"');
  expect(text).not.toContain("additionalProperties");
});

describe("the JSON file", () => {
  it("of trips has each, in order of id", () => {
    const turned = { ...data, trips: data.trips.toReversed() };
    const { trips } = toTripsDocument(turned);
    expect(trips.map(({ id }) => id)).toEqual(data.trips.map(({ trip }) => trip.id).toSorted());
  });

  it("of articles has each, newest first", () => {
    const { articles } = toArticlesDocument(data);
    expect(articles.map(({ id }) => id)).toEqual(data.articles.map(({ id }) => id));
  });

  it("of people has their names and offices", () => {
    const office = { title: "Minister", country: "CN" };
    const person = {
      id: "x-y",
      name: "X Y",
      nativeName: { text: "甲乙", language: "zh" },
      aliases: ["Y X"],
      country: "CN",
      offices: [{ ...office, term: whenFrom("2020/..")! }, office],
    };
    const { people } = toPeopleDocument({ ...data, people: new Map([["x-y", person]]) });
    expect(plain(people)).toEqual([
      {
        ...person,
        nativeName: "甲乙",
        nativeLanguage: "zh",
        offices: [{ ...office, term: "2020/.." }, office],
      },
    ]);
  });

  it("of frames has their claims with articles", () => {
    expect(toFramesDocument(data).frames[0]!.claims).toEqual([
      { says: "Two years in a row", year: 2026, articles: ["2026/2026-01-07-four-nations"] },
    ]);
  });

  it("of a trip has its page and all its claims, in the order of knowledge", () => {
    const { trip, claims } = toTripDocument({ ...all, trips: all.trips.slice(0, 1) });
    expect(trip.url).toBe("https://example.org/ports/trips/a-b/2026-03-tour/");
    expect(claims.map(({ kind }) => kind)).toEqual(
      all.trips[0]!.trip.claims.map(({ kind }) => kind),
    );
    const known = claims.map(({ known: day }) => day);
    expect(known).toEqual(known.toSorted());
  });
});

describe("a trip in JSON", () => {
  const trip = () => plain(toTripJson(all.trips[0]!)) as Record<string, unknown>;

  it("has companions, and other details", () => {
    expect(trip()).toMatchObject({
      joined: ["c-d/2026-03-tour"],
      remarks: [{ about: "spelling", says: "Kenia", minor: true, sources: ["2026/2026-03-23-a"] }],
    });
  });

  it("has only the fields that apply", () => {
    const made = dataOf(
      { "2026-03-15": { visited: [{ stop: "Kenya", met: ["The President"] }] } },
      "2026-03-20",
    );
    expect(plain(toTripJson(made.trips[0]!))).toMatchObject({
      stops: [{ visited: { met: ["The President"] }, outcome: "visited" }],
    });
    const { stops } = plain(toTripJson(made.trips[0]!)) as { stops: object[] };
    for (const field of [
      "disputed",
      "skipped",
      "announced",
      "due",
      "expected",
      "mostSay",
      "movedBy",
    ])
      expect(stops[0]).not.toHaveProperty(field);
    expect(stops[0]).not.toHaveProperty("visited.dates");
  });

  it("says when something was said only if that is known", () => {
    const off = { skipped: [{ stop: "Kenya", cause: "weather" }], ...visited("Uganda") };
    const plan = { due: { stops: ["Kenya", "Uganda"] } };
    const { trip: some } = dataOf({ "2026-03-15": { ...plan, ...off } }, "2026-03-20").trips[0]!;
    const text = JSON.stringify(toTripJson({ ...all.trips[0]!, trip: some }));
    expect(text).toContain('"cause":"weather"');
    expect(text).not.toContain('"on":');
  });
});
