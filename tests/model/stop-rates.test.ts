// Announced stops that rates count as made and as missed: towns of a country announced alone are one.
import { expect, it } from "vitest";
import type { Claim } from "../../src/model/claim.ts";
import { foldClaims } from "../../src/model/fold.ts";
import { madeStops, missedStops, noticesOf } from "../../src/model/rates.ts";
import { announced, skipped } from "./build.ts";
import { ET, host, KE, made, march, on, plan } from "./march.ts";

const tripOf = (claims: readonly Claim[]) => foldClaims(claims, march(30))[0]!;
const idsOf = (stops: readonly { readonly id: string }[]): string =>
  stops.map(({ id }) => id).join(" ");
const denied = { ...skipped(on(5), "KE"), kind: "denied" as const };

it.each<[string, readonly Claim[], string, string]>([
  ["without any news", [plan], "", ""],
  ["made", [plan, ET, KE], "et ke", ""],
  ["made in part", [plan, ET, skipped(on(12), "KE")], "et", "ke"],
  ["made in part, without other news", [plan, ET], "et", ""],
  ["with an unplanned stop", [plan, ET, made(15, "TZ", "M-15")], "et", ""],
  ["with an unplanned stop left out", [plan, ET, skipped(on(12), "TZ")], "et", ""],
  [
    "with two towns of one country",
    [plan, made(11, "ET/a", "M-10"), made(12, "ET/b", "M-11", 1)],
    "et",
    "",
  ],
  ["made on other days", [plan, made(20, "ET", "M-17"), KE], "ke et", ""],
  [
    "with a stop that one voice says was made and another that it was not",
    [plan, ET, KE, skipped(host(14), "KE")],
    "et",
    "",
  ],
  ["denied in part", [announced(host(1), [["ET"], ["KE"]]), ET, denied], "et", ""],
  ["that was not announced", [ET, KE], "", ""],
])("a trip %s", (_, claims, isMade, missed) => {
  const trip = tripOf(claims);
  expect(idsOf(madeStops(trip))).toBe(isMade);
  expect(idsOf(missedStops(trip))).toBe(missed);
});

it("notice is given in days from the announcement to the change", () => {
  expect(noticesOf(tripOf([plan, ET, skipped(on(12), "KE")]))).toEqual([11]);
  expect(noticesOf(tripOf([plan, skipped(on(4), "KE"), skipped(on(6), "ET")]))).toEqual([5, 3]);
  expect(noticesOf(tripOf([plan, ET, KE]))).toEqual([]);
});
