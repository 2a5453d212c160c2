// The status of a trip at its edges.
import { describe } from "vitest";
import { announced, calledOff, skipped } from "./build.ts";
import { march, dates, on, plan, dated, made, ET, KE, journey, table } from "./march.ts";

/** Of which only the days are announced. */
const empty = announced(on(1), [], { dates: dates("M-10/M-13") });

describe("a trip without named stops", () => {
  table([
    ["is upcoming until its last day has passed", 13, [empty], { status: "upcoming" }],
    ["is unreported from the day after", 14, [empty], { status: "unreported" }],
    ["is under way after setting out", 10, [empty, journey(9, "setOut")], { status: "under way" }],
    [
      "is cancelled if it is called off",
      5,
      [empty, calledOff(on(4), "cancelled")],
      { status: "cancelled" },
    ],
  ]);
});

describe("a trip", () => {
  table([
    [
      "is upcoming on its last possible day",
      13,
      [plan],
      { status: "upcoming", stops: ["ET, unreported", "KE, upcoming"] },
    ],
    [
      "is unreported on the day after",
      14,
      [plan],
      { status: "unreported", stops: ["ET, unreported", "KE, unreported"] },
    ],
    [
      "is under way on the day before its last stay ends",
      12,
      [plan, { ...KE, known: march(12), published: march(12), dates: dates("M-12/M-13") }],
      { status: "under way" },
    ],
    [
      "is over on the day on which its last stay ends",
      13,
      [plan, { ...KE, known: march(13), published: march(13) }],
      { status: "completed" },
    ],
    [
      "begins with setting out",
      9,
      [plan, journey(9, "setOut")],
      { status: "under way", dates: "2026-03-09/.." },
    ],
    [
      "is over with the return",
      12,
      [plan, ET, journey(12, "returned")],
      { status: "completed", dates: "2026-03-10/2026-03-12" },
    ],
    [
      "that was called off as a whole is cancelled",
      20,
      [plan, calledOff(on(5), "cancelled")],
      { status: "cancelled", score: "0 of 2, 2 not made" },
    ],
    [
      "that was postponed is postponed",
      20,
      [plan, calledOff(on(5), "postponed")],
      { status: "postponed", score: "0 of 2, 2 not made" },
    ],
    [
      "with every stop called off is cancelled",
      20,
      [plan, skipped(on(5), "ET"), skipped(on(6), "KE")],
      { status: "cancelled" },
    ],
    [
      "ends when its last planned stop is reported",
      20,
      [plan, KE],
      { status: "completed", score: "1 of 2, 1 unreported" },
    ],
    [
      "does not end when another is reported",
      20,
      [plan, ET],
      { status: "partly reported", score: "1 of 2, 1 unreported" },
    ],
    [
      "whose last stop was skipped on the way is cut short",
      20,
      [plan, ET, skipped(on(12), "KE")],
      { status: "cut short", score: "1 of 2, 1 not made" },
    ],
    [
      "whose first stop was skipped on the way is not",
      20,
      [plan, KE, skipped(on(12), "ET")],
      { status: "completed", score: "1 of 2, 1 not made" },
    ],
    [
      "with a stay without an end is under way until its plan ends",
      12,
      [dated, ET, made(12, "KE", "M-12/..", 1)],
      { status: "under way" },
    ],
    [
      "with a stay without an end is over with its plan",
      14,
      [dated, ET, made(12, "KE", "M-12/..", 1)],
      { status: "completed" },
    ],
  ]);
});
