import { describe, expect, it } from "vitest";
import { toTripJson } from "../../src/downloads/trip-json.ts";
import { content, data } from "./replaced.ts";
import { rowsOf, type Row } from "./tables.ts";

const [record] = data.trips;

/** The non-empty cells of a row, in the given columns. */
const cells = (row: Row, ...names: readonly string[]): Row =>
  Object.fromEntries(names.map((name) => [name, row[name]!]));

it("the entries of this test are valid", () => {
  expect(content.problems).toEqual([]);
});

describe("a stop that was replaced", () => {
  it("is complete in JSON", () => {
    const { stops } = toTripJson(record!);
    expect(stops.map(({ id, skipped }) => [id, skipped?.replacedBy?.id])).toEqual([
      ["et", undefined],
      ["ke", "UG"],
      ["ug", undefined],
    ]);
    const told = {
      cause: "weather",
      reason: "fog",
      by: "Foreign Office",
      voice: "gb",
      side: "own",
      on: "2026-03-12",
      days: ["2026-03-12"],
      sources: ["2026/2026-03-12-made"],
    };
    const { voice, ...skipped } = stops[1]!.skipped!;
    expect(skipped).toEqual({
      ...told,
      voice: undefined,
      turnedBack: true,
      replacedBy: {
        id: "UG",
        name: "Uganda",
        country: "UG",
        countryAlpha3: "UGA",
        countryName: "Uganda",
        precision: "country",
        longitude: expect.any(Number) as number,
        latitude: expect.any(Number) as number,
      },
      accounts: [{ ...told, voice }],
    });
  });

  it("is in the tables, with stops numbered from 1", () => {
    const columns = [
      "position",
      "stop_id",
      "replaced_by",
      "turned_back",
      "announced_position",
      "cause",
    ];
    expect(rowsOf("stops", data).map((row) => cells(row, ...columns))).toEqual([
      {
        position: "1",
        stop_id: "et",
        replaced_by: "",
        turned_back: "",
        announced_position: "1",
        cause: "",
      },
      {
        position: "2",
        stop_id: "ke",
        replaced_by: "UG",
        turned_back: "true",
        announced_position: "2",
        cause: "weather",
      },
      {
        position: "3",
        stop_id: "ug",
        replaced_by: "",
        turned_back: "",
        announced_position: "",
        cause: "",
      },
    ]);
  });
});

describe("the table of claims", () => {
  it("has what each claim says, and nothing of the others", () => {
    const columns = [
      "kind",
      "known",
      "place_id",
      "stated_dates",
      "partial",
      "met",
      "replaced_by",
      "turned_back",
      "cause",
      "reason",
      "withdrawn",
    ];
    const none = {
      place_id: "",
      stated_dates: "",
      partial: "",
      met: "",
      replaced_by: "",
      turned_back: "",
      cause: "",
      reason: "",
      withdrawn: "false",
    };
    expect(rowsOf("claims", data).map((row) => cells(row, ...columns))).toEqual([
      {
        ...none,
        kind: "announced",
        known: "2026-03-01",
        stated_dates: "2026-03-10/2026-03-13",
        partial: "false",
      },
      {
        ...none,
        kind: "visited",
        known: "2026-03-12",
        place_id: "ET",
        stated_dates: "2026-03-10/2026-03-11",
        met: "The President",
      },
      {
        ...none,
        kind: "skipped",
        known: "2026-03-12",
        place_id: "KE",
        replaced_by: "UG",
        turned_back: "true",
        cause: "weather",
        reason: "fog",
      },
    ]);
  });

  it("has the stops of a plan with their days, numbered from 1", () => {
    expect(
      rowsOf("claim_stops", data).map((row) => cells(row, "position", "place_id", "stated_dates")),
    ).toEqual([
      { position: "1", place_id: "ET", stated_dates: "2026-03-10/2026-03-11" },
      { position: "2", place_id: "KE", stated_dates: "2026-03-12/2026-03-13" },
    ]);
  });
});
