import { describe, expect, test } from "vitest";
import { names } from "../../../src/entries/import/names.ts";
import {
  entryOf,
  importTravels,
  problemsIn,
  stopsOf,
  textsOf,
  told,
  travels,
  type Visit,
} from "./data.ts";

const stops = (...visits: readonly Visit[]): readonly string[] =>
  importTravels([travels(visits)])
    .files.filter(({ path }) => path.startsWith("articles/"))
    .flatMap(({ text }) => stopsOf(text));

describe("an entry", () => {
  const result = importTravels([
    travels([
      "1988-04-20/1988-04-21 Switzerland: Geneva",
      "1988-04-21/1988-04-23 U.S.S.R.: Moscow",
    ]),
  ]);

  test("has the source, the trip and its stops, and none of the remarks", () => {
    expect(entryOf(result, "travels-jane-roe-1988-04-20")).toMatchInlineSnapshot(`
      "---
      title: "Jane Roe: Switzerland and Soviet Union, April 1988"
      source:
        outlet: office-of-the-historian
        url: https://history.state.gov/departmenthistory/travels/secretary/roe-jane
        published: ../2026-11-25
        language: en
      trips:
        - trip: jane-roe/1988-04-20
          visited:
            - { stop: "Geneva, Switzerland", dates: 1988-04-20/1988-04-21 }
            - { stop: "Moscow, Soviet Union", dates: 1988-04-21/1988-04-23 }
      # imported by travels, checksum cae6b29af9b27c7c
      ---
      "
    `);
  });

  test("comes with the person, the places and the outlet that it refers to, and passes check", () => {
    expect(result.files.map(({ path }) => path)).toEqual([
      "places.yaml",
      "outlets.yaml",
      "people/jane-roe.md",
      "articles/undated/travels-jane-roe-1988-04-20.md",
    ]);
    expect(problemsIn(textsOf(result))).toEqual([]);
  });
});

describe("former states", () => {
  test("keep their name at the time, with towns in today's countries", () => {
    const result = importTravels([
      travels(["1988-04-21 U.S.S.R.: Moscow, Kiev", "1988-05-01 U.S.S.R."]),
    ]);
    expect(stopsOf(entryOf(result, "1988-04-21"))).toEqual([
      '"Moscow, Soviet Union", dates: 1988-04-21',
      '"Kyiv, Soviet Union", dates: 1988-04-21',
    ]);
    expect(stopsOf(entryOf(result, "1988-05-01"))).toEqual(["Soviet Union, dates: 1988-05-01"]);
    expect(textsOf(result)["places.yaml"]).toContain("- name: Kyiv\n  country: UA\n");
    expect(problemsIn(textsOf(result))).toEqual([]);
  });

  test("are recognised in the source's spellings", () => {
    const used = names.parse({ countries: { "Germany, Federal Republic of": "West Germany" } });
    const result = importTravels(
      [travels(["1978-07-14 Germany, Federal Republic of: Bonn", "1980-01-01 Korea, Republic of"])],
      { names: used },
    );
    expect(stopsOf(entryOf(result, "1978-07-14"))).toEqual([
      '"Bonn, West Germany", dates: 1978-07-14',
    ]);
    expect(stopsOf(entryOf(result, "1980-01-01"))).toEqual(["South Korea, dates: 1980-01-01"]);
  });
});

describe("territories", () => {
  test.each<readonly [Visit, string]>([
    ["1953-12-04 United Kingdom: Bermuda", "Bermuda"],
    ["2021-05-20 Denmark (Greenland)", "Greenland"],
    ["1999-11-23 Serbia-Montenegro (Kosovo)", "Kosovo"],
    ["1952-07-01 France: Dakar (Senegal)", '"Dakar, Senegal"'],
    ["1958-12-19 United Kingdom: High Rock (Jamaica)", "Jamaica"],
    ["1970-02-22 Netherlands Antilles: Aruba", "Aruba"],
    ["1993-01-01 United Kingdom (Wales)", "United Kingdom"],
  ])("%s is %s", (visit, stop) => {
    expect(stops(visit)).toEqual([`${stop}, dates: ${visit.slice(0, 10)}`]);
  });
});

