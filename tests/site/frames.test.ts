// A frame page's counts, recounted from the entries' text without parsing or folding them.
import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { COUNTRY_CODES } from "../../src/geography/countries.ts";
import { regionsOf } from "../../src/geography/regions.ts";
import { foldClaims } from "../../src/model/fold.ts";
import { readContent } from "../../src/reading/disk/content.ts";
import { extentOf, framesOf, gapsOf, viewFrame } from "../../src/site/frames.ts";
import type { Site } from "../../src/site/site.ts";
import { en } from "../../src/words/en/messages.ts";

const content = readContent("content");
const trips = foldClaims(
  content.articles.flatMap(({ claims }) => claims),
  Infinity,
);
const entryOf: Site["entryOf"] = new Map(
  trips.map((trip) => [
    trip.id,
    { trip, title: trip.id, person: content.people.get(trip.person)!, sources: 1 },
  ]),
);
const frame = content.frames.find(({ id }) => id === "china-africa-first-trips")!;
const view = viewFrame(frame, { entryOf } as Site, en);

type Raw = Readonly<Record<string, unknown>>;
const list = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
const nameOf = (stop: unknown): string =>
  typeof stop === "string" ? stop : String((stop as Raw).stop);

const english = new Intl.DisplayNames("en", { type: "region" });
const CODES = new Map(COUNTRY_CODES.map((code) => [english.of(code)!, code]));
/** Entries' names for countries that CLDR names differently. */
const OTHERS: Readonly<Record<string, string>> = {
  "DR Congo": "CD",
  "Republic of the Congo": "CG",
  "Ivory Coast": "CI",
  "Sao Tome and Principe": "ST",
  "São Tomé and Príncipe": "ST",
  Turkey: "TR",
};
const countryOf = (stop: unknown): string => {
  const name = nameOf(stop).split(", ").at(-1)!;
  const code = OTHERS[name] ?? CODES.get(name);
  if (code === undefined) throw new Error(`no country for ${name}`);
  return code;
};
const inAfrica = (stop: unknown): boolean => regionsOf(countryOf(stop)).includes("Africa");

/** Everything that entries say about each trip, verbatim. */
const groups = Map.groupBy(
  globSync("content/articles/*/*.md").flatMap((file) => {
    const { trips: some } = parse(readFileSync(file, "utf8").split(/^---$/m)[1]!) as {
      trips: readonly Raw[];
    };
    return some;
  }),
  ({ trip }) => trip as string,
);

const raw = parse(readFileSync(`content/frames/${frame.id}.yaml`, "utf8")) as {
  trips: Readonly<Record<string, string>>;
  missing: readonly number[];
};

const isTransit = (stop: unknown): boolean => (stop as Raw).kind === "transit";
const reportedIn = (year: number): readonly unknown[] =>
  (groups.get(raw.trips[year] ?? "") ?? [])
    .flatMap(({ visited }) => list(visited))
    .filter(inAfrica);
/** The African countries that entries report as visited on a year's trip; changing planes is no visit. */
const visitedIn = (year: number): readonly string[] => {
  const stops = reportedIn(year).filter((stop) => !isTransit(stop));
  return [...new Set(stops.map(countryOf))].toSorted();
};
const passedIn = (year: number): readonly string[] =>
  reportedIn(year).filter(isTransit).map(countryOf);
const plannedIn = (year: number): readonly string[] => {
  const stops = (groups.get(raw.trips[year] ?? "") ?? []).flatMap((group) =>
    ["announced", "due", "expected"].flatMap((kind) =>
      list(group[kind]).flatMap((plan) => list((plan as Raw).stops)),
    ),
  );
  return [...new Set(stops.filter(inAfrica).map(countryOf))].toSorted();
};
const skippedIn = (year: number): readonly string[] => {
  const stops = (groups.get(raw.trips[year] ?? "") ?? []).flatMap(({ skipped }) => list(skipped));
  return [...new Set(stops.filter(inAfrica).map(countryOf))].toSorted();
};

describe("the page of China's first trips to Africa", () => {
  it("has every year, the latest first, and 34 of the 36 with a trip", () => {
    expect(view.years.map(({ year }) => year)).toEqual(
      Array.from({ length: 36 }, (_, index) => 2026 - index),
    );
    expect(extentOf(frame, { entryOf })).toEqual({ known: Object.keys(raw.trips).length, all: 36 });
    expect(gapsOf(view).missing).toEqual(raw.missing);
  });

  it.each(view.years)("shows as visited in $year what entries report", ({ year, countries }) => {
    const made = countries.filter(({ tone }) => tone === "made").map(({ code }) => code);
    expect(made.toSorted()).toEqual(visitedIn(year));
  });

  it.each(view.years)(
    "shows as unreported in $year what was only planned",
    ({ year, countries }) => {
      const silent = countries.filter(({ tone }) => tone === "unreported").map(({ code }) => code);
      const told = new Set([...visitedIn(year), ...skippedIn(year)]);
      expect(silent.toSorted()).toEqual(plannedIn(year).filter((code) => !told.has(code)));
    },
  );

  it("has a matrix cell for each country on each trip, even for changes of planes", () => {
    const cells = view.matrix.rows.flatMap(({ country, cells: row }) =>
      row.flatMap((cell, index) =>
        cell.length > 0 ? `${view.matrix.years[index]!} ${country}` : [],
      ),
    );
    const shown = view.years.flatMap(({ year, countries }) =>
      [...countries.map(({ code }) => code), ...passedIn(year)].map((code) => `${year} ${code}`),
    );
    expect(cells.toSorted()).toEqual(shown.toSorted());
  });

  it("lists the trips with only one known country", () => {
    const { lone } = gapsOf(view);
    expect(lone).toEqual(
      Object.keys(raw.trips)
        .map(Number)
        .filter((year) => new Set([...visitedIn(year), ...plannedIn(year)]).size === 1),
    );
  });

  it("belongs to its ministers only", () => {
    expect(framesOf("qian-qichen", content)).toEqual([frame]);
    expect(framesOf("qian", content)).toEqual([]);
    expect(framesOf("sergey-lavrov", content)).toEqual([]);
  });
});
