// The maps in docs/import, each tried on a small made-up table in the real one's format.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { importRecords, type ImportResult } from "../../../src/entries/import/import.ts";
import { readMap } from "../../../src/entries/import/names.ts";
import { readTable } from "./read-table.ts";
import { tableMap } from "../../../src/entries/import/table-map.ts";
import { readDay } from "../../../src/model/day.ts";
import { entryOf, problemsIn, stopsOf, textsOf, told } from "./data.ts";
import { gazetteer } from "./gazetteer.ts";

function importAs(name: string, ...lines: readonly string[]): ImportResult {
  const { map, problems } = readMap(
    readFileSync(`docs/import/${name}.yaml`),
    `${name}.yaml`,
    tableMap,
  );
  if (!map) throw new Error(problems.map(({ message }) => message).join("\n"));
  const dataset = readTable(lines.join("\n"), map);
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

describe("the map of", () => {
  test("COLT reads one row per country, with its number and the people met", () => {
    const result = importAs(
      "colt",
      "TripID,LeaderID,LeaderCountryOrIGO,LeaderCountryISO,LeaderTitle,LeaderFullName,CountryVisited,CityVisited,TripYear,TripStartDate,TripEndDate,TripDuration,HostHOGSName,SourceLink1",
      "KEN-17,40,Kenya,KEN,President,Ada Poe,France,Paris,1999,03/14/1999,03/15/1999,2,Jean Roe,",
      "KEN-18,40,Kenya,KEN,President,Ada Poe,Belgium,Brussels,1999,03/16/1999,,3,,",
    );
    const entry = entryOf(result, "ada-poe-1999-03-14");
    expect(entry).toContain(`    visited:
      - stop: Paris, France
        dates: 1999-03-14/1999-03-15
        met: [Jean Roe]
      - { stop: "Brussels, Belgium", dates: 1999-03-16/1999-03-18 }
`);
    expect(entry).toContain("\nRecords of the source: KEN-17; KEN-18.\n");
    expect(result.counts).toMatchObject({ read: 2, written: 2, trips: 1 });
  });

  test("Wikipedia's lists reads ranges, cells that span rows, and several places", () => {
    const result = importAs(
      "wikipedia-list",
      "List of trips by Ada Poe,,,",
      "Country,Areas visited,Dates,Details",
      '"Switzerland","Geneva, Bern","March 15–17, 2021[3]",Talks',
      ",Bern,30 December – 2 January 2022,Holiday",
      "Russia,Moscow,5–6 May 2022,Met her counterpart",
      "Total,3 countries,,",
    );
    expect(stopsOf(entryOf(result, "ada-poe-2021-03-15"))).toEqual([
      '"Geneva, Switzerland", dates: 2021-03-15/..',
      '"Bern, Switzerland", dates: ../2021-03-17',
    ]);
    expect(stopsOf(entryOf(result, "ada-poe-2021-12-30"))).toEqual([
      '"Bern, Switzerland", dates: 2021-12-30/2022-01-02',
    ]);
    expect(told(result, "aside")).toEqual([
      "1: above the header: List of trips by Ada Poe",
      "6: a sum: Total, 3 countries",
    ]);
    expect(result.counts).toMatchObject({ read: 3, written: 3, lost: 0 });
  });

  test("gov.uk's tables reads destinations with places and countries in one cell", () => {
    const result = importAs(
      "gov-uk-travel",
      "Minister,Start date of trip,End date of trip,Destination,Purpose of trip,Total cost",
      '"Ada Poe, Secretary of State",03/04/2019,05/04/2019,"Paris, France and Brussels, Belgium",Bilateral talks,"£1,234"',
      ',21/04/2019,22/04/2019,"France, Belgium and Switzerland",Summit,£900',
      'Total,,,,,"£2,134"',
    );
    expect(stopsOf(entryOf(result, "2019-04-03"))).toEqual([
      '"Paris, France", dates: 2019-04-03/..',
      '"Brussels, Belgium", dates: ../2019-04-05',
    ]);
    expect(stopsOf(entryOf(result, "2019-04-21"))).toEqual([
      "France, dates: 2019-04-21/..",
      "Belgium",
      "Switzerland, dates: ../2019-04-22",
    ]);
    expect(result.counts).toMatchObject({ read: 2, written: 2, lost: 0 });
  });
});
