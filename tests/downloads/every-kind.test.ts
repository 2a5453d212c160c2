// Each statement has its own details in the tables, and no others.
import { describe, expect, it } from "vitest";
import { told } from "./every-kind.ts";

describe("each statement", () => {
  const STANDS = { undated: "false", withdrawn: "false" };
  const GONE = { undated: "false", withdrawn: "true" };
  const OFFICIAL = { ...STANDS, said_by: "Foreign Ministry" };

  it("has in claims.csv what it says", () => {
    expect(told("claims")).toEqual([
      { ...STANDS, kind: "expected", stated_dates: "2026-03-10/2026-03-14", partial: "false" },
      { ...OFFICIAL, kind: "announced", said_on: "2026-03-01", partial: "false" },
      { ...STANDS, kind: "with", joined: "c-d/2026-03-tour" },
      {
        ...OFFICIAL,
        kind: "postponed",
        stated_dates: "2026-03-20",
        cause: "health",
        reason: "a cold",
      },
      { ...GONE, kind: "setOut", happened: "2026-03-20", cause: "unstated" },
      {
        ...GONE,
        kind: "turnedBack",
        place_id: "UG",
        turned_back: "true",
        happened: "2026-03-20",
        cause: "weather",
      },
      {
        ...GONE,
        kind: "skipped",
        place_id: "UG",
        turned_back: "false",
        cause: "weather",
        sent_instead: "the deputy",
      },
      {
        ...GONE,
        kind: "visited",
        place_id: "KE",
        stop_kind: "transit",
        stated_dates: "2026-03-21",
        instead_of: "UG",
      },
      {
        ...GONE,
        kind: "visited",
        place_id: "RW",
        stop_kind: "virtual",
        met: "The President; a guide",
      },
      {
        ...GONE,
        kind: "stated",
        place_id: "KE",
        about: "first visit since",
        says: "1991",
        minor: "false",
      },
      { ...GONE, kind: "returned", happened: "2026-03-21", cause: "domestic" },
      {
        ...STANDS,
        kind: "denied",
        said_by: "Ugandan presidency",
        place_id: "UG",
        cause: "unstated",
      },
      {
        ...STANDS,
        kind: "stated",
        place_id: "KE",
        about: "first visit since",
        says: "1981",
        minor: "false",
      },
      { ...STANDS, kind: "stated", about: "spelling", says: "Kenia", minor: "true" },
      { ...STANDS, kind: "correction", corrects: "2026/2026-03-21-a" },
      { ...OFFICIAL, kind: "cancelled", said_on: "2026-03-23", cause: "unstated" },
      {
        ...STANDS,
        kind: "stated",
        place_id: "KE",
        about: "first visit since",
        says: "1991",
        minor: "false",
      },
      { ...STANDS, kind: "due", stated_dates: "2026-04", partial: "false" },
      {
        ...STANDS,
        kind: "stated",
        place_id: "KE",
        about: "first visit since",
        says: "1991",
        minor: "false",
      },
      { ...STANDS, kind: "due", stated_dates: "2026-05", partial: "false" },
      { ...STANDS, kind: "due", stated_dates: "2026-06", partial: "false" },
      {
        ...STANDS,
        kind: "visited",
        place_id: "KE",
        stop_kind: "visit",
        stated_dates: "2026-03-21",
      },
    ]);
  });

  it("has its stops in claim_stops.csv, in the order given", () => {
    expect(
      told("claim_stops").map(({ position, place_id }) => `${position!} ${place_id!}`),
    ).toEqual(["1 KE", "1 KE", "2 UG", "1 BI", "1 BI", "1 BI", "2 RW"]);
  });
});
