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
  trip: trip
  country: country
  place: place
  dates: dates
  duration: days
  status: status
  plannedDates: planned
  announcedBy: by
  announcedOn: on
  postponedTo: later
  reason: why
  met: met
  row: id
fixed: { personCountry: Kenya, language: en }
values:
  status:
    done: visited
    off: cancelled
    later: postponed
    said: announced
    told: due
    rumour: expected
    video: virtual
`;
const HEADER = "who,trip,country,place,dates,days,status,planned,by,on,later,why,met,id";

function importTable(...rows: readonly string[]): ImportResult {
  const map = readMap(MAP, "map.yaml", tableMap).map!;
  const dataset = readTable(`${HEADER}\n${rows.join("\n")}\n`, map);
  if (typeof dataset === "string") throw new Error(dataset);
  const result = importRecords(dataset, {
    names: map,
    gazetteer,
    daysApart: 1,
    readOn: readDay("2026-11-25")!,
    overwrite: false,
    read: () => undefined,
    tripsOnFile: [],
  });
  expect(problemsIn(textsOf(result))).toEqual([]);
  return result;
}

/** What the only entry says of its trip. */
function groupOf(...rows: readonly string[]): string {
  const text = entryOf(importTable(...rows), "t1");
  return /(?<=trips:\n)[\s\S]*?(?=# imported)/.exec(text)![0];
}

describe("a row", () => {
  test("that was announced and made has both, each with its own dates", () => {
    expect(
      groupOf(
        "Ada Poe,T1,Senegal,Dakar,2021-03-15,2,done,14–16 March 2021,Kenyan foreign ministry,2021-03-01,,,Awa Diop; Omar Sy,17",
      ),
    ).toMatchInlineSnapshot(`
      "  - trip: ada-poe/2021-03-t1
          announced:
            by: Kenyan foreign ministry
            on: 2021-03-01
            partial: true
            stops:
              - { stop: "Dakar, Senegal", dates: 2021-03-14/2021-03-16 }
          visited:
            - stop: Dakar, Senegal
              dates: 2021-03-15/2021-03-16
              met: [Awa Diop, Omar Sy]
      "
    `);
  });

  test("that was only planned is not a visit, whoever said so", () => {
    expect(
      groupOf(
        "Ada Poe,T1,Senegal,Dakar,2027-03-15,,said,,Kenyan foreign ministry,2026-11-01,,,,",
        "Ada Poe,T1,Switzerland,Bern,2027-03-17,,told,,,,,,,",
        "Ada Poe,T1,Germany,,March 2027,,rumour,,,,,,,",
      ),
    ).toMatchInlineSnapshot(`
      "  - trip: ada-poe/2027-03-t1
          announced:
            by: Kenyan foreign ministry
            on: 2026-11-01
            partial: true
            stops:
              - { stop: "Dakar, Senegal", dates: 2027-03-15 }
          due:
            partial: true
            stops:
              - { stop: "Bern, Switzerland", dates: 2027-03-17 }
          expected:
            partial: true
            stops:
              - { stop: Germany, dates: 2027-03 }
      "
    `);
  });

  test("that was announced by someone unnamed is due, which is reported", () => {
    const result = importTable("Ada Poe,T1,Senegal,Dakar,2021-03-15,,said,,,,,,,");
    expect(entryOf(result, "t1")).toContain("    due:\n");
    expect(told(result, "partly")).toEqual(["2: announced by nobody who is named: had been due"]);
  });

  test("that was postponed says until when and why", () => {
    expect(groupOf("Ada Poe,T1,Senegal,Dakar,2021-03-15,,later,,,,May 2021,the floods,,"))
      .toMatchInlineSnapshot(`
      "  - trip: ada-poe/2021-03-t1
          due:
            partial: true
            stops:
              - { stop: "Dakar, Senegal", dates: 2021-03-15 }
          postponed:
            to: 2021-05
            reason: the floods
      "
    `);
  });

  test("that was postponed while others were made was skipped", () => {
    expect(
      groupOf(
        "Ada Poe,T1,Senegal,Dakar,2021-03-15,,done,,,,,,,",
        "Ada Poe,T1,Switzerland,Bern,2021-03-17,,later,,,,,the floods,,",
      ),
    ).toMatchInlineSnapshot(`
      "  - trip: ada-poe/2021-03-t1
          due:
            partial: true
            stops:
              - { stop: "Bern, Switzerland", dates: 2021-03-17 }
          visited:
            - { stop: "Dakar, Senegal", dates: 2021-03-15 }
          skipped:
            - { stop: "Bern, Switzerland", reason: the floods }
      "
    `);
  });

  test("that was held by video is a stop of that kind", () => {
    expect(groupOf("Ada Poe,T1,Switzerland,Geneva,2021-03-15,,video,,,,,,,"))
      .toMatchInlineSnapshot(`
      "  - trip: ada-poe/2021-03-t1
          visited:
            - { stop: "Geneva, Switzerland", dates: 2021-03-15, kind: virtual }
      "
    `);
  });

  test("with several places has the people met in the note, as the data do not say where", () => {
    const result = importTable(
      'Ada Poe,T1,Switzerland,"Geneva, Bern",15–16 March 2021,,done,,,,,,Awa Diop,9',
    );
    expect(entryOf(result, "t1")).toContain("\nMet: Awa Diop.\n\nRecords of the source: 9.\n");
  });
});
