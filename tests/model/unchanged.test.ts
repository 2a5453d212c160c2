// What does not change an announced plan even though something went differently, and what nobody reports.
import { describe, expect, it } from "vitest";
import type { Claim, PlanClaim } from "../../src/model/claim.ts";
import { isoOf } from "../../src/model/day.ts";
import { foldClaims } from "../../src/model/fold.ts";
import { leadTime, planChanges, unreportedChanges } from "../../src/model/plan-changes.ts";
import { announced, calledOff, skipped } from "./build.ts";
import { dated, dates, ET, host, KE, made, march, on, plan } from "./march.ts";

const trip = (claims: readonly Claim[], asOf = 30) => foldClaims(claims, march(asOf))[0]!;
const due: PlanClaim = { ...plan, kind: "due" };
const expected: PlanClaim = { ...plan, kind: "expected" };
const off = (id: string) => skipped(on(5), id, { cause: "weather" });
const changes = (...claims: readonly Claim[]): readonly string[] =>
  planChanges(trip(claims)).map(({ stop, what }) => `${stop?.id ?? "trip"} ${what}`);

describe("no plan is changed", () => {
  it.each<[string, readonly Claim[]]>([
    ["by what only the press expected", [expected, ET, off("KE")]],
    ["by a shorter stay than was due", [due, made(11, "ET", "M-10"), KE]],
    ["by a stay that was not due", [due, ET, KE, made(15, "TZ", "M-14")]],
    ["by an unplanned stop", [made(11, "ET", "M-10"), off("KE")]],
    [
      "by a dispute about what only the press expected",
      [expected, KE, { ...off("KE"), voice: { id: "w", side: "press" } }],
    ],
    [
      "by the denial of a whole trip",
      [plan, { ...calledOff(on(5), "cancelled"), kind: "denied" } as Claim],
    ],
    ["by a stop that nobody reports", [plan, ET]],
  ])("%s", (_, claims) => {
    expect(changes(...claims)).toEqual([]);
  });
});

it("a missed due stop is reported, and what applies to the whole trip is not repeated for each stop", () => {
  expect(changes(due, ET, off("KE"))).toEqual(["ke called off"]);
  expect(changes(plan, calledOff(on(5), "cancelled"))).toEqual(["trip cancelled"]);
  expect(changes(plan, off("KE"), calledOff(on(6), "cancelled"))).toEqual([
    "trip cancelled",
    "ke called off",
  ]);
});

describe("what nobody reports", () => {
  const silences = (asOf: number, ...claims: readonly Claim[]) =>
    unreportedChanges(trip(claims, asOf)).map(
      ({ stop, what, known, undated }) =>
        `${stop?.id ?? "trip"} ${what} ${isoOf(known)} ${undated}`,
    );
  const empty = announced(on(1), [], { dates: dates("M-10/M-13") });
  it.each<[string, readonly string[], number, readonly Claim[]]>([
    [
      "includes each announced stop from the day after its last",
      ["ke unreported 2026-03-14 false"],
      30,
      [plan, ET],
    ],
    [
      "includes a trip without stops from the day after its last",
      ["trip unreported 2026-03-14 false"],
      30,
      [empty],
    ],
    ["does not include an upcoming trip", [], 5, [empty]],
    ["does not include a trip that was called off", [], 30, [empty, calledOff(on(5), "cancelled")]],
    [
      "includes the stops of a trip, but not the trip as well",
      ["et unreported 2026-03-14 false", "ke unreported 2026-03-14 false"],
      30,
      [{ ...dated, stops: [{ ...plan.stops[0]!, dates: undefined }, plan.stops[1]!] }],
    ],
    ["does not include what was only due", [], 30, [due, ET]],
  ])("%s", (_, said, asOf, claims) => {
    expect(silences(asOf, ...claims)).toEqual(said);
  });
});

it("notice runs from the announcement to the first change after it", () => {
  const notices = (...claims: readonly Claim[]) =>
    planChanges(trip(claims)).map((change) => leadTime(change));
  expect(notices(plan, off("KE"), ET)).toEqual([4]);
  expect(notices(announced(host(8), [["KE", dates("M-12")]]), off("KE"), ET)).not.toContain(-3);
});
