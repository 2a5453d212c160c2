// Reasons are kept even if what they explained was later made good.
import { expect, it } from "vitest";
import type { Claim, Cause } from "../../src/model/claim.ts";
import { foldClaims } from "../../src/model/fold.ts";
import { reasonsOfStop, reasonsOfTrip } from "../../src/model/reasons.ts";
import { announced, calledOff, skipped, visited } from "./build.ts";
import { dates, ET, march, on, plan } from "./march.ts";

const because = <Told extends Claim>(claim: Told, cause: Cause): Told => ({ ...claim, cause });
const postponed = because(calledOff(on(3), "postponed"), "health");
const again = announced(on(5), [
  ["ET", dates("M-10/M-11")],
  ["KE", dates("M-12/M-13")],
]);
const skips = because(skipped(on(12), "KE"), "weather");
const turned = skipped(on(11, "turned"), "KE", { turnedBack: true, cause: "aircraft" });
const late = visited(on(13), "KE", dates("M-13"));

it.each([
  ["postponed, then planned again", [plan, postponed, again], ["health"], { ET: [], KE: [] }],
  ["with a stop skipped", [plan, ET, skips], [], { ET: [], KE: ["weather"] }],
  [
    "with a stop made at the second attempt",
    [plan, ET, turned, late],
    [],
    { ET: [], KE: ["aircraft"] },
  ],
  [
    "postponed, with a stop skipped",
    [plan, postponed, again, ET, skips],
    ["health"],
    { ET: [], KE: ["weather"] },
  ],
] as const)("of a trip %s", (_, claims, ofTrip, ofStops) => {
  const trip = foldClaims(claims, march(30))[0]!;
  const causes = (given: ReturnType<typeof reasonsOfTrip>) => [
    ...new Set(given.map(({ cause }) => cause)),
  ];
  expect(causes(reasonsOfTrip(trip))).toEqual(ofTrip);
  expect(
    Object.fromEntries(
      trip.stops.map((stop) => [stop.place.id, causes(reasonsOfStop(trip, stop))]),
    ),
  ).toEqual(ofStops);
});