describe("several places in one cell", () => {
  test("share the dates: the first has the arrival, the last the departure", () => {
    expect(stops("1990-05-04/1990-05-09 Germany: Bonn, Frankfurt, Halle (Saale)")).toEqual([
      '"Bonn, Germany", dates: 1990-05-04/..',
      '"Frankfurt am Main, Germany"',
      '"Halle (Saale), Germany", dates: ../1990-05-09',
    ]);
  });

  test("are stops if the gazetteer has them, even if others are missing, which the note names", () => {
    const result = importTravels([travels(["1990-05-04/1990-05-06 Germany: Bonn, Camp *Eagle*"])]);
    const entry = entryOf(result, "1990-05-04");
    // The last day belongs to the place that was not found.
    expect(stopsOf(entry)).toEqual([
      '"Bonn, Germany", dates: 1990-05-04/..',
      "Germany, dates: ../1990-05-06",
    ]);
    expect(entry).toContain("\nPlaces as the source has them: Germany: Bonn, Camp \\*Eagle\\*.\n");
    expect(told(result, "some")).toEqual(["3: Germany: Bonn, Camp *Eagle* – Camp *Eagle*"]);
  });

  test.each([
    [
      "1990-05-04/1990-05-06 Germany: Bonn, Camp Eagle, Frankfurt am Main",
      [
        '"Bonn, Germany", dates: 1990-05-04/..',
        '"Frankfurt am Main, Germany", dates: ../1990-05-06',
      ],
    ],
    // The country alone would lie in one of its parts of today.
    [
      "1970-05-04/1970-05-06 Yugoslavia: Zagreb, Camp Eagle",
      ['"Zagreb, Yugoslavia", dates: 1970-05-04/..'],
    ],
    ["1990-05-04 Germany: Camp Eagle, Bonn", ['"Bonn, Germany", dates: 1990-05-04']],
    [
      "1990-05-04/1990-05-06 Germany: Camp Eagle, Camp Owl",
      ["Germany, dates: 1990-05-04/1990-05-06"],
    ],
  ] as const)("if some are not found: %s", (visit, expected) => {
    expect(stops(visit)).toEqual(expected);
  });

  test("in former states are in today's countries, but named as at the time", () => {
    const result = importTravels([
      travels([
        "1970-09-30/1970-10-01 Yugoslavia: Belgrade, Zagreb",
        "1975-07-26 Germany, Federal Republic of: Bonn",
        "1988-10-11 German Democratic Republic: Halle (Saale)",
      ]),
    ]);
    expect(stopsOf(entryOf(result, "1970-09-30"))).toEqual([
      '"Belgrade, Yugoslavia", dates: 1970-09-30/..',
      '"Zagreb, Yugoslavia", dates: ../1970-10-01',
    ]);
    expect(stopsOf(entryOf(result, "1988-10-11"))).toEqual([
      '"Halle (Saale), East Germany", dates: 1988-10-11',
    ]);
    const places = textsOf(result)["places.yaml"]!;
    expect(places).toContain("- name: Belgrade\n  country: RS");
    expect(places).toContain("- name: Zagreb\n  country: HR");
    expect(problemsIn(textsOf(result))).toEqual([]);
  });

  test("are read according to the name tables", () => {
    const used = names.parse({
      places: { Germany: { Halle: "Halle (Saale)", "Bonn, D.": "Bonn" } },
    });
    const result = importTravels([travels(["1990-05-04 Germany: Bonn, D., Halle"])], {
      names: used,
    });
    expect(stopsOf(entryOf(result, "1990-05-04"))).toEqual([
      '"Bonn, Germany", dates: 1990-05-04',
      '"Halle (Saale), Germany", dates: 1990-05-04',
    ]);
  });
});

describe("a name in the gazetteer", () => {
  test("means the largest town by far, or the capital", () => {
    expect(stops("1990-05-04 Germany: Frankfurt")).toEqual([
      '"Frankfurt am Main, Germany", dates: 1990-05-04',
    ]);
    expect(stops("1990-05-04 Panama: Panama City")).toEqual([
      '"Panamá, Panama", dates: 1990-05-04',
    ]);
  });

  test("of a town with a larger namesake means neither", () => {
    const result = importTravels([travels(["1991-06-20 Germany: Halle"])]);
    expect(stopsOf(entryOf(result, "1991-06-20"))).toEqual(["Germany, dates: 1991-06-20"]);
    expect(told(result, "ambiguous")).toHaveLength(1);
  });

  test("that is the country's own means the country", () => {
    expect(stops("1990-05-04 Panama: Panama")).toEqual(["Panama, dates: 1990-05-04"]);
  });

  test("that is a former one is kept as an alias", () => {
    const result = importTravels([travels(["1972-05-27 U.S.S.R.: Leningrad"])]);
    expect(textsOf(result)["places.yaml"]).toBe(
      "- name: Saint Petersburg\n  country: RU\n  point: [30.3141, 59.9386]\n  aliases: [Leningrad]\n",
    );
  });
});

