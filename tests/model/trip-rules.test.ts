// Rules for whole trips: when one is completely reported, what a denial is, and what a correction takes back.
import { describe, expect, it } from "vitest";
import type { CorrectionClaim, PlanClaim, SkippedClaim } from "../../src/model/claim.ts";
import { foldClaims } from "../../src/model/fold.ts";
import { announced, calledOff, skipped } from "./build.ts";
import { dates, dated, ET, host, KE, made, march, on, plan, table } from "./march.ts";

describe.each(["due", "expected"] as const)("a trip that was %s, but not announced,", (kind) => {
  const list: PlanClaim = { ...plan, kind };
  const some: PlanClaim = { ...list, partial: true };
  table([
    ["is completed with the last stop of a list", 20, [list, KE], { status: "completed" }],
    ["is partly reported without that", 20, [list, ET], { status: "partly reported" }],
    [
      "is partly reported if some stops are reported",
      20,
      [some, KE],
      { status: "partly reported" },
    ],
    ["is completed if all of some stops are reported", 20, [some, ET, KE], { status: "completed" }],
  ]);
});

describe("a host's announcement that the traveller's side takes back", () => {
  const byHost = announced(host(1), [["KE", dates("M-12/M-13")]]);
  const off = (n: number, more: Partial<SkippedClaim> = {}) => skipped(on(n), "KE", more);
  const disputed = { status: "denied", disputes: ["ke, fate, denied (1), announced (1)"] };
  const cancelled = { status: "cancelled", disputes: [] };
  table([
    ["without a reason is denied", 20, [byHost, off(5)], disputed],
    ["without a specific reason is denied", 20, [byHost, off(5, { cause: "other" })], disputed],
    ["for a reason is called off", 20, [byHost, off(5, { cause: "weather" })], cancelled],
    ["on its first day is called off", 20, [byHost, off(12)], cancelled],
    ["without a known day is denied", 20, [announced(host(1), [["KE"]]), off(5)], disputed],
    ["is called off if both had announced it", 20, [byHost, plan, off(5)], { disputes: [] }],
    [
      "is called off if the press says so",
      20,
      [byHost, off(5, { voice: { id: "p", side: "press" } })],
      cancelled,
    ],
  ]);
});

describe("a correction", () => {
  const corrects = (n: number, corrected: string): CorrectionClaim => {
    const said = calledOff(on(n), "cancelled") as SkippedClaim;
    return { ...said, kind: "correction", corrected };
  };
  const stops = [
    "ET, as announced, 2026-03-10/2026-03-11",
    "KE, as announced, 2026-03-12/2026-03-13",
  ];
  table([
    [
      "takes back what its article said",
      20,
      [plan, ET, KE, corrects(15, "on 11")],
      { stops: ["ET, unreported", stops[1]!] },
    ],
    [
      "stays one, even if corrected by an article that says something else",
      20,
      [plan, ET, KE, corrects(15, "on 11"), corrects(16, "on 15"), made(16, "KE", "M-12")],
      { stops: ["ET, unreported", stops[1]!] },
    ],
    [
      "has no effect once it is corrected itself",
      20,
      [plan, ET, KE, corrects(15, "on 11"), corrects(16, "on 15")],
      { stops },
    ],
  ]);
});

describe("a country that was announced alone", () => {
  const country = announced(on(1), [["ET"]]);
  const notB = skipped(on(12), "ET/b");
  const rest = { score: "1 of 1", disputes: [] };
  table([
    [
      "is made in one town, even if another was not",
      20,
      [country, made(11, "ET/a", "M-10"), notB],
      {
        ...rest,
        stops: ["ET, as announced, 2026-03-10", "ET/b, not visited, unstated, 2026-03-12"],
      },
    ],
    [
      "is not made if its town is retracted",
      20,
      [country, made(11, "ET/a", "M-10"), skipped(on(12), "ET/a")],
      { stops: ["ET, called off, unstated, 2026-03-12"] },
    ],
    [
      "is not made if it is retracted as a country",
      20,
      [country, made(11, "ET/a", "M-10"), skipped(on(12), "ET")],
      { stops: ["ET, called off, unstated, 2026-03-12"] },
    ],
    [
      "is not another town if its town was announced and the country reported",
      20,
      [announced(on(1), [["ET/a"]]), made(11, "ET", "M-10"), notB],
      {
        ...rest,
        stops: ["ET, as announced, 2026-03-10", "ET/b, not visited, unstated, 2026-03-12"],
      },
    ],
  ]);
});

describe("the dates of a trip", () => {
  table([
    [
      "are those of stays in person",
      20,
      [plan, ET, { ...KE, stopKind: "virtual" }],
      { dates: "2026-03-10/2026-03-11" },
    ],
    [
      "are uncertain at a disputed end",
      20,
      [plan, ET, KE, { ...made(15, "KE", "M-12/M-14"), voice: { id: "w", side: "press" } }],
      { dates: "2026-03-10/2026-03-14?" },
    ],
  ]);
});

it("a trip is postponed to the last day given, and belongs to its person", () => {
  const putOff = (n: number, to?: string) => ({
    ...calledOff(on(n), "postponed"),
    toDates: to === undefined ? undefined : dates(to),
  });
  const [trip] = foldClaims([dated, putOff(5, "M-20"), putOff(5, "M-25"), putOff(5)], march(6));
  expect(trip).toMatchObject({ person: "a", postponedToDates: { edtf: "2026-03-25" } });
});
