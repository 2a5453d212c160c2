import { describe, expect, it } from "vitest";
import { barPaths } from "../../../src/browser/bar-paths.ts";
import { placeLanes } from "../../../src/browser/chart-lanes.ts";
import { NO_FILTERS } from "../../../src/browser/home-state.ts";
import { isWithin, knownBy, passes, readTrips } from "../../../src/browser/home-trips.ts";
import { encodeHome, type HomeEntry } from "../../../src/drawings/home/home-data.ts";
import { timelineTrips } from "../../../src/drawings/timeline/trips.ts";
import { tripTitle } from "../../../src/words/title.ts";
import { readDay } from "../../../src/model/day.ts";
import { foldClaims } from "../../../src/model/fold.ts";
import { OUTCOMES } from "../../../src/model/trip.ts";
import { readContent } from "../../../src/reading/disk/content.ts";
import { en } from "../../../src/words/en/messages.ts";

const content = readContent("tests/fixtures/content");
const claims = content.articles.flatMap((article) => article.claims);
const entriesAt = (asOf: number): readonly HomeEntry[] =>
  foldClaims(claims, asOf).map((trip) => {
    const person = content.people.get(trip.person)!;
    return { trip, person, title: tripTitle(trip, person.name, en), sources: 1 };
  });
const entries = entriesAt(readDay("2026-05-01")!);
const data = encodeHome(entries, en);
const trips = readTrips(JSON.parse(JSON.stringify(data)) as typeof data);

describe("trips as columns", () => {
  it("come back as they were", () => {
    expect(trips.map(({ id, title }) => [id, title])).toEqual(
      entries.map(({ trip, title }) => [trip.id, title]),
    );
    for (const [index, { trip }] of entries.entries()) {
      const { stops } = trips[index]!;
      expect(stops.map(({ outcome }) => OUTCOMES[outcome])).toEqual(
        trip.stops.map(({ outcome }) => outcome),
      );
      expect(stops.map(({ country }) => data.countries[country]![0])).toEqual(
        trip.stops.map(({ place }) => place.country),
      );
    }
  });

  it("are found by what is in them, however it is typed", () => {
    const find = (filters: Partial<typeof NO_FILTERS>): number =>
      trips.filter(passes(data, { ...NO_FILTERS, ...filters })).length;
    expect(find({})).toBe(trips.length);
    expect(find({ text: "WANG lesotho" })).toBe(1);
    expect(find({ text: "nowhere" })).toBe(0);
    expect(find({ outcome: "skipped", to: "SO", cause: "schedule" })).toBe(1);
    expect(find({ minister: "wang-yi", from: "CN" })).toBe(1);
  });

  it("lie in a window that some day of theirs is in", () => {
    const [trip] = trips.filter(({ id }) => id === "wang-yi/2026-01-africa");
    const window = (from: string, to: string) => ({ from: readDay(from)!, to: readDay(to)! });
    expect(isWithin(trip!, window("2026-01-11", "2026-01-20"))).toBe(true);
    expect(isWithin(trip!, window("2026-01-14", "2026-01-20"))).toBe(false);
  });

  it("are each in the last state that a day knows", () => {
    const states = encodeHome(
      foldClaims(claims, Infinity).flatMap((trip) =>
        trip.knowledgeDays.flatMap((day) =>
          entriesAt(day).filter((entry) => entry.trip.id === trip.id),
        ),
      ),
      en,
    );
    const known = knownBy(readTrips(states), readDay("2026-01-08")!);
    const [seed] = known.filter(({ id }) => id === "wang-yi/2026-01-africa");
    expect(seed?.stops.map(({ outcome }) => OUTCOMES[outcome])).not.toContain("skipped");
    expect(seed?.path).toBe("trips/wang-yi/2026-01-africa/#history");
    expect(knownBy(readTrips(states), readDay("2020-01-01")!)).toEqual([]);
  });
});

describe("bars", () => {
  const [from, to] = data.window;
  it("stack the same at every zoom, and join where no gap can be seen", () => {
    const lanes = placeLanes(data, trips, "country", 0, false);
    for (const lane of lanes) {
      const wide = barPaths([lane], { from, to }, (day) => (day - from) * 1000);
      const narrow = barPaths([lane], { from, to }, (day) => (day - from) / 1000);
      const count = (paths: ReadonlyMap<string, string>): number =>
        [...paths.values()].join("").split("M").length - 1;
      expect(count(wide)).toBe(lane.trips.length);
      expect(count(narrow)).toBeLessThanOrEqual(count(wide));
    }
  });

  it("touch without stacking or covering each other, at every zoom", () => {
    const [one, two] = trips.filter((trip) => trip.from !== undefined);
    const day = readDay("2026-03-01")!;
    const touching = [
      { ...one!, person: 0, tone: "made" as const, from: day, to: day + 2 },
      { ...two!, person: 0, tone: "missed" as const, from: day + 2, to: day + 4 },
    ];
    const [lane] = placeLanes(data, touching, "minister", 0, false);
    for (const scale of [4, 12, 40, 400]) {
      const paths = barPaths([lane!], { from, to }, (each) => (each - day) * scale);
      const [first, second] = ["made" as const, "missed" as const].map((tone) => {
        const [, x, y, wide] = /^M(\S+) (\S+)h(\S+)v/u.exec(paths.get(tone)!)!.map(Number);
        return { x: x!, y: y!, end: x! + wide! };
      });
      expect(first!.y).toBe(second!.y);
      expect(first!.end).toBeLessThanOrEqual(second!.x);
    }
  });

  it("are in lanes by minister, by country and by region visited", () => {
    const titles = (by: "minister" | "country" | "region"): readonly string[] =>
      placeLanes(data, trips, by, 0, true).map(({ title }) => title);
    expect(titles("minister")).toContain("Wang Yi");
    expect(titles("country")).toContain("China");
    expect(titles("region")).toContain("East Africa");
  });

  it("are in lanes that come in the order in which the page prints them", () => {
    for (const by of ["minister", "country", "region"] as const) {
      const printed = timelineTrips(entries, content.people, by, en).lanes;
      const drawn = placeLanes(data, trips, by, 0, true);
      expect(drawn.map(({ title }) => title)).toEqual(printed.map(({ title }) => title));
    }
  });
});
