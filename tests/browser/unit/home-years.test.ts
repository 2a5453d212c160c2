import { describe, expect, it } from "vitest";
import { readTrips } from "../../../src/browser/home-trips.ts";
import { HomeYears } from "../../../src/browser/home-years.ts";
import { divideTrips } from "../../../src/drawings/home/divide.ts";
import { encodeFiles, encodeHome } from "../../../src/drawings/home/home-data.ts";
import { en } from "../../../src/words/en/messages.ts";
import { manyStops } from "../../drawings/many-stops.ts";

const entries = manyStops(10_000);
const { home, earlier } = encodeFiles(divideTrips(entries), en);
const whole = encodeHome(entries, en);

/** Those trips, and the requests made for them; each file can fail once. */
function fetching(isLost = false) {
  const asked: string[] = [];
  const load = <File>(name: string): Promise<File> => {
    asked.push(name);
    const years = /^home\/(?<years>.+)\.json$/u.exec(name)!.groups!.years!;
    if (isLost && asked.indexOf(name) === asked.length - 1) return Promise.reject(new Error(name));
    return Promise.resolve(JSON.parse(JSON.stringify(earlier.get(years))) as File);
  };
  return { years: new HomeYears(home, load), asked };
}

describe("trips loaded by the days they are in", () => {
  it("are the latest at first", () => {
    const { years, asked } = fetching();
    expect(years.trips.length).toBeLessThan(400);
    expect(years.isWhole).toBe(false);
    expect(asked).toEqual([]);
  });

  it("are in the end the same as from a single file", async () => {
    const { years } = fetching();
    await years.need();
    expect(years.isWhole).toBe(true);
    expect(years.need()).toBeUndefined();
    const ownWords = (trip: (typeof years.trips)[number]) => ({ ...trip, words: trip.words });
    expect(years.trips.map(ownWords)).toEqual(readTrips(whole).map(ownWords));
  });

  it("are fetched once, for the requested days", async () => {
    const { years, asked } = fetching();
    const [, from, to] = home.earlier!.files[1]!;
    const middle = { from: (from + to) / 2, to: (from + to) / 2 + 1 };
    expect(years.isMissing(middle)).toBe(true);
    await Promise.all([years.need(middle), years.need(middle)]);
    expect(years.isMissing(middle)).toBe(false);
    expect(asked).toEqual([`home/${home.earlier!.files[1]![0]}.json`]);
    const days = years.trips.map((trip) => trip.from!);
    expect(days).toEqual(days.toSorted((a, b) => b - a));
  });

  it("can be requested again after a failure", async () => {
    const { years } = fetching(true);
    await expect(years.need()).rejects.toThrow("home/");
    expect(years.isMissing()).toBe(true);
    await years.need();
    expect(years.trips).toHaveLength(entries.length);
  });
});
