// The days of a stay against those announced for it, and who is believed where some say that it was not made.
import { describe } from "vitest";
import { announced, skipped } from "./build.ts";
import { dates, host, made, on, table } from "./march.ts";

const one = (days?: string, trip?: string) =>
  announced(on(1), [["ET", days === undefined ? undefined : dates(days)]], {
    dates: trip === undefined ? undefined : dates(trip),
  });
const two = announced(on(1), [
  ["ET", dates("M-10/M-13")],
  ["KE", dates("M-10/M-13")],
]);
const stay = (days: string) => made(25, "ET", days);
const says = (stop: string) => ({ stops: [stop] });

describe("a stop", () => {
  table([
    [
      "made within its days",
      30,
      [one("M-10/M-13"), stay("M-10/M-13")],
      says("ET, as announced, 2026-03-10/2026-03-13"),
    ],
    [
      "made for fewer days",
      30,
      [one("M-10/M-13"), stay("M-10/M-11")],
      says("ET, shortened, 4 to 2, 2026-03-10/2026-03-11"),
    ],
    [
      "made for more days",
      30,
      [one("M-10/M-13"), stay("M-10/M-15")],
      says("ET, lengthened, 4 to 6, 2026-03-10/2026-03-15"),
    ],
    [
      "planned for a day and made for more",
      30,
      [one("M-10"), stay("M-10/M-15")],
      says("ET, as announced, 2026-03-10/2026-03-15"),
    ],
    ["reached days later", 30, [one("M-10/M-13"), stay("M-14")], says("ET, moved, 4, 2026-03-14")],
    ["made a day earlier", 30, [one("M-10/M-13"), stay("M-09")], says("ET, moved, -1, 2026-03-09")],
    [
      "made within the days of the trip",
      30,
      [one(undefined, "M-10/M-13"), stay("M-10")],
      says("ET, as announced, 2026-03-10"),
    ],
    [
      "made after the days of the trip",
      30,
      [one(undefined, "M-10/M-13"), stay("M-15")],
      says("ET, moved, 2, 2026-03-15"),
    ],
    [
      "made without a known end",
      30,
      [one("M-10/M-13"), stay("M-10/..")],
      says("ET, as announced, 2026-03-10/.."),
    ],
    [
      "made in two towns, counted together",
      30,
      [one("M-10/M-13"), made(25, "ET/a", "M-10", 0), made(25, "ET/b", "M-11/M-12", 1)],
      {
        stops: [
          "ET, shortened, 4 to 3, 2026-03-10",
          "ET, shortened, 4 to 3, 2026-03-11/2026-03-12",
        ],
      },
    ],
    [
      "whose days are also another's",
      30,
      [two, stay("M-10")],
      { stops: ["ET, as announced, 2026-03-10", "KE, unreported"] },
    ],
    ["made without days", 30, [one("M-10/M-13"), made(25, "ET")], says("ET, as announced")],
  ]);
});

const noOf = (n: number, from = on) => skipped(from(n), "ET");
describe("a stop that was made, and of which", () => {
  table([
    [
      "it was said before its day that it was off",
      30,
      [one("M-10"), noOf(9), stay("M-10")],
      says("ET, as announced, 2026-03-10"),
    ],
    [
      "it was said before its planned day, without the day of the stay being reported",
      30,
      [one("M-10"), noOf(9), made(25, "ET")],
      says("ET, as announced"),
    ],
    [
      "another voice says on its day that it was not made",
      30,
      [one("M-10"), noOf(10, host), stay("M-10")],
      { disputes: ["et, visit, not visited (1), visited (1)"] },
    ],
    [
      "another voice says on its planned day that it was not made",
      30,
      [one("M-10"), noOf(10, host), made(25, "ET")],
      { disputes: ["et, visit, not visited (1), visited (1)"] },
    ],
    [
      "another voice says at some point that it was not made, without any day",
      30,
      [one(), noOf(2, host), made(25, "ET")],
      { disputes: ["et, visit, not visited (1), visited (1)"] },
    ],
    [
      "the same voice first said that it was not made",
      30,
      [one("M-10"), noOf(12), stay("M-10")],
      { stops: ["ET, as announced, 2026-03-10"], corrected: ["et, not visited, 2026-03-12"] },
    ],
    [
      "the same voice said later that it was not made",
      30,
      [one("M-10"), made(11, "ET", "M-10"), noOf(12)],
      { stops: ["ET, called off, unstated, 2026-03-12"], corrected: ["et, visited, 2026-03-11"] },
    ],
  ]);
});
