import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { toDataPackage } from "../../src/downloads/data-package.ts";
import { allDownloads } from "../../src/downloads/downloads.ts";
import { TABLES } from "../../src/downloads/tables/tables.ts";
import { data, dataOn } from "./data.ts";
import { textOf } from "./published.ts";

const textAt = (path: string): string =>
  textOf(allDownloads(data).find((one) => one.path === path)!);
const paths = (): readonly string[] => allDownloads(data).map(({ path }) => path);

describe("the downloads", () => {
  it("have unique paths, plain enough for any server", () => {
    const all = paths();
    expect(new Set(all).size).toBe(all.length);
    for (const path of all) expect(path).toMatch(/^data\/[a-z0-9/_-]+\.[a-z]+$|README\.txt$/);
  });

  it("exist for the whole data set, and a few for each trip, person and country", () => {
    const all = paths();
    const below = (folder: string): readonly string[] =>
      all
        .filter((path) => path.startsWith(folder))
        .map((path) => path.slice(folder.length))
        .toSorted();
    for (const file of ["trips.csv", "stops.csv", "claims.csv", "trips.geojson", "trips.ics"])
      expect(all).toContain(`data/${file}`);
    for (const file of ["entries.atom", "changes.atom", "v1/trips.json"])
      expect(all).toContain(`data/${file}`);
    expect(below("data/trips/wang-yi/2026-01-africa/")).toEqual(["trips.ics"]);
    expect(below("data/v1/trips/wang-yi/2026-01-africa")).toEqual([".json"]);
    for (const folder of ["people/ana-ole/", "countries/na/"])
      expect(below(`data/${folder}`)).toEqual(["changes.atom", "stops.csv", "trips.ics"]);
    expect(below("data/v1/").filter((path) => /^(?:people|countries)\//.test(path))).toEqual([]);
  });

  it("of the whole data set each contain what their name says", () => {
    const whole = (path: string) => JSON.parse(textAt(path)) as object;
    const keys = (path: string) => Object.keys(whole(path));
    expect(whole("data/countries.geojson")).toHaveProperty("features.0.properties.alpha3");
    for (const kind of ["trips", "articles", "people", "frames"])
      expect(keys(`data/v1/${kind}.json`)).toContain(kind);
    for (const kind of ["trip", "trips", "articles", "people", "frames", "tables"])
      expect(whole(`data/v1/schemas/${kind}.json`)).toHaveProperty(
        "$id",
        `https://example.org/ports/data/v1/schemas/${kind}.json`,
      );
    expect(whole("data/v1/openapi.json")).toHaveProperty("openapi");
    expect(textAt("data/README.txt")).toContain("trips.csv. One row per trip.");
  });

  it.each([
    ["data/entries.atom", "new entries", "changes/"],
    ["data/changes.atom", "changes of plan", "changes/"],
    ["data/people/ana-ole/changes.atom", "changes of plan: Ana Ole", "people/ana-ole/"],
    ["data/countries/na/changes.atom", "changes of plan: Namibia", "countries/na/"],
  ])("%s is titled %s and links to %s", (path, title, page) => {
    expect(textAt(path)).toContain(`<title>${data.identity.name}, ${title}</title>`);
    expect(textAt(path)).toContain(
      `<link rel="alternate" href="https://example.org/ports/${page}"/>`,
    );
  });

  it("are named after their content and format", () => {
    const labels = new Map(allDownloads(data).map(({ path, label }) => [path, label]));
    expect(labels.get("data/plan_stops.csv")).toBe("Plan stops (CSV)");
    expect(labels.get("data/people/ana-ole/changes.atom")).toBe("Changes of plan (Atom)");
  });

  it("are byte-identical each time", () => {
    const again = allDownloads(dataOn("2026-11-01"));
    for (const [index, download] of allDownloads(data).entries())
      expect(textOf(again[index]!)).toBe(textOf(download));
  });

  it("all have the disputed and the unreported stop", () => {
    const trip = "trips/ana-ole/2026-09-southern-africa";
    for (const path of [
      "data/people/ana-ole/stops.csv",
      `data/v1/${trip}.json`,
      "data/trips.geojson",
      `data/${trip}/trips.ics`,
      "data/people/ana-ole/changes.atom",
    ]) {
      const text = textAt(path);
      expect([path, text.includes("disputed"), text.includes("unreported")]).toEqual([
        path,
        true,
        true,
      ]);
    }
  });

  it("of a country have the visits to it and those by its ministers", () => {
    const stops = textAt("data/countries/na/stops.csv").split("\r\n").slice(1, -1);
    expect(stops).toHaveLength(1);
    expect(textAt("data/countries/nz/stops.csv").split("\r\n").slice(1, -1)).toHaveLength(8);
  });

  it("leave JSON unchanged where CSV is neutralised", () => {
    const nasty = { ...data, trips: data.trips.map((record) => ({ ...record, title: "=1+1" })) };
    const find = (path: string) => textOf(allDownloads(nasty).find((one) => one.path === path)!);
    expect(find("data/trips.csv")).toContain(",'=1+1,");
    expect(find("data/v1/trips.json")).toContain('"title":"=1+1"');
  });
});

describe("the descriptor", () => {
  interface Descriptor {
    readonly resources: readonly {
      readonly name: string;
      readonly path: string;
      readonly schema: { readonly fields: readonly { name: string }[]; missingValues: string[] };
    }[];
  }

  it("describes each table's actual columns, with only the empty cell as missing", () => {
    for (const { name, path, schema } of (toDataPackage(data, []) as Descriptor).resources) {
      const [header] = textAt(`data/${path}`).split("\r\n");
      expect(header).toBe(schema.fields.map((field) => field.name).join(","));
      expect(schema.missingValues).toEqual([""]);
      expect(TABLES.map((table) => table.name)).toContain(name);
    }
  });

  it("lists files that exist", () => {
    const listed = JSON.parse(textAt("data/datapackage.json")) as Descriptor;
    for (const { path } of listed.resources) expect(paths()).toContain(`data/${path}`);
  });
});

it("serializers import no clock, and JavaScript dates in one place only", () => {
  const folder = join(import.meta.dirname, "../../src/downloads");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const users = files
    .filter((file) => file.endsWith(".ts"))
    .filter((file) => /\bDate\(|\bDate\b>|: Date\b/.test(readFileSync(join(folder, file), "utf8")));
  expect(users).toEqual(["atom.ts"]);
});
