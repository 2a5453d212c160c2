// Decisions about a whole trip: repeated, made again, contradicted, taken back.
import { describe } from "vitest";
import type { PostponedClaim } from "../../src/model/claim.ts";
import { announced, calledOff } from "./build.ts";
import { dates, ET, host, march, on, plan, table } from "./march.ts";

const cancelled = (n: number, article?: string) => calledOff(on(n, article), "cancelled");
const postponed = (n: number, to?: string, article?: string): PostponedClaim => ({
  ...(calledOff(on(n, article), "postponed") as PostponedClaim),
  toDates: to === undefined ? undefined : dates(to),
});
/** Reported without a day, and published on one. */
const undated = <Kind extends object>(claim: Kind, n: number): Kind => ({
  ...claim,
  on: undefined,
  known: march(n),
  published: march(n),
});
const anew = (n: number, days: string, article?: string) =>
  announced(on(n, article), [["ET", dates(days)], ["KE"]]);
const PLANNED = "announced, 2026-03-01";

describe("a postponement", () => {
  table([
    [
      "reported by two articles is one",
      9,
      [plan, postponed(5, "M-20", "a"), postponed(5, "M-20", "b")],
      { status: "postponed", history: [PLANNED, "postponed, 2026-03-05, for 2026-03-20"] },
    ],
    [
      "to another day is another",
      9,
      [plan, postponed(5, "M-20"), postponed(8, "M-25")],
      {
        status: "postponed",
        history: [
          PLANNED,
          "postponed, 2026-03-05, for 2026-03-20",
          "postponed, 2026-03-08, for 2026-03-25",
        ],
      },
    ],
    [
      "to a day in a month given earlier is another, if said later",
      9,
      [plan, postponed(5, "M-20/M-25"), postponed(8, "M-22")],
      {
        history: [
          PLANNED,
          "postponed, 2026-03-05, for 2026-03-20/2026-03-25",
          "postponed, 2026-03-08, for 2026-03-22",
        ],
      },
    ],
    [
      "repeated later without a day is one",
      9,
      [plan, postponed(5, "M-20"), postponed(8)],
      { history: [PLANNED, "postponed, for 2026-03-20"] },
    ],
    [
      "reported two days later by an article that gives no day is one",
      9,
      [plan, undated(postponed(5, "M-20"), 5), undated(postponed(7, "M-25"), 7)],
      { history: [PLANNED, "postponed, for 2026-03-25"] },
    ],
    [
      "reported three days later to another day is another",
      9,
      [plan, undated(postponed(5, "M-20"), 5), undated(postponed(8, "M-25"), 8)],
      { history: [PLANNED, "postponed, for 2026-03-20", "postponed, for 2026-03-25"] },
    ],
    [
      "with the new plan in its own article is one event, and no longer in force",
      9,
      [plan, postponed(5, "M-20", "a"), anew(5, "M-20", "a")],
      { status: "upcoming" },
    ],
    [
      "is taken back by a later announcement",
      9,
      [plan, postponed(5), anew(6, "M-20")],
      { status: "upcoming" },
    ],
    [
      "is not taken back by one on the same day",
      9,
      [plan, postponed(5), anew(5, "M-20", "new")],
      { status: "postponed" },
    ],
    [
      "is not taken back by one made before",
      9,
      [plan, anew(4, "M-20"), postponed(5)],
      { status: "postponed" },
    ],
    [
      "is taken back by undated new days",
      9,
      [plan, postponed(5), undated(anew(6, "M-20"), 6)],
      { status: "upcoming" },
    ],
    [
      "is not taken back by repeated old days",
      9,
      [plan, postponed(5), undated(anew(6, "M-10"), 6)],
      { status: "postponed" },
    ],
    [
      "is not taken back by a host",
      9,
      [plan, postponed(5), announced(host(6), [["ET", dates("M-20")]])],
      { status: "postponed", disputes: ["et, fate, postponed (1), announced (1)"] },
    ],
  ]);
});

describe("a trip that is said to be cancelled and postponed at once", () => {
  table([
    [
      "is what more articles say",
      9,
      [plan, cancelled(5, "a"), cancelled(5, "b"), postponed(5, undefined, "c")],
      { status: "cancelled", disputes: ["trip, fate, cancelled (1), postponed (1)"] },
    ],
    [
      "is what more articles say later, too",
      9,
      [plan, cancelled(5, "a"), postponed(5, undefined, "b"), postponed(5, undefined, "c")],
      { status: "postponed", disputes: ["trip, fate, cancelled (1), postponed (1)"] },
    ],
    [
      "is what was read last, at a tie",
      9,
      [plan, cancelled(5, "a"), postponed(5, undefined, "b")],
      { status: "postponed", disputes: ["trip, fate, cancelled (1), postponed (1)"] },
    ],
    [
      "and is said to be cancelled again was cancelled once",
      9,
      [plan, cancelled(5, "a"), postponed(5, undefined, "b"), cancelled(5, "c")],
      {
        status: "cancelled",
        history: [PLANNED, "postponed, 2026-03-05", "cancelled, 2026-03-05"],
        disputes: ["trip, fate, cancelled (1), postponed (1)"],
      },
    ],
    [
      "is what was said last, on another day",
      9,
      [plan, cancelled(5), postponed(6)],
      { status: "postponed", disputes: [] },
    ],
  ]);
});

describe("a trip that is denied", () => {
  const denied = (told: ReturnType<typeof on>) => ({
    ...calledOff(told, "cancelled"),
    kind: "denied" as const,
    place: undefined,
  });
  table([
    [
      "by the side that announced it is denied",
      9,
      [plan, denied(on(5)) as never],
      { status: "denied", disputes: [] },
    ],
    [
      "by a host is still announced",
      9,
      [plan, denied(host(5)) as never],
      { status: "upcoming", disputes: ["trip, fate, announced (1), denied (1)"] },
    ],
    [
      "by a host before it was announced is denied until then",
      9,
      [announced(host(1), [["ET"]]), denied(host(3)) as never, anew(5, "M-20")],
      { status: "upcoming" },
    ],
    ["and made was made", 20, [plan, denied(on(5)) as never, ET], { status: "partly reported" }],
  ]);
});
