// Which reports are of one stay, and who denies one.
import { describe } from "vitest";
import { skipped } from "./build.ts";
import { march, on, plan, made, ET, table } from "./march.ts";

describe("stays", () => {
  table([
    [
      "that one article lists twice are two",
      20,
      [made(15, "ET", "M-10"), made(15, "ET", "M-10", 1)],
      { stops: ["ET, visited, 2026-03-10", "ET, visited, 2026-03-10"] },
    ],
    [
      "that two articles report are one",
      20,
      [made(15, "ET", "M-10"), made(16, "ET", "M-10")],
      { stops: ["ET, visited, 2026-03-10"] },
    ],
    [
      "that two articles list twice each are two",
      20,
      [
        made(15, "ET", "M-10"),
        made(15, "KE", "M-12", 1),
        made(15, "ET", "M-14", 2),
        made(16, "ET", "M-10"),
        made(16, "ET", "M-14", 1),
      ],
      { stops: ["ET, visited, 2026-03-10", "KE, visited, 2026-03-12", "ET, visited, 2026-03-14"] },
    ],
    [
      "with another stop in between are two",
      20,
      [made(11, "ET", "M-10"), made(13, "KE", "M-12"), made(15, "ET", "M-14")],
      { stops: ["ET, visited, 2026-03-10", "KE, visited, 2026-03-12", "ET, visited, 2026-03-14"] },
    ],
    [
      "without one in between are one, and disputed",
      20,
      [made(11, "ET", "M-10"), { ...made(15, "ET", "M-14"), voice: { id: "w", side: "press" } }],
      {
        stops: ["ET, visited, 2026-03-10?/2026-03-14?"],
        disputes: ["et, dates, 2026-03-10 (1), 2026-03-14 (1)"],
      },
    ],
    [
      "listed in one article without days are in its order",
      20,
      [made(15, "KE"), made(15, "ET", undefined, 1)],
      { stops: ["KE, visited", "ET, visited"] },
    ],
    [
      "reported by one article each without days are in the plan's order",
      20,
      [plan, made(15, "KE"), made(16, "ET")],
      { stops: ["ET, as announced", "KE, as announced"] },
    ],
  ]);
});

describe("a visit that is denied", () => {
  const other = (n: number) => ({
    ...on(n, `other ${n}`),
    voice: { id: "w", side: "press" as const },
  });
  table([
    [
      "by another voice is disputed",
      20,
      [plan, ET, skipped(other(12), "ET")],
      {
        disputes: ["et, visit, not visited (1), visited (1)"],
        score: "0 of 2, 1 unreported, 1 contested",
      },
    ],
    [
      "by the same voice later was not made",
      20,
      [plan, ET, skipped(on(12), "ET")],
      {
        disputes: [],
        score: "0 of 2, 1 not made, 1 unreported",
        corrected: ["et, visited, 2026-03-11"],
      },
    ],
    [
      "by the same voice earlier was made",
      20,
      [plan, { ...ET, known: march(14) }, skipped(on(12), "ET")],
      { disputes: [], corrected: ["et, not visited, 2026-03-12"], score: "1 of 2, 1 unreported" },
    ],
    [
      "before its day was made after all",
      20,
      [plan, ET, skipped(other(9), "ET")],
      { disputes: [], score: "1 of 2, 1 unreported", corrected: [] },
    ],
    [
      "on its day by another is disputed",
      20,
      [plan, ET, skipped(other(10), "ET")],
      { disputes: ["et, visit, not visited (1), visited (1)"] },
    ],
    [
      "by two voices against one was most likely not made",
      20,
      [
        plan,
        ET,
        skipped(other(12), "ET"),
        { ...skipped(other(13), "ET"), voice: { id: "x", side: "press" } },
      ],
      {
        stops: [
          "ET, disputed (skipped), 2026-03-10/2026-03-11, unstated, 2026-03-12, also unstated",
          "KE, unreported",
        ],
      },
    ],
  ]);
});