describe("trips", () => {
  test("are visits at most a day apart, or as many days as requested", () => {
    const visits: readonly Visit[] = [
      "2001-03-01/2001-03-03 Kenya: Nairobi",
      "2001-03-04 Senegal: Dakar",
      "2001-03-06 Switzerland: Bern",
    ];
    const slugs = (daysApart: number): readonly string[] =>
      importTravels([travels(visits)], { daysApart })
        .files.filter(({ path }) => path.startsWith("articles/"))
        .map(({ path }) => path.slice(-13, -3));
    expect(slugs(1)).toEqual(["2001-03-01", "2001-03-06"]);
    expect(slugs(0)).toEqual(["2001-03-01", "2001-03-04", "2001-03-06"]);
    expect(slugs(2)).toEqual(["2001-03-01"]);
  });

  test("keep the order of the data across the date line", () => {
    expect(stops("2008-07-25/2008-07-27 New Zealand: Auckland", "2008-07-26 Samoa: Apia")).toEqual([
      '"Auckland, New Zealand", dates: 2008-07-25/2008-07-27',
      '"Apia, Samoa", dates: 2008-07-26',
    ]);
    expect(stops("2008-07-26 New Zealand: Auckland", "2008-07-25 Samoa: Apia")).toEqual([
      '"Auckland, New Zealand", dates: 2008-07-26',
      '"Apia, Samoa", dates: 2008-07-25',
    ]);
  });

  test("are reported if similar to trips on file, and join one that the map names", () => {
    const visits = [travels(["2001-03-01 Kenya: Nairobi"])];
    const tripsOnFile = ["jane-roe/2001-03-kenya"];
    expect(told(importTravels(visits, { tripsOnFile }), "near")).toEqual([
      "3: jane-roe/2001-03-01: jane-roe/2001-03-kenya",
    ]);
    const used = names.parse({ trips: { "jane-roe/2001-03-01": "jane-roe/2001-03-kenya" } });
    const joined = importTravels(visits, { tripsOnFile, names: used });
    expect(told(joined, "near")).toEqual([]);
    expect(entryOf(joined, "2001-03-01")).toContain("- trip: jane-roe/2001-03-kenya\n");
  });
});

describe("duplicates", () => {
  test("in a row are merged and reported", () => {
    const result = importTravels([
      travels(["2021-11-01 Kenya: Nairobi", "2021-11-01 Kenya: Nairobi"]),
    ]);
    expect(told(result, "merged")).toEqual(["14: Kenya: Nairobi, first on line 3"]);
    expect(result.counts).toMatchObject({ read: 2, written: 1, merged: 1, lost: 0 });
  });

  test("with another visit in between are a return, and kept", () => {
    const result = importTravels([
      travels(["1988-02-28 Kenya", "1988-02-28 Senegal", "1988-02-28 Kenya"]),
    ]);
    expect(stopsOf(entryOf(result, "1988-02-28"))).toHaveLength(3);
    expect(told(result, "return")).toHaveLength(1);
  });
});

describe("what is not understood", () => {
  test("is reported with its line and counted, and the rest is written", () => {
    const result = importTravels([
      travels([
        "1988-02-28 Atlantis",
        "1988-02-30 Kenya",
        "1988-03-02/1988-03-01 Kenya",
        "2026-11-24/2026-11-26 Kenya",
        "1988-04-01 Kenya",
      ]),
    ]);
    expect(told(result, "lost")).toEqual([
      '14: unexpected start-date "1988-02-30"',
      "25: the end 1988-03-01 is before the start 1988-03-02",
      '3: unknown country "Atlantis"',
      "36: it ends on 2026-11-26, after 2026-11-25, by when it was published",
    ]);
    expect(result.counts).toMatchObject({ read: 5, written: 1, merged: 0, lost: 4 });
  });

  test.each([
    ["a truncated file", "<trips>\n  <trip role='secretary'"],
    ["a document with custom entities", '<!DOCTYPE a [<!ENTITY x "y">]>\n<trips/>'],
  ])("reports %s", (_, text) => {
    const result = importTravels([{ path: "secretary-travels/a.xml", text }]);
    expect(told(result, "lost")).toHaveLength(1);
    expect(result.counts.read).toBe(0);
  });

  test.each(["constructor", "__proto__", "toString", "hasOwnProperty"])(
    "reports the unknown role %s",
    (role) => {
      const text = `<trips><trip role="${role}" who="a"><name>A</name></trip></trips>`;
      const result = importTravels([{ path: "secretary-travels/a.xml", text }]);
      expect(told(result, "lost")).toEqual([`1: unknown role "${role}"`]);
    },
  );
});
