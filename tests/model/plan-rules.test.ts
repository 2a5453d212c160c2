// What a notice or another plan does to the plan.
import { describe } from "vitest";
import { announced } from "./build.ts";
import { dates, on, host, plan, notice, table } from "./march.ts";

describe("a notice", () => {
  table([
    [
      "of one stop gives that stop its days",
      5,
      [announced(host(2), [["ET"]], { partial: true, dates: dates("M-10/M-11") })],
      { planned: ["ET 2026-03-10/2026-03-11"], plans: ["-: ET"] },
    ],
    [
      "of two stops gives the trip its days",
      5,
      [announced(host(2), [["ET"], ["KE"]], { partial: true, dates: dates("M-10/M-13") })],
      { planned: [], plans: ["2026-03-10/2026-03-13: ET, KE"] },
    ],
    [
      "adds a stop to a plan and removes none",
      5,
      [plan, notice(2, ["TZ", dates("M-14")])],
      { score: "0 of 3, 3 to come", stops: ["ET, upcoming", "KE, upcoming", "TZ, upcoming"] },
    ],
    [
      "whose stop a later plan lacks is not withdrawn by it",
      5,
      [notice(1, ["TZ", dates("M-14")]), announced(on(2), [["ET", dates("M-10/M-11")]])],
      { score: "0 of 2, 2 to come", stops: ["ET, upcoming", "TZ, upcoming"] },
    ],
    [
      "does not change the days of the trip",
      5,
      [
        announced(on(1), [["ET"]], { dates: dates("M-10/M-13") }),
        announced(host(2), [["ET"], ["KE"]], { partial: true, dates: dates("M-11/M-12") }),
      ],
      { plans: ["2026-03-10/2026-03-13: ET", "2026-03-10/2026-03-13: ET, KE"] },
    ],
  ]);
});

describe("a plan", () => {
  table([
    [
      "by a lower voice that lists other stops is a dispute",
      5,
      [plan, announced(host(2), [["ET"], ["TZ"]])],
      { stops: ["ET, upcoming", "KE, upcoming"], disputes: ["trip, plan, ET, KE (1), ET, TZ (1)"] },
    ],
    [
      "by a lower voice that lists fewer stops is a dispute",
      5,
      [plan, announced(host(2), [["ET"]])],
      { stops: ["ET, upcoming", "KE, upcoming"], disputes: ["trip, plan, ET, KE (1), ET (1)"] },
    ],
    [
      "by a lower voice that lists one more is a dispute",
      5,
      [plan, announced(host(2), [["ET"], ["KE"], ["TZ"]])],
      {
        stops: ["ET, upcoming", "KE, upcoming"],
        disputes: ["trip, plan, ET, KE (1), ET, KE, TZ (1)"],
      },
    ],
    [
      "by a lower voice that lists the same confirms it",
      5,
      [plan, announced(host(2), [["ET"], ["KE"]])],
      { stops: ["ET, upcoming", "KE, upcoming"], disputes: [], plans: ["-: ET, KE"] },
    ],
    [
      "by a lower voice on other days is a dispute",
      5,
      [plan, announced(host(2), [["ET", dates("M-12")], ["KE"]])],
      {
        disputes: ["et, plan, 2026-03-10/2026-03-11 (1), 2026-03-12 (1)"],
        planned: ["ET 2026-03-10/2026-03-11", "KE 2026-03-12/2026-03-13"],
      },
    ],
    [
      "by a lower voice without stops contradicts nothing",
      5,
      [plan, announced(host(2), [], { dates: dates("M-10/M-13") })],
      { disputes: [], stops: ["ET, upcoming", "KE, upcoming"] },
    ],
    [
      "by a lower voice counts if the first was only a notice",
      5,
      [
        announced({ ...on(1), voice: { id: "v" } }, [["ET"]], { partial: true }),
        announced(host(2), [["ET"], ["TZ"]]),
      ],
      { disputes: [] },
    ],
    [
      "by a voice at least as high replaces it",
      5,
      [
        plan,
        announced(on(2), [
          ["ET", dates("M-10/M-11")],
          ["TZ", dates("M-14")],
        ]),
      ],
      {
        stops: ["ET, upcoming", "KE, called off, unstated, 2026-03-02", "TZ, upcoming"],
        disputes: [],
      },
    ],
    [
      "that gives new days moves a stop",
      5,
      [plan, announced(on(2), [["ET", dates("M-14")], ["KE"]])],
      { planned: ["ET 2026-03-14", "KE 2026-03-12/2026-03-13"] },
    ],
    [
      "that gives fewer days makes them more precise",
      5,
      [plan, announced(on(2), [["ET", dates("M-11")], ["KE"]])],
      { planned: ["ET 2026-03-11", "KE 2026-03-12/2026-03-13"] },
    ],
    [
      "for other days of the trip drops those of its stops",
      5,
      [plan, announced(on(2), [["ET"], ["KE"]], { dates: dates("M-20/M-25") })],
      { planned: [], plans: ["-: ET, KE", "2026-03-20/2026-03-25: ET, KE"] },
    ],
  ]);
});
