// The dates of a trip as it was made. Days are those of March 2026.
import { expect, it } from "vitest";
import type { JourneyClaim } from "../../src/model/claim.ts";
import { type NumberedStay, tripDates } from "../../src/model/fold/trip-dates.ts";
import { whenOf } from "../../src/model/when.ts";
import { calledOff } from "./build.ts";
import { inMarch } from "./ranges.ts";

type Edges = Parameters<typeof inMarch>[0];

const stay = (arrival: Edges, departure: Edges, position?: number): NumberedStay => ({
  arrival: inMarch(arrival),
  departure: inMarch(departure),
  position,
});
const journey = (kind: JourneyClaim["kind"], happened?: number): JourneyClaim => ({
  ...(calledOff({ article: kind, published: 20_600 }, "cancelled") as JourneyClaim),
  kind,
  happened: happened === undefined ? undefined : whenOf(inMarch(happened), inMarch(happened)),
});
const NONE = { start: false, end: false };

it.each<
  [string, readonly NumberedStay[], readonly JourneyClaim[], typeof NONE, string | undefined]
>([
  [
    "reach from the first arrival to the last departure",
    [stay(2, 3), stay(5, 8)],
    [],
    NONE,
    "2026-03-02/2026-03-08",
  ],
  ["do so in any order", [stay(5, 8), stay(2, 3)], [], NONE, "2026-03-02/2026-03-08"],
  ["are one day", [stay(2, 2)], [], NONE, "2026-03-02"],
  ["begin with setting out", [stay(5, 8)], [journey("setOut", 4)], NONE, "2026-03-04/2026-03-08"],
  ["end with the return", [stay(5, 8)], [journey("returned", 9)], NONE, "2026-03-05/2026-03-09"],
  [
    "use the last word on the return",
    [stay(5, 8)],
    [journey("returned", 9), journey("returned", 10), journey("returned")],
    NONE,
    "2026-03-05/2026-03-10",
  ],
  [
    "are those of the journey if there is nothing else",
    [],
    [journey("setOut", 4), journey("returned", 9)],
    NONE,
    "2026-03-04/2026-03-09",
  ],
  [
    "have an open end if only the beginning is known",
    [],
    [journey("setOut", 4)],
    NONE,
    "2026-03-04/..",
  ],
  [
    "have an open beginning if only the end is known",
    [],
    [journey("returned", 9)],
    NONE,
    "../2026-03-09",
  ],
  ["are unknown if nothing is", [], [], NONE, undefined],
  ["are unknown if no stay has a day", [stay(undefined, undefined)], [], NONE, undefined],
  [
    "are the days that are known if neither edge is",
    [stay(undefined, undefined), stay(5, 8)],
    [],
    NONE,
    "2026-03-05?/2026-03-08?",
  ],
  [
    "are the one day that is known",
    [stay(undefined, undefined), stay(5, 5)],
    [],
    NONE,
    "2026-03-05?",
  ],
  ["are a month if the edge lies in it", [stay([2, 4], 8)], [], NONE, "2026-03/2026-03-08"],
  ["are a month at the end, too", [stay(2, [5, 8])], [], NONE, "2026-03-02/2026-03"],
  ["are a year if the edge lies in it", [stay([-20, 4], 8)], [], NONE, "2026/2026-03-08"],
  ["are open if it lies in two years", [stay([-80, 4], 8)], [], NONE, "../2026-03-08"],
  [
    "are uncertain from the first version of a disputed arrival",
    [stay([2, 4], 8)],
    [],
    { start: true, end: false },
    "2026-03-02?/2026-03-08",
  ],
  [
    "are uncertain to the last version of a disputed departure",
    [stay(2, [5, 8])],
    [],
    { start: false, end: true },
    "2026-03-02/2026-03-08?",
  ],
  [
    "are not uncertain if the edge is one day",
    [stay(2, 8)],
    [],
    { start: true, end: true },
    "2026-03-02/2026-03-08",
  ],
  [
    "are not uncertain about an edge that nobody gives",
    [],
    [journey("setOut", 4)],
    { start: false, end: true },
    "2026-03-04/..",
  ],
  [
    "are not uncertain about a start that nobody gives",
    [],
    [journey("returned", 4)],
    { start: true, end: false },
    "../2026-03-04",
  ],
  [
    "begin no earlier than the first stop of a plan",
    [stay(3, 4, 1), stay([1, 6], 6, 2)],
    [],
    NONE,
    "2026-03-03/2026-03-06",
  ],
  [
    "end no later than the last stop of a plan",
    [stay(3, [3, 9], 1), stay(5, 6, 2)],
    [],
    NONE,
    "2026-03-03/2026-03-06",
  ],
  [
    "are not bounded by a plan whose order was not kept",
    [stay(3, 4, 2), stay([1, 6], 6, 1)],
    [],
    NONE,
    "2026-03/2026-03-06",
  ],
  [
    "are bounded by the plan if one stop was visited twice",
    [stay(3, 4, 1), stay([1, 6], 6, 1)],
    [],
    NONE,
    "2026-03-03/2026-03-06",
  ],
  [
    "are not bounded for an unplanned stop",
    [stay(3, 4, 1), stay([1, 6], 6)],
    [],
    NONE,
    "2026-03/2026-03-06",
  ],
  [
    "keep a day that the plan's order contradicts",
    [stay(3, 4, 1), stay([1, 2], 6, 2)],
    [],
    NONE,
    "2026-03/2026-03-06",
  ],
])("the dates of a trip %s", (_, stays, told, doubts, dates) => {
  expect(tripDates(stays, told, doubts)?.edtf).toBe(dates);
});
