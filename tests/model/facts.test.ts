// What is known about a trip before it is judged: whether and when it began, what was decided, what is out of order.
import { expect, it } from "vitest";
import type { Claim } from "../../src/model/claim.ts";
import { isoOf } from "../../src/model/day.ts";
import { gatherFacts } from "../../src/model/fold/facts.ts";
import { groupByKind } from "../../src/model/fold/claims-by-kind.ts";
import { announced, calledOff, skipped, visited } from "./build.ts";
import { dated, dates, ET, journey, KE, made, march, on, plan } from "./march.ts";

const gather = (...claims: readonly Claim[]) => gatherFacts(groupByKind(claims), march(30));
const began = (claims: readonly Claim[]): string => {
  const facts = gather(...claims);
  if (!facts.hasBegun) return "not";
  return Number.isFinite(facts.began) ? isoOf(facts.began) : "some day";
};
const ETHIOPIA = visited({ ...on(20), on: undefined }, "ET");
const video = { ...ET, stopKind: "virtual" as const };
const wholeOf = (days: string) => announced(on(1), [["ET"]], { dates: dates(days) });
const due = { ...announced(on(2), [["ET", dates("M-09")]]), kind: "due" as const };

it.each<[string, readonly Claim[], string]>([
  ["with a plan alone", [plan], "not"],
  ["with the first arrival", [plan, ET, KE], "2026-03-10"],
  [
    "with the first arrival, in any order of reports",
    [plan, made(11, "KE", "M-12"), made(14, "ET", "M-10")],
    "2026-03-10",
  ],
  [
    "by the day of leaving, if no arrival is dated",
    [plan, made(12, "ET", "../M-11")],
    "2026-03-11",
  ],
  ["by video", [plan, video], "not"],
  ["with leaving home", [plan, journey(8, "setOut"), ET], "2026-03-08"],
  ["with leaving home alone", [plan, journey(8, "setOut")], "2026-03-08"],
  [
    "with leaving home on an unknown day",
    [plan, { ...journey(8, "setOut"), happened: undefined }],
    "2026-03-10",
  ],
  ["with coming home alone", [plan, journey(8, "returned")], "2026-03-10"],
  ["with coming home after it", [plan, journey(8, "returned"), ET], "2026-03-10"],
  ["with an attempt", [plan, skipped(on(9), "ET", { turnedBack: true })], "2026-03-09"],
  ["with a stop left out", [plan, skipped(on(9), "ET")], "not"],
  ["without days on the first planned day", [plan, ETHIOPIA], "2026-03-10"],
  [
    "without days on the first day of the plan in force",
    [
      plan,
      announced(on(5), [
        ["ET", dates("M-14")],
        ["KE", dates("M-13")],
      ]),
      ETHIOPIA,
    ],
    "2026-03-13",
  ],
  [
    "without days on the first day of the planned trip",
    [wholeOf("M-08/M-13"), ETHIOPIA],
    "2026-03-08",
  ],
  ["without days on the day later reported to have been planned", [due, ETHIOPIA], "2026-03-09"],
  [
    "without days on the announced day rather than the one reported later",
    [plan, due, ETHIOPIA],
    "2026-03-10",
  ],
  ["without days or a plan", [ETHIOPIA], "some day"],
  ["without days, with a plan that has none", [announced(on(1), [["ET"]]), ETHIOPIA], "some day"],
  [
    "without days, with a plan without a first day",
    [announced(on(1), [["ET", dates("../M-12")]]), ETHIOPIA],
    "some day",
  ],
])("a trip begins %s", (_, claims, expected) => {
  expect(began(claims)).toBe(expected);
});

it.each<[string, readonly Claim[], string | undefined]>([
  ["nothing", [plan, ET], undefined],
  ["called off before it began", [plan, ET, calledOff(on(9), "cancelled")], undefined],
  [
    "called off on the day on which it began",
    [plan, ET, calledOff(on(10), "cancelled")],
    "cancelled",
  ],
  ["called off and not begun", [plan, calledOff(on(9), "cancelled")], "cancelled"],
  [
    "called off, with a stop restored",
    [plan, ET, calledOff(on(3), "cancelled"), announced(on(5), [["ET"]], { partial: true })],
    "cancelled",
  ],
  [
    "called off, and made on an unknown day",
    [calledOff(on(9), "cancelled"), ETHIOPIA],
    "cancelled",
  ],
])("the decision in force about a trip: %s", (_, claims, expected) => {
  expect(gather(...claims).decision?.kind).toBe(expected);
});

const three = announced(on(1), [["ET"], ["KE"], ["TZ"]]);
const inTurn = (...ids: readonly string[]) => ids.map((id, n) => made(20, id, `M-${10 + n}`, n));
it.each<[string, readonly Claim[], readonly string[], number]>([
  ["none, in the order of the plan", [three, ...inTurn("ET", "KE", "TZ")], [], 3],
  ["one made too early", [three, ...inTurn("TZ", "ET", "KE")], ["TZ"], 3],
  ["one made too late", [three, ...inTurn("KE", "TZ", "ET")], ["ET"], 3],
  ["one of two swapped, without days to decide", [three, ...inTurn("KE", "ET")], ["KE"], 2],
  [
    "the one of two swapped that was made on another day",
    [dated, made(20, "KE", "M-09", 0), made(20, "ET", "M-10", 1)],
    ["KE"],
    2,
  ],
  [
    "the other, if that one was made on another day",
    [dated, made(20, "KE", "M-12", 0), made(20, "ET", "M-14", 1)],
    ["ET"],
    2,
  ],
  ["none without a plan", inTurn("KE", "ET"), [], 0],
  ["none, with an unplanned one in between", [three, ...inTurn("ET", "SO", "KE")], [], 2],
])("stops out of order: %s", (_, claims, expected, last) => {
  const { outOfOrder, lastMade } = gather(...claims);
  expect([...outOfOrder].map(({ place }) => place.id)).toEqual(expected);
  expect(lastMade).toBe(last);
});

it("only those who came home, and for a cause, came home early", () => {
  const facts = gather(plan, journey(8, "setOut", "weather"), journey(11, "returned", "health"));
  expect(facts.cameHomeEarly.map(({ cause }) => cause)).toEqual(["health"]);
  expect(facts.isOver).toBe(true);
  const other = gather(plan, journey(8, "setOut", "weather"), journey(11, "returned"));
  expect(other.cameHomeEarly).toEqual([]);
  expect(gather(plan, journey(8, "setOut")).isOver).toBe(false);
});

it("a visit counts as a substitute only if it says so", () => {
  const { place } = KE;
  const { substitutes } = gather(plan, ET, { ...made(14, "SO"), insteadOf: place });
  expect(substitutes.map((claim) => claim.place.id)).toEqual(["SO"]);
});
