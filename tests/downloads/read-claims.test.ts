// A trip's file has all claims about the trip: read back, they are those of the entries.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toTripClaim } from "../../src/downloads/article-json.ts";
import { type TripClaimJson, tripClaimSchema } from "../../src/downloads/article-schema.ts";
import { readClaims } from "../../src/downloads/read-claims.ts";
import { dayOf } from "../../src/model/day.ts";
import { whenFrom } from "../../src/model/when-from.ts";
import { isFault, readWhen } from "../../src/reading/schema/edtf.ts";
import { inputs } from "../runs.ts";
import { readCase } from "../model/read-case.ts";
import { dataOf } from "./small-trip.ts";

const CASES = join(import.meta.dirname, "..", "cases");
const names = inputs(readdirSync(CASES).filter((name) => name !== "registers"));

describe("the claims of each case round-trip", () => {
  test.each(names)("%s", (name) => {
    const claims = readCase(CASES, name);
    const written = claims.map(toTripClaim);
    for (const claim of written) expect(tripClaimSchema.safeParse(claim).error).toBeUndefined();
    const file = JSON.parse(JSON.stringify(written)) as typeof written;
    expect(readClaims(file)).toEqual(claims);
  });
});

test("engagements called off at a stop round-trip", () => {
  const calledOff = [
    {
      what: "a dinner",
      by: "Kenyan presidency",
      on: "2026-03-10",
      cause: "schedule",
      reason: "late",
    },
    { what: "a walk" },
  ];
  const data = dataOf({ "2026-03-11": { visited: [{ stop: "Kenya", calledOff }] } }, "2026-03-20");
  const { claims } = data.trips[0]!.trip;
  const written = JSON.parse(JSON.stringify(claims.map(toTripClaim))) as TripClaimJson[];
  const own = { voice: "agency", side: "press", cause: "unstated" };
  expect(written[0]!.calledOff).toEqual([
    { ...calledOff[0]!, voice: "KE presidency", side: "host", voiceCountry: "KE" },
    { what: "a walk", ...own },
  ]);
  expect(readClaims(written)).toEqual(claims);
});

const pad = (n: number): string => String(n).padStart(2, "0");
const anEdge = fc
  .tuple(
    fc.integer({ min: 1802, max: 2197 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.constantFrom(4, 7, 10),
    fc.constantFrom("", "~", "?", "%"),
  )
  .map(
    ([year, month, day, length, mark]) =>
      `${year}-${pad(month)}-${pad(day)}`.slice(0, length) + mark,
  );
const someDates = fc.oneof(
  anEdge,
  fc
    .tuple(fc.oneof(anEdge, fc.constant("..")), fc.oneof(anEdge, fc.constant("..")))
    .map((edges) => edges.join("/")),
);

describe("dates parsed from their text", () => {
  test("equal those read from entries", () => {
    fc.assert(
      fc.property(someDates, (text) => {
        const read = readWhen(text);
        if (!isFault(read)) expect(whenFrom(read.edtf)).toEqual(read);
      }),
    );
  });

  test.each(["", "..", "../..", "2026-13", "26-01-01", "January"])("reject %s", (text) => {
    expect(whenFrom(text)).toBeUndefined();
  });

  test("about a month include its neighbours", () => {
    expect(whenFrom("2026-01~")?.start).toEqual({
      from: dayOf({ year: 2025, month: 12, day: 1 }),
      to: dayOf({ year: 2026, month: 2, day: 28 }),
    });
  });
});
