// How a trip's state changes with news and with passing days, each reported once.
import { expect, it } from "vitest";
import type { Claim } from "../../src/model/claim.ts";
import { isoOf } from "../../src/model/day.ts";
import { foldClaims } from "../../src/model/fold.ts";
import { statesOf } from "../../src/model/states.ts";
import { announced, calledOff, skipped } from "./build.ts";
import { dated, dates, ET, KE, made, march, on, plan } from "./march.ts";

const openPlan = announced(on(1), [["ET", dates("M-10/..")]]);
const PLANNED = "2026-03-01, upcoming, ET upcoming, KE upcoming";
const WAY = "2026-03-11, under way, ET as announced, KE upcoming";

const ROWS: readonly (readonly [string, number, readonly Claim[], readonly string[]])[] = [
  [
    "a plan of which nothing is heard",
    30,
    [plan],
    [
      PLANNED,
      "2026-03-12, upcoming, ET unreported, KE upcoming",
      "2026-03-14, unreported, ET unreported, KE unreported",
    ],
  ],
  ["a plan before its first stop has passed", 11, [plan], [PLANNED]],
  [
    "a plan on the day after its first stop",
    12,
    [plan],
    [PLANNED, "2026-03-12, upcoming, ET unreported, KE upcoming"],
  ],
  [
    "a plan of stops without days",
    30,
    [announced(on(1), [["ET"]], { dates: dates("M-10/M-13") })],
    ["2026-03-01, upcoming, ET upcoming", "2026-03-14, unreported, ET unreported"],
  ],
  [
    "a plan without an end, waited for 90 days",
    200,
    [openPlan],
    ["2026-03-01, upcoming, ET upcoming", "2026-06-09, unreported, ET unreported"],
  ],
  [
    "a trip as planned",
    30,
    [dated, ET, KE],
    [PLANNED, WAY, "2026-03-14, completed, ET as announced, KE as announced"],
  ],
  [
    "a stay that ends after it is told",
    30,
    [dated, ET, made(12, "KE", "M-12/M-20", 1)],
    [
      PLANNED,
      WAY,
      "2026-03-12, under way, ET as announced, KE lengthened",
      "2026-03-20, completed, ET as announced, KE lengthened",
    ],
  ],
  [
    "a last stop skipped",
    30,
    [dated, skipped(on(11), "KE"), ET],
    [PLANNED, "2026-03-11, cut short, ET as announced, KE skipped"],
  ],
  [
    "a trip called off after its first day",
    30,
    [plan, calledOff(on(12), "cancelled")],
    [PLANNED, "2026-03-12, cancelled, ET called off, KE called off"],
  ],
  [
    "an unplanned stay",
    200,
    [made(12, "KE", "M-12/..")],
    ["2026-03-12, under way, KE visited", "2026-03-19, completed, KE visited"],
  ],
];

it.each(ROWS)("%s", (_, asOf, claims, expected) => {
  const states = statesOf(foldClaims(claims, march(asOf))[0]!);
  expect(
    states.map(({ since, trip: { status, stops } }) =>
      [isoOf(since), status, ...stops.map(({ place, outcome }) => `${place.id} ${outcome}`)].join(
        ", ",
      ),
    ),
  ).toEqual(expected);
});
