import { describe, expect, it } from "vitest";
import { actualDates } from "../../src/model/actual-dates.ts";
import type { Visit } from "../../src/model/visits.ts";
import { place, when } from "./build.ts";
import { readWhen } from "../../src/reading/schema/edtf.ts";
import type { When } from "../../src/model/when.ts";

const visit = (dates: string, kind: Visit["kind"] = "visit"): Visit => ({
  place: place("KE"),
  dates: dates.includes("/") ? when(dates) : (readWhen(dates) as When),
  versions: [],
  kind,
  claims: [],
});

describe("the actual dates of a trip", () => {
  it.each<[string, readonly string[], string | undefined]>([
    [
      "reach from the first arrival to the last departure",
      ["2026-01-07/2026-01-08", "2026-01-10"],
      "2026-01-07/2026-01-10",
    ],
    [
      "take an end from the arrival elsewhere",
      ["2026-01-07", "2026-01-09/..", "2026-01-11"],
      "2026-01-07/2026-01-11",
    ],
    ["keep an end that nobody gives open", ["2026-01-07", "2026-01-09/.."], "2026-01-07/.."],
    ["keep a beginning that nobody gives open", ["../2026-01-08", "2026-01-09"], "../2026-01-09"],
    ["are no sharper than the least exact stop", ["2009-01-12", "2009-01"], "2009-01"],
    ["are those of the month, where that is all", ["2009-01", "2009-01"], "2009-01"],
    ["are absent where nothing bounds them", ["../2026-01-08", "2026-01-01/.."], undefined],
  ])("%s", (_, dates, expected) => {
    const said = actualDates(dates.map((text) => visit(text)))?.edtf;
    expect(said).toBe(expected);
  });

  it("leave out what was held by video", () => {
    expect(actualDates([visit("2026-01-07"), visit("2026-02-01", "virtual")])?.edtf).toBe(
      "2026-01-07",
    );
  });
});
