// Checks what is read against parsers that the import does not use.
import { csvParse } from "d3";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { readMap } from "../../../src/entries/import/names.ts";
import type { Dataset } from "../../../src/entries/import/record.ts";
import { readTable } from "./read-table.ts";
import { tableMap } from "../../../src/entries/import/table-map.ts";
import { readTravels } from "../../../src/entries/import/travels.ts";
import { isoOf } from "../../../src/model/day.ts";
import { noNames, travels } from "./data.ts";

/** `Kenya: Nairobi 2001-03-01 2001-03-02`, sorted. */
const factsOf = ({ records }: Dataset): readonly string[] =>
  records
    .map(({ country, place, dates: { from, to } }) =>
      [`${country}: ${place}`, from && isoOf(from), to && isoOf(to)].join(" "),
    )
    .toSorted();

describe("reads the same records as another parser from", () => {
  test("travels XML", () => {
    const file = travels([
      "1972-05-22/1972-05-30 U.S.S.R.: Moscow, Leningrad, Kiev",
      "1988-04-21 Trinidad & Tobago: Port <of> Spain",
      "2000-10-23/2000-10-25 Korea, North",
    ]);
    const found: string[] = [];
    let fields: Record<string, string> = {};
    let name = "";
    const parser = new SaxesParser();
    parser.on("opentag", (tag) => {
      ({ name } = tag);
      if (name === "trip") fields = {};
    });
    parser.on("text", (text) => {
      fields[name] = (fields[name] ?? "") + text.trim();
    });
    parser.on("closetag", (tag) => {
      if (tag.name !== "trip") return;
      const { country = "", locale = "" } = fields;
      found.push(`${country}: ${locale} ${fields["start-date"]!} ${fields["end-date"]!}`);
    });
    parser.write(file.text).close();
    expect(found).toHaveLength(3);
    expect(factsOf(readTravels([file], noNames))).toEqual(found.toSorted());
  });

  test("a table", () => {
    const text = [
      "who,home,country,place,from,to",
      'Ada Poe,Kenya,Senegal,"Dakar, ""the city""",2001-03-01,2001-03-02',
      '"Poe, Ada",Kenya,"Korea,',
      'Republic of",Seoul,2001-04-01,2001-04-02',
      "",
      "Ada Poe,Kenya,Chad,,2002-01-01,2002-01-01",
    ].join("\r\n");
    const map = readMap(
      `
name: visits
outlet: { id: the-table, name: The table }
columns: { person: who, personCountry: home, country: country, place: place, from: from, to: to }
`,
      "map.yaml",
      tableMap,
    ).map!;
    const rows = csvParse(text).filter(({ who }) => who);
    const dataset = readTable(text, map) as Dataset;
    expect(dataset.read).toBe(3);
    expect(factsOf(dataset)).toEqual(
      rows.map((row) => `${row.country!}: ${row.place!} ${row.from!} ${row.to!}`).toSorted(),
    );
  });
});
