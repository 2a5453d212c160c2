// The tables' rows match the descriptor: types, values, keys and references.
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { toDataPackage } from "../../src/downloads/data-package.ts";
import { toReadme } from "../../src/downloads/readme.ts";
import { TABLES } from "../../src/downloads/tables/tables.ts";
import { readContent } from "../../src/reading/disk/content.ts";
import { data, dataFrom } from "./data.ts";
import { type Row, rowsOf } from "./tables.ts";

const real = dataFrom(readContent(join(import.meta.dirname, "../../content")), "2026-11-25");

const FORMS: Readonly<Record<string, RegExp>> = {
  string: /^/,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};
const keyOf = (row: Row, fields: readonly string[]): string =>
  JSON.stringify(fields.map((field) => row[field]));

const realRows = new Map(TABLES.map(({ name }) => [name, rowsOf(name, real)]));

describe.each([
  ["the tests' own entries", (name: string) => rowsOf(name, data)],
  ["the content", (name: string) => realRows.get(name)!],
])("the tables of %s", (_, rows) => {
  it.each(TABLES)("$name has cells of the declared types and values", ({ name, columns }) => {
    const all = rows(name);
    for (const { name: column, type, values, isRequired } of columns) {
      const cells = all.map((row) => row[column]!);
      if (isRequired) expect([column, cells.filter((cell) => cell === "")]).toEqual([column, []]);
      const filled = cells.filter((cell) => cell !== "");
      expect([column, filled.filter((cell) => !FORMS[type]!.test(cell))]).toEqual([column, []]);
      if (values)
        expect([column, filled.filter((cell) => !values.includes(cell))]).toEqual([column, []]);
    }
  });

  it.each(TABLES)("$name has a unique key", ({ name, key }) => {
    const keys = rows(name).map((row) => keyOf(row, key));
    expect(key).not.toEqual([]);
    expect(keys.filter((each, index) => keys.indexOf(each) !== index)).toEqual([]);
  });

  it.each(TABLES)("$name refers to existing rows", ({ name, references }) => {
    for (const { fields, table, to } of references) {
      const there = new Set(rows(table).map((row) => keyOf(row, to)));
      const named = rows(name)
        .filter((row) => fields.some((field) => row[field] !== ""))
        .map((row) => keyOf(row, fields));
      expect([table, named.filter((key) => !there.has(key))]).toEqual([table, []]);
    }
  });

  it("gives a URL or nothing for each source, in their order", () => {
    const addresses = new Map(rows("articles").map((row) => [row.article_id, row.source_url]));
    for (const name of ["stops", "plans", "plan_stops", "events", "disputes"])
      for (const { sources = "", source_urls = "" } of rows(name))
        expect(source_urls.split("; ")).toEqual(sources.split("; ").map((id) => addresses.get(id)));
  });

  it("has first and last days in order", () => {
    for (const { name, columns } of TABLES) {
      const all = rows(name);
      for (const { name: column } of columns.filter((each) => each.name.endsWith("_earliest")))
        for (const row of all) {
          const [first, last] = [row[column]!, row[column.replace("_earliest", "_latest")]!];
          if (first && last) expect([name, column, first <= last]).toEqual([name, column, true]);
        }
    }
  });

  it("counts known outcomes apart from unreported stops", () => {
    for (const row of rows("trips").filter((each) => each.announced_stops !== "")) {
      const count = (what: string): number => Number(row[`announced_stops${what}`]);
      expect(count("_known")).toBe(count("_made") + count("_not_made"));
      expect(count("")).toBe(
        count("_known") + count("_unreported") + count("_to_come") + count("_contested"),
      );
    }
  });
});

it("values are the same in the descriptor and in the text file", () => {
  const { resources } = toDataPackage(data, []) as {
    readonly resources: readonly {
      readonly name: string;
      readonly schema: {
        readonly fields: readonly { readonly name: string; constraints?: { enum?: string[] } }[];
      };
    }[];
  };
  const readme = toReadme(data);
  const listed = resources.flatMap(({ name, schema }) =>
    schema.fields.flatMap(({ name: field, constraints }) =>
      constraints?.enum ? [[name, field, constraints.enum.join(", ")] as const] : [],
    ),
  );
  const names = listed.map(([table, field]) => `${table}.${field}`);
  for (const name of [
    "stops.outcome",
    "trips.trip_status",
    "claims.kind",
    "events.kind",
    "stops.cause",
  ])
    expect(names).toContain(name);
  for (const [, , values] of listed) expect(readme).toContain(`One of: ${values}.`);
  expect(readme).toContain("not a sample of all travel");
});

describe("ids of other data sets", () => {
  const places = new Map(rowsOf("places", real).map((row) => [row.place_id, row]));

  it("are given for countries and towns that are certain", () => {
    expect(places.get("ET")).toMatchObject({ wikidata_id: "Q115", country_cow: "530" });
    expect(places.get("AE/abu-dhabi")).toMatchObject({
      geonames_id: "292968",
      wikidata_id: "",
      country_cow: "696",
      country_alpha3: "ARE",
    });
  });
});

it("a former state is named beside today's country", () => {
  const then = rowsOf("stops", real).filter((row) => row.country_then !== row.country_name);
  for (const row of then) expect([row.country_then, row.country_name]).not.toContain("");
});

it("the office is the one held at the time", () => {
  const trips = rowsOf("trips", real);
  const office = (id: string) => trips.find((row) => row.trip_id === id)?.office;
  expect(office("taro-kono/2017-12-gulf-europe-us")).toBe("Minister of Foreign Affairs");
  expect(office("wang-yi/2026-01-africa")).toBe(
    "Minister of Foreign Affairs, Director of the Office of the Central Foreign Affairs Commission",
  );
});
