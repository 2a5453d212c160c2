import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { divideTrips, MAX_STOPS } from "../../src/drawings/home/divide.ts";
import { encodeFiles, encodeHome, type HomeEntry } from "../../src/drawings/home/home-data.ts";
import { recentWindow, windowOf } from "../../src/drawings/timeline/window.ts";
import { dateOf } from "../../src/model/day.ts";
import { en } from "../../src/words/en/messages.ts";
import { tripDays } from "../../src/words/trip-dates.ts";
import { manyStops } from "./many-stops.ts";

const entries = manyStops(10_000);
const [latest = [], ...earlier] = divideTrips(entries);
const { home, earlier: files } = encodeFiles([latest, ...earlier], en);
const daysOf = ({ trip }: HomeEntry) => tripDays(trip)!;
const yearOf = (entry: HomeEntry): number => dateOf(daysOf(entry).from).year;

describe("the files of the first page", () => {
  it("are a single file if it can hold all trips", () => {
    const few = entries.slice(0, MAX_STOPS / 3);
    expect(divideTrips(few)).toEqual([few]);
    expect(encodeFiles([few], en).home).toEqual(encodeHome(few, en));
    expect(encodeHome(few, en).earlier).toBeUndefined();
    expect(divideTrips([])).toEqual([[]]);
  });

  it("have each trip once, in order, and those shown initially in the first file", () => {
    expect([latest, ...earlier].flat()).toEqual(entries);
    const { from } = recentWindow(windowOf(entries.map(daysOf))!);
    expect(latest.every((entry) => daysOf(entry).to >= from)).toBe(true);
    expect(earlier.flat().some((entry) => daysOf(entry).to >= from)).toBe(false);
  });

  it("have whole years, as few as are worth a file", () => {
    const years = earlier.map((some) => new Set(some.map(yearOf)));
    for (const [index, some] of years.entries())
      expect([...some].filter((year) => years[index + 1]?.has(year))).toEqual([]);
    expect(earlier.length).toBeLessThanOrEqual(5);
    for (const some of earlier.slice(0, -1))
      expect(some.length * 3).toBeGreaterThanOrEqual(MAX_STOPS);
  });

  it("are listed in the first, with their days and numbers of trips", () => {
    expect([...files.keys()]).toEqual(home.earlier!.files.map(([name]) => name));
    expect(home.earlier!.files.map(([, from, to]) => [from, to])).toEqual(
      earlier.map((some) => {
        const { from, to } = windowOf(some.map(daysOf))!;
        return [from, to];
      }),
    );
    expect(home.earlier!.total).toBe(entries.length);
    expect(home.earlier!.counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(
      entries.length,
    );
  });

  it("are small, the first one above all", () => {
    const sizes = [home, ...files.values()].map((file) => gzipSync(JSON.stringify(file)).length);
    expect(sizes[0]).toBeLessThan(18_000);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(100_000);
  });
});
