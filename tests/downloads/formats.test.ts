// What clients of each format need: calendar and feed subscribers, GIS programs, other sites' pages.
import ICAL from "ical.js";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import type { Dataset, Filed } from "../../src/downloads/dataset.ts";
import { articleEntries, changeEntries } from "../../src/downloads/feeds.ts";
import { toAtom } from "../../src/downloads/atom.ts";
import { shapeOf, toCountryShapes } from "../../src/downloads/country-shapes.ts";
import { COUNTRY_CODES } from "../../src/geography/countries.ts";
import { isoOf, readDay } from "../../src/model/day.ts";
import { data } from "./data.ts";
import { toGeoJson, toICalendar } from "./published.ts";

const AFRICA = "2026/2026-01-07-four-nations";

/** The data, with a history of its entries. */
const withHistory = (history: Readonly<Record<string, Filed>>): Dataset => ({
  ...data,
  filedOf: (id) => history[id],
});
const added = (iso: string): Filed => ({ added: readDay(iso)!, changed: readDay(iso)!, edits: 0 });
const corrected = (iso: string): Filed => ({
  ...added("2026-01-08"),
  changed: readDay(iso)!,
  edits: 2,
});

const eventsIn = (some: Dataset) =>
  new ICAL.Component(ICAL.parse(toICalendar(some, "data/trips.ics")) as never)
    .getAllSubcomponents("vevent")
    .map((event) => {
      const value = (name: string): string => String(event.getFirstPropertyValue(name));
      return {
        uid: value("uid"),
        sequence: Number(value("sequence")),
        stamp: value("dtstamp").slice(0, 10),
      };
    });
const tripEvent = (some: Dataset) =>
  eventsIn(some).find(({ uid }) => uid === "wang-yi.2026-01-africa.trip@ports-of-call")!;

describe("a calendar", () => {
  it("is for subscription: no method, and a daily refresh", () => {
    const text = toICalendar(data, "data/trips.ics");
    expect(text).not.toContain("METHOD:");
    expect(text).toContain("REFRESH-INTERVAL;VALUE=DURATION:P1D\r\n");
  });

  it("has a component even if no trip has days", () => {
    const empty = toICalendar({ ...data, trips: [] }, "data/trips.ics");
    const calendar = new ICAL.Component(ICAL.parse(empty) as never);
    expect(calendar.getAllSubcomponents("vevent")).toEqual([]);
    expect(calendar.getAllSubcomponents()).toHaveLength(1);
    expect(empty.endsWith("END:VTIMEZONE\r\nEND:VCALENDAR\r\n")).toBe(true);
  });

  it("has events whose sequence and date increase when an entry is corrected", () => {
    const before = tripEvent(withHistory({ [AFRICA]: added("2026-01-08") }));
    const after = tripEvent(withHistory({ [AFRICA]: corrected("2026-05-01") }));
    expect(before).toEqual(tripEvent(data));
    expect(after.sequence).toBe(before.sequence + 2);
    expect(after.stamp).toBe("2026-05-01");
  });
});

describe("feeds", () => {
  it("list entries by the day they were added, whatever they are about", () => {
    const history = Object.fromEntries(data.articles.map(({ id }) => [id, added("2026-10-30")]));
    const some = withHistory({ ...history, [AFRICA]: added("2026-11-01") });
    const [first] = articleEntries(some).toSorted((a, b) => b.known - a.known);
    expect([first!.key, isoOf(first!.known)]).toEqual([`articles/${AFRICA}`, "2026-11-01"]);
  });

  it("update an item that a correction changes, in its place", () => {
    const somalia = (some: Dataset) => changeEntries(some).find(({ key }) => key.includes("/so/"))!;
    const fixed = withHistory({ "2026/2026-01-12-lesotho-communique": corrected("2026-10-02") });
    expect(somalia(fixed).known).toBe(somalia(data).known);
    const atom = toAtom(fixed, { title: "t", path: "p", about: "a" }, [somalia(fixed)]);
    expect(atom).toMatch(/<entry>[^]*<updated>2026-10-02T00:00:00\.000Z<\/updated>/);
  });

  it("do not date a change by the day an undated page was read", () => {
    const undated: Dataset = {
      ...data,
      trips: data.trips.map((record) => ({
        ...record,
        trip: {
          ...record.trip,
          stops: record.trip.stops.map((stop) => ({
            ...stop,
            notVisited: stop.notVisited && {
              ...stop.notVisited,
              claims: stop.notVisited.claims.map((claim) => ({
                ...claim,
                undated: true as const,
                known: readDay("2026-10-30")!,
              })),
            },
          })),
        },
      })),
    };
    const somalia = changeEntries(undated).find(({ key }) => key.includes("/so/"))!;
    expect(isoOf(somalia.known)).toBe("2026-01-11");
  });
});

/** Each edge of a multipolygon's rings, in either direction. */
const linesOf = (rings: readonly Position[][]): readonly string[] =>
  rings.flatMap((ring) =>
    ring.slice(1).map((to, index) => [ring[index]!.join(), to.join()].toSorted().join(" ")),
  );

describe("map files", () => {
  it.each(COUNTRY_CODES)("have %s as one area without duplicate edges, or as a point", (code) => {
    const shape = shapeOf(code);
    if (shape.type === "Point") return;
    const lines = linesOf(shape.coordinates.flat());
    expect(lines.length).toBeGreaterThan(2);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it.each(["VA", "GI"])("have %s, too small for an area, as a point", (code) => {
    expect(shapeOf(code).type).toBe("Point");
  });

  it.each([
    ["trips", toGeoJson],
    ["countries", toCountryShapes],
  ])("of %s have a bounding box and a licence", (_, make) => {
    const map = make(data);
    expect(map.bbox).toHaveLength(4);
    expect(map).toMatchObject({ license: data.identity.licence.url });
  });
});

it("files may be fetched by other sites' pages", () => {
  const headers = readFileSync(join(import.meta.dirname, "../../public/_headers"), "utf8");
  expect(headers).toMatch(/^\/data\/\*\n(?: {2}.*\n)* {2}Access-Control-Allow-Origin: \*$/m);
});
