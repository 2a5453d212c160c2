import { describe, expect, test } from "vitest";
import { importRecords, type ImportResult } from "../../../src/entries/import/import.ts";
import { readMap } from "../../../src/entries/import/names.ts";
import { readTable } from "./read-table.ts";
import { tableMap } from "../../../src/entries/import/table-map.ts";
import { readDay } from "../../../src/model/day.ts";
import { entryOf, problemsIn, textsOf, told } from "./data.ts";
import { gazetteer } from "./gazetteer.ts";

const MAP = `
name: visits
outlet: { id: the-table, name: The table }
columns:
  person: who
  personCountry: home
  trip: trip
  country: country
  place: place
  from: from
  to: to
  approximate: flags
  status: status
  cause: why
  url: url
values:
  status: { done: visited, off: cancelled, draft: ignored }
  approximate: [about]
  cause: { flu: health }
outlets:
  example.org: { id: example, name: The Example, country: KE, kind: press, language: en }
`;
const HEADER = "who,home,trip,country,place,from,to,flags,status,why,url";

function importTable(rows: readonly string[], map = MAP): ImportResult {
  const read = readMap(map, "map.yaml", tableMap).map!;
  const text = `${HEADER}\n${rows.join("\n")}\n`;
  const dataset = readTable(text, read);
  if (typeof dataset === "string") throw new Error(dataset);
  return importRecords(dataset, {
    names: read,
    gazetteer,
    daysApart: 1,
    readOn: readDay("2026-11-25")!,
    overwrite: false,
    read: () => undefined,
    tripsOnFile: [],
  });
}

test("names of object properties have no meaning as names", () => {
  for (const word of ["constructor", "__proto__", "toString"]) {
    const result = importTable([
      `${word},Kenya,T1,Senegal,${word},2001-03-01,2001-03-02,,done,${word},https://${word.replaceAll("_", "").toLowerCase()}.example/a`,
      `Ada Poe,${word},T2,Senegal,Dakar,2001-03-01,2001-03-02,,done,,`,
      `Ada Poe,Kenya,T3,${word},Dakar,2001-03-01,2001-03-02,,done,,`,
      `Ada Poe,Kenya,T4,Senegal,Dakar,2001-03-01,2001-03-02,,${word},,`,
      `Ada Poe,Kenya,T5,Senegal,Dakar,2001-03-01,2001-03-02,,done,,`,
    ]);
    expect(problemsIn(textsOf(result))).toEqual([]);
    const notices = result.notices.map(({ message }) => message).join("\n");
    expect(notices).toContain(`unknown country "${word}"`);
    expect(notices).toContain(`unknown status "${word}"`);
  }
});

