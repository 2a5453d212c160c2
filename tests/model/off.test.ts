// How a stop is off: each rule by the fewest claims that show where it applies.
import { describe } from "vitest";
import { announced, calledOff, place, skipped } from "./build.ts";
import { dates, on, plan, made, ET, journey, table } from "./march.ts";

describe("a stop that is said to be off", () => {
  table([
    [
      "on the day before the trip began is called off",
      20,
      [plan, ET, skipped(on(9), "KE")],
      {
        stops: ["ET, as announced, 2026-03-10/2026-03-11", "KE, called off, unstated, 2026-03-09"],
      },
    ],
    [
      "on the day on which it began is skipped",
      20,
      [plan, ET, skipped(on(10), "KE")],
      { stops: ["ET, as announced, 2026-03-10/2026-03-11", "KE, skipped, unstated, 2026-03-10"] },
    ],
    [
      "by a plan made on the day on which the trip began is skipped",
      20,
      [plan, ET, announced(on(10), [["ET", dates("M-10/M-11")]])],
      { stops: ["ET, as announced, 2026-03-10/2026-03-11", "KE, skipped, unstated, 2026-03-10"] },
    ],
    [
      "by a plan made on the day before is called off",
      20,
      [plan, ET, announced(on(9), [["ET", dates("M-10/M-11")]])],
      {
        stops: ["ET, as announced, 2026-03-10/2026-03-11", "KE, called off, unstated, 2026-03-09"],
      },
    ],
    [
      "with the rest of the trip on the day on which it began is skipped",
      20,
      [plan, ET, calledOff(on(10), "cancelled")],
      {
        status: "cut short",
        stops: ["ET, as announced, 2026-03-10/2026-03-11", "KE, skipped, unstated, 2026-03-10"],
      },
    ],
    [
      "with the whole trip on the day before is made after all",
      20,
      [plan, ET, calledOff(on(9), "cancelled")],
      {
        status: "partly reported",
        stops: ["ET, as announced, 2026-03-10/2026-03-11", "KE, unreported"],
      },
    ],
    [
      "by an early return is skipped",
      20,
      [plan, ET, journey(11, "returned", "health")],
      {
        status: "cut short",
        stops: ["ET, as announced, 2026-03-10/2026-03-11", "KE, skipped, health, 2026-03-11"],
      },
    ],
    [
      "by a return without a cause is unreported",
      20,
      [plan, ET, journey(11, "returned")],
      { status: "completed", stops: ["ET, as announced, 2026-03-10/2026-03-11", "KE, unreported"] },
    ],
    [
      "and planned for the day of the return is unreported",
      20,
      [plan, ET, journey(12, "returned", "health")],
      { stops: ["ET, as announced, 2026-03-10/2026-03-11", "KE, unreported"] },
    ],
  ]);
});

describe("a stop made instead", () => {
  table([
    [
      "implies that the other was skipped",
      20,
      [plan, ET, { ...made(13, "TZ", "M-12"), insteadOf: place("KE") }],
      {
        stops: [
          "ET, as announced, 2026-03-10/2026-03-11",
          "KE, replaced, unstated, by TZ",
          "TZ, added, 2026-03-12",
        ],
      },
    ],
    [
      "has its own row if nobody reports it",
      20,
      [plan, ET, skipped(on(12), "KE", { replacedBy: place("TZ") })],
      {
        stops: [
          "ET, as announced, 2026-03-10/2026-03-11",
          "KE, skipped, unstated, 2026-03-12, by TZ",
          "TZ, upcoming",
        ],
      },
    ],
    [
      "has no row of its own if it was planned",
      20,
      [plan, ET, skipped(on(12), "KE", { replacedBy: place("ET") })],
      {
        stops: [
          "ET, as announced, 2026-03-10/2026-03-11",
          "KE, replaced, unstated, 2026-03-12, by ET",
        ],
      },
    ],
  ]);
});
