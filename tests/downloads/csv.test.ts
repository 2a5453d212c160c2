import { describe, expect, it } from "vitest";
import { type Column, column } from "../../src/downloads/tables/column.ts";
import { allDownloads } from "../../src/downloads/downloads.ts";
import { toReadme } from "../../src/downloads/readme.ts";
import { TABLES } from "../../src/downloads/tables/tables.ts";
import { data, dataOn } from "./data.ts";
import { read, type Row, rowsOf as rowsIn } from "./tables.ts";
import { toCsv, csvOf } from "./published.ts";

const rowsOf = (name: string): readonly Row[] => rowsIn(name, data);
const stop = (trip: string, id: string): Row =>
  rowsOf("stops").find((row) => row.trip_id === trip && row.stop_id === id)!;

describe("the stops table", () => {
  it("has one row per stop, planned and actual side by side", () => {
    expect(rowsOf("stops")).toHaveLength(
      data.trips.reduce((sum, { trip }) => sum + trip.stops.length, 0),
    );
    expect(stop("ana-ole/2026-07-pacific", "fj-nadi")).toMatchObject({
      outcome: "shortened",
      announced_position: "4",
      announced_earliest: "2026-07-29",
      announced_latest: "2026-07-31",
      actual_earliest: "2026-07-29",
      actual_latest: "2026-07-30",
    });
  });

  it("is no more precise than the sources, and says how precise", () => {
    expect(stop("wang-yi/2026-01-africa", "et")).toMatchObject({
      actual_dates: "../2026-01-08",
      actual_earliest: "",
      actual_latest: "2026-01-08",
      actual_precision: "unknown",
      announced_dates: "",
      trip_announced_dates: "2026-01-07/2026-01-12",
    });
    expect(stop("ana-ole/2026-09-southern-africa", "tz-dodoma")).toMatchObject({
      actual_dates: "2026-09",
      actual_earliest: "2026-09-01",
      actual_latest: "2026-09-30",
      actual_precision: "month",
    });
  });

  it("names Namibia by both codes and by name, as NA alone is read as missing", () => {
    expect(stop("ana-ole/2026-09-southern-africa", "na")).toMatchObject({
      country_alpha2: "NA",
      country_alpha3: "NAM",
      country_name: "Namibia",
    });
  });

  it("has disputed and unreported stops, with each side and its articles", () => {
    expect(stop("ana-ole/2026-09-southern-africa", "na")).toMatchObject({
      outcome: "disputed",
      disputed: "true",
      dispute:
        "not visited (2026/2026-09-22-namibia-not); visited (2026/2026-09-20-namibia-disputed)",
    });
    expect(stop("ana-ole/2026-07-pacific", "tv")).toMatchObject({
      outcome: "unreported",
      actual_dates: "",
    });
  });

  it("keeps coordinates as numbers, even negative ones", () => {
    const { latitude, longitude } = stop("ana-ole/2026-07-pacific", "ws-apia");
    expect([longitude, latitude]).toEqual(["-171.7513", "-13.8333"]);
  });

  it("gives reasons and sources", () => {
    expect(stop("wang-yi/2026-01-africa", "so")).toMatchObject({
      cause: "schedule",
      said_by: "Chinese embassy in Somalia",
      said_on: "2026-01-10",
      sources: "2026/2026-01-07-four-nations; 2026/2026-01-12-lesotho-communique",
      source_urls: "https://example.com/four-nations; https://example.com/lesotho?a=1&b=2",
    });
  });
});

describe("the claims tables", () => {
  it("have one row per statement, and for a plan one per stop", () => {
    const rows = rowsOf("claims").filter(
      ({ article_id }) => article_id === "2026/2026-01-07-four-nations",
    );
    expect(rows.map(({ kind, stated_dates, side }) => [kind, stated_dates, side])).toEqual([
      ["announced", "2026-01-07/2026-01-12", "own"],
    ]);
    const stops = rowsOf("claim_stops").filter(({ claim_id }) => claim_id === rows[0]!.claim_id);
    expect(stops.map(({ position, country_alpha3 }) => [position, country_alpha3])).toEqual([
      ["1", "ETH"],
      ["2", "SOM"],
      ["3", "TZA"],
      ["4", "LSO"],
    ]);
  });
});

describe("the trips table", () => {
  it("has one row per trip, with its score", () => {
    expect(rowsOf("trips").find((row) => row.trip_id === "wang-yi/2026-01-africa")).toMatchObject({
      trip_status: "completed",
      announced_stops_made: "3",
      announced_stops: "4",
      announced_stops_known: "4",
      announced_stops_unreported: "0",
    });
    expect(rowsOf("trips").find((row) => row.trip_id === "wang-yi/2026-10-japan")).toMatchObject({
      trip_status: "cancelled",
      cause: "dispute",
    });
  });
});

describe("toCsv", () => {
  const columns: readonly Column<string>[] = [
    column.text("text", "", (text) => text),
    { name: "number", type: "number", description: "", value: () => -6.5 },
  ];

  it("neutralises text that a spreadsheet would run as a formula", () => {
    const nasty = ['=HYPERLINK("https://x","y")', "+1", "-1+1", "@SUM(A1)", "\tx", "＝1"];
    const rows = read(toCsv(columns, nasty));
    expect(rows.map(({ text }) => text)).toEqual(nasty.map((text) => `'${text}`));
    expect(rows.map(({ number }) => number)).toEqual(nasty.map(() => "-6.5"));
  });

  it("round-trips text with quotes, commas, line breaks and emoji", () => {
    const texts = ['say "no", then go', "two\nlines", "王毅 🚀", "O'Neill"];
    expect(read(toCsv(columns, texts)).map(({ text }) => text)).toEqual(texts);
  });

  it("writes the header even without rows", () => {
    expect(toCsv(columns, [])).toBe("text,number\r\n");
  });
});

describe("the columns", () => {
  it.each(TABLES)("of $name have unique names, all described", ({ columns }) => {
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    for (const { name, description } of columns) {
      expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
      expect(description).not.toBe("");
    }
  });

  it("are in the text file, which says that ends are inclusive and what NA is", () => {
    const readme = toReadme(data);
    expect(readme).toContain("End dates are inclusive");
    expect(readme).toContain("Namibia's alpha-2 code is NA");
    for (const { columns } of TABLES)
      for (const { name } of columns) expect(readme).toContain(`  ${name} (`);
  });
});

describe("frames.csv", () => {
  const lines = csvOf("frames", data).trim().split("\r\n");

  it("has a row for each year, even without a trip on file", () => {
    expect(lines).toEqual([
      "frame_id,frame_title,frame_about,frame_country_alpha2,frame_country_alpha3,frame_country_name,frame_region,year,trip_id,person_id,person_name",
      "first-trips,Two Januaries,the first trip of each year to Africa,CN,CHN,China,Africa,2025,,,",
      "first-trips,Two Januaries,the first trip of each year to Africa,CN,CHN,China,Africa,2026,wang-yi/2026-01-africa,wang-yi,Wang Yi",
    ]);
  });

  it("omits a trip that was not known on the day", () => {
    const early = csvOf("frames", dataOn("2025-06-01")).trim().split("\r\n");
    expect(early.at(-1)).toMatch(/,2026,,,$/);
  });

  it("exists only for the whole data set", () => {
    const paths = allDownloads(data).map(({ path }) => path);
    expect(paths.filter((path) => path.endsWith("frames.csv"))).toEqual(["data/frames.csv"]);
  });
});