describe("rows", () => {
  test("from one article make one entry, with a group for each trip", () => {
    const result = importTable([
      "Ada Poe,Kenya,T1,Senegal,Dakar,2001-03-01,2001-03-02,,done,,https://www.example.org/news/two-trips.html?x=1",
      "Ada Poe,Kenya,T2,Switzerland,Bern / Geneva,2001-04-01,2001-04-03,about,done,,https://example.org/news/two-trips.html?x=1",
    ]);
    expect(entryOf(result, "undated/example-two-trips")).toMatchInlineSnapshot(`
      "---
      title: "Ada Poe: 2 trips, March to April 2001"
      source:
        outlet: example
        url: https://www.example.org/news/two-trips.html?x=1
        published: ../2026-11-25
        language: en
      trips:
        - trip: ada-poe/2001-03-t1
          visited:
            - { stop: "Dakar, Senegal", dates: 2001-03-01/2001-03-02 }
        - trip: ada-poe/2001-04-t2
          visited:
            - { stop: "Bern, Switzerland", dates: 2001-04-01~/.. }
            - { stop: "Geneva, Switzerland", dates: ../2001-04-03~ }
      # imported by visits, checksum 4bf5a0f601d53f90
      ---
      "
    `);
    expect(problemsIn(textsOf(result))).toEqual([]);
  });

  test("that were called off make a plan and its end, in one entry per trip if there is no URL", () => {
    const result = importTable([
      "Ada Poe,Kenya,T3,Senegal,Dakar,2001-03-01,,,off,flu,",
      "Ada Poe,Kenya,T4,Senegal,Dakar,2001-05-01,2001-05-02,,done,,",
      "Ada Poe,Kenya,T4,Switzerland,Bern,2001-05-03,,,off,,",
    ]);
    expect(entryOf(result, "ada-poe-2001-03-t3")).toContain(`trips:
  - trip: ada-poe/2001-03-t3
    due:
      partial: true
      stops:
        - { stop: "Dakar, Senegal", dates: 2001-03-01/.. }
    cancelled: { cause: health }
`);
    expect(entryOf(result, "ada-poe-2001-05-t4")).toContain(`    due:
      partial: true
      stops:
        - { stop: "Bern, Switzerland", dates: 2001-05-03/.. }
    visited:
      - { stop: "Dakar, Senegal", dates: 2001-05-01/2001-05-02 }
    skipped:
      - { stop: "Bern, Switzerland" }
`);
    expect(problemsIn(textsOf(result))).toEqual([]);
  });

  test("that are not understood are reported with their lines", () => {
    const result = importTable([
      '"Ada',
      'Poe",Kenya,,Senegal,,2001-03-01,,,done,,',
      "Ada Poe,Kenya,,Senegal,,2001-03-01,,,maybe,,",
      "Ada Poe,Kenya,,Senegal,,2001-03-01,,,draft,,",
      ",Kenya,,Senegal,,2001-03-01,,,done,,",
      "Ada Poe,Nowhere,,Senegal,,2001-03-01,,,done,,",
      "Ada Poe,Kenya,,Senegal,,,,,done,,",
      "Ada Poe,Kenya,T9,Senegal,,,,,done,,",
      "Ada Poe,Kenya,,Senegal,,1 March,2001-03-01,,done,,javascript:x",
    ]);
    expect(told(result, "lost")).toEqual([
      '4: unknown status "maybe"',
      '5: left out, as the map says: status "draft"',
      "6: no traveller",
      '7: unknown country "Nowhere" of Ada Poe',
      "8: no date",
      "9: no date, so its trip has no year: trips of the map can name one for ada-poe/t9",
    ]);
    expect(told(result, "partly")).toEqual([
      expect.stringMatching(/^10: address left out: unexpected link/),
      '10: date left out: "1 March"',
    ]);
    expect(result.counts).toMatchObject({ read: 8, written: 2, lost: 6 });
  });

  test("of a trip without a date are written if the map names the trip", () => {
    const map = `${MAP}trips: { ada-poe/t9: ada-poe/1999-senegal }\n`;
    const result = importTable(["Ada Poe,Kenya,T9,Senegal,,,,,done,,"], map);
    expect(entryOf(result, "ada-poe-t9")).toContain("- trip: ada-poe/1999-senegal\n");
  });

  test("with days in another order are read in that order", () => {
    const map = MAP.replace("columns:", "dates: day-month-year\ncolumns:");
    const result = importTable(["Ada Poe,Kenya,,Senegal,Dakar,2/3/2001,04.03.2001,,done,,"], map);
    expect(entryOf(result, "2001-03-02")).toContain("dates: 2001-03-02/2001-03-04");
  });
});

describe("a map", () => {
  const problems = (text: string): readonly string[] =>
    readMap(text, "map.yaml", tableMap).problems.map(({ line, message }) => `${line}: ${message}`);

  test("with a mistake is rejected at its line", () => {
    expect(problems(MAP.replace("  person: who", "  persn: who"))).toMatchInlineSnapshot(`
      [
        "5: unexpected field "persn", expected "person", "personCountry", "office", "trip", "country", "place", "from", "to", "dates", "duration", "approximate", "status", "plannedFrom", "plannedTo", "plannedDates", "announcedBy", "announcedOn", "postponedTo", "cause", "reason", "met", "url", "published", "language" or "row"",
        "4: no column for person",
      ]
    `);
    expect(problems(MAP.replace("done: visited", "done: visit"))).toMatchInlineSnapshot(`
      [
        "17: unexpected done "visit", expected "visited", "transit", "virtual", "announced", "due", "expected", "postponed", "cancelled" or "ignored"",
      ]
    `);
    expect(problems(MAP.replace("name: visits", "name: My visits"))).toMatchInlineSnapshot(`
      [
        "2: unexpected name "My visits", expected lower-case letters a to z, digits and single hyphens",
      ]
    `);
    expect(problems(MAP.replace("  country: country\n", ""))).toMatchInlineSnapshot(`
      [
        "4: no column for country",
      ]
    `);
  });

  test("that names a missing column is rejected with a list of the existing ones", () => {
    const map = readMap(MAP, "map.yaml", tableMap).map!;
    expect(readTable("who,home\n", map)).toBe(
      "visits.csv:1: there is no column trip, country, place, from, to, flags, status, why, url; the columns are who, home",
    );
  });
});
