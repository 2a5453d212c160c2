import { describe, expect, test } from "vitest";
import { passes } from "../../../src/browser/home-filters.ts";
import { valuesByName, countsOf, optionsOf } from "../../../src/browser/home-options.ts";
import { toCsv, rowsOf } from "../../../src/browser/home-download.ts";
import { type Filters, NO_FILTERS } from "../../../src/browser/home-state.ts";
import { type HomeTrip, readTrips } from "../../../src/browser/home-trips.ts";
import { encodeHome } from "../../../src/drawings/home/home-data.ts";
import type { Claim } from "../../../src/model/claim.ts";
import { foldClaims } from "../../../src/model/fold.ts";
import { en } from "../../../src/words/en/messages.ts";
import { announced, calledOff, day, skipped, visited, when } from "../../model/build.ts";

const told = (trip: Claim["trip"], published: string, side: "own" | "press" = "own") => ({
  article: `${trip}-${published}-${side}`,
  published: day(published),
  trip,
  voice: { id: side, side },
});
const TOUR = "wang-yi/2026-01-africa";
const OFF = "ada-quill/2026-03-chile";
const MADE = "ada-quill/2026-02-kenya";
const claims: readonly Claim[] = [
  announced(told(TOUR, "2026-01-05"), [
    ["ET", when("2026-01-07/2026-01-08")],
    ["SO", when("2026-01-09/2026-01-09")],
    ["TZ", when("2026-01-10/2026-01-11")],
  ]),
  visited(told(TOUR, "2026-01-12"), "TZ", when("2026-01-10/2026-01-11")),
  visited(told(TOUR, "2026-01-08"), "ET", when("2026-01-07/2026-01-08")),
  skipped(told(TOUR, "2026-01-10"), "SO", { cause: "schedule" }),
  skipped(told(TOUR, "2026-01-11", "press"), "SO", { cause: "security" }),
  announced(told(OFF, "2026-03-01"), [["CL", when("2026-03-11/2026-03-11")]]),
  { ...calledOff(told(OFF, "2026-03-09"), "cancelled"), cause: "security" } as Claim,
  announced(told(MADE, "2026-02-01"), [["KE", when("2026-02-05/2026-02-06")]]),
  visited(told(MADE, "2026-02-06"), "KE", when("2026-02-05/2026-02-06")),
];
const NAMES: Readonly<Record<string, string>> = { "wang-yi": "Wang Yi", "ada-quill": "Ada Quill" };
const entries = foldClaims(claims, day("2026-11-25")).map((trip) => {
  const country = trip.person === "wang-yi" ? "CN" : "CY";
  const person = { id: trip.person, name: NAMES[trip.person]!, aliases: [], country, offices: [] };
  return { trip, person, title: person.name, sources: 1 };
});
const data = encodeHome(entries, en);
const trips = readTrips(data);
const find = (filters: Partial<Filters>): readonly string[] =>
  trips
    .filter(passes(data, { ...NO_FILTERS, ...filters }))
    .map(({ id }) => id)
    .toSorted();

describe("filters", () => {
  test.each<[string, Partial<Filters>, readonly string[]]>([
    ["nothing", {}, [MADE, OFF, TOUR]],
    ["a stop's outcome", { outcome: ["skipped"] }, [TOUR]],
    ["a trip's status", { outcome: ["cancelled"] }, [OFF]],
    ["any of several", { outcome: ["skipped", "cancelled"] }, [OFF, TOUR]],
    ["a second reason", { cause: ["security"] }, [OFF, TOUR]],
    ["a reason by who gave it", { cause: ["security"], said: ["press"] }, [TOUR]],
    ["two reasons never as one", { cause: ["schedule"], said: ["press"] }, []],
    ["a reason of the same stop", { cause: ["schedule"], to: "ET" }, []],
    ["an outcome of the same stop", { outcome: ["skipped"], to: "SO" }, [TOUR]],
    ["but not of another stop", { outcome: ["skipped"], to: "ET" }, []],
    ["a minister", { minister: "wang-yi" }, [TOUR]],
    ["the country the minister travels for", { from: "CY" }, [MADE, OFF]],
  ])("find %s", (_, filters, ids) => {
    expect(find(filters)).toEqual(ids);
  });
});

describe("options", () => {
  test("are the values that some trip has, worded as on the pills, with names sorted by the rules of the language", () => {
    const options = optionsOf(data, trips);
    expect(options.outcome.map(({ text }) => text)).toEqual([
      "cancelled",
      "as announced",
      "called off",
      "skipped",
    ]);
    expect(options.cause.map(({ value }) => value)).toEqual(["schedule", "security"]);
    expect(options.said.map(({ value }) => value)).toEqual(["own", "press"]);
    expect(options.minister.map(({ text }) => text)).toEqual(["Ada Quill", "Wang Yi"]);
  });

  test("sort Côte d’Ivoire before Cyprus", () => {
    const countries = [
      ["CY", "Cyprus", 0],
      ["CI", "Côte d’Ivoire", 0],
    ] as const;
    const places = [0, 1].map((at) => ["", at, 0, 0] as const);
    const stop = { ...trips[0]!.stops[0]!, country: 0 };
    const both: HomeTrip = { ...trips[0]!, stops: [stop, { ...stop, country: 1 }] };
    const options = optionsOf({ ...data, countries, places, people: [["a", "A", 0]] }, [
      { ...both, person: 0 },
    ]);
    expect(options.to.map(({ text }) => text)).toEqual(["Côte d’Ivoire", "Cyprus"]);
  });

  test("say how many trips each would leave with the other filters unchanged", () => {
    const counts = (name: Parameters<typeof countsOf>[2], filters: Partial<Filters>) =>
      Object.fromEntries(countsOf(data, trips, name, { ...NO_FILTERS, ...filters }));
    expect(counts("outcome", {})).toMatchObject({ skipped: 1, cancelled: 1, "as announced": 2 });
    expect(counts("outcome", { outcome: ["cancelled"], minister: "wang-yi" })).toEqual({
      skipped: 1,
      "as announced": 1,
    });
    expect(counts("said", { cause: ["security"] })).toEqual({ own: 1, press: 1 });
    for (const [value, count] of countsOf(data, trips, "cause", NO_FILTERS))
      expect(find({ cause: [value] })).toHaveLength(count);
  });

  test("are found by code and name, ignoring case", () => {
    const { to, minister } = valuesByName(optionsOf(data, trips));
    expect(to?.get("so")).toBe("SO");
    expect(minister?.get("wang yi")).toBe("wang-yi");
  });
});

describe("the export", () => {
  test("has one row per stop, with every reason and who gave it", () => {
    const [row] = rowsOf(data, trips, "https://example.org/").filter(
      ({ stop_country: country }) => country === "SO",
    );
    expect(row).toMatchObject({
      trip: TOUR,
      minister: "Wang Yi",
      outcome: "skipped",
      stop_order: 2,
      reasons: "schedule (own); security (press)",
      page: `https://example.org/trips/${TOUR}/`,
    });
  });

  test("is a table that spreadsheets read correctly", () => {
    const [head, line] = toCsv([{ a: '=1+1, "x"', b: null, c: 3 }]).split("\r\n");
    expect(head).toBe("a,b,c");
    expect(line).toBe(`"'=1+1, ""x""",,3`);
  });
});
