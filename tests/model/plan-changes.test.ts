import { describe, expect, it } from "vitest";
import type { Claim } from "../../src/model/claim.ts";
import { isoOf } from "../../src/model/day.ts";
import {
  type PlanChange,
  planChanges,
  newestFirst,
  unreportedChanges,
} from "../../src/model/plan-changes.ts";
import { foldClaims } from "../../src/model/fold.ts";
import type { Trip } from "../../src/model/trip.ts";
import { announced, calledOff, day, skipped, visited, when } from "./build.ts";

const at = (article: string, iso: string, position = 0) => ({
  article,
  published: day(iso),
  position,
});
const plan = announced(at("plan", "2026-03-01"), [
  ["ET", when("2026-03-10")],
  ["KE", when("2026-03-12")],
  ["TZ", when("2026-03-14")],
]);
const trip = (...claims: readonly Claim[]): Trip =>
  foldClaims([plan, ...claims], day("2026-05-01"))[0]!;
const say = ({ stop, what, known, cause }: PlanChange): string =>
  [stop?.id ?? "trip", what, isoOf(known), cause].filter(Boolean).join(", ");
const changes = (...claims: readonly Claim[]): readonly string[] =>
  planChanges(trip(...claims)).map(say);

const made = (iso: string, ...stops: readonly (readonly [string, string])[]): readonly Claim[] =>
  stops.map(([id, dates], position) => visited(at(`made ${iso}`, iso, position), id, when(dates)));
const ALL = [
  ["ET", "2026-03-10"],
  ["KE", "2026-03-12"],
  ["TZ", "2026-03-14"],
] as const;

describe("departuresOf", () => {
  it("is empty for a trip made as announced", () => {
    expect(changes(...made("2026-03-15", ...ALL))).toEqual([]);
  });

  it("reports a skipped stop on the day of the first claim that says so", () => {
    const visits = made("2026-03-15", ALL[0], ALL[2]);
    const first = skipped(at("b", "2026-03-12"), "KE");
    const later = skipped(at("c", "2026-03-14"), "KE", { cause: "weather" });
    expect(changes(...visits, later, first)).toEqual(["ke, skipped, 2026-03-12, weather"]);
  });

  it("reports stops dropped, replaced and turned back by their outcomes", () => {
    expect(changes(skipped(at("b", "2026-03-05"), "KE", { cause: "host" }))).toEqual([
      "ke, called off, 2026-03-05, host",
    ]);
    const back = skipped(at("b", "2026-03-14"), "TZ", { cause: "aircraft", turnedBack: true });
    expect(changes(...made("2026-03-13", ALL[0], ALL[1]), back)).toContain(
      "tz, turned back, 2026-03-14, aircraft",
    );
    const instead = { ...visited(at("b", "2026-03-13"), "SO"), insteadOf: plan.stops[1]!.place };
    expect(changes(...made("2026-03-11", ALL[0]), instead)).toEqual([
      "ke, replaced, 2026-03-13, unstated",
      "so, added, 2026-03-13",
    ]);
  });

  it("reports a moved stop on the day of the first claim with the other dates", () => {
    const undated = visited(at("b", "2026-03-16"), "KE");
    const dated = visited(at("c", "2026-03-20"), "KE", when("2026-03-18"));
    expect(changes(undated, dated)).toEqual(["ke, moved, 2026-03-20"]);
  });

  it("reports stops reordered, added and held by video", () => {
    const early = announced(at("plan", "2026-03-01"), [["ET"], ["KE"], ["TZ"]]);
    const order = made("2026-03-15", ["TZ", "2026-03-10"], ["ET", "2026-03-12"]);
    const [reordered] = foldClaims([early, ...order], day("2026-05-01"));
    expect(planChanges(reordered!).map(say)).toEqual(["tz, reordered, 2026-03-15"]);
    expect(changes(...made("2026-03-16", ...ALL, ["SO", "2026-03-15"]))).toEqual([
      "so, added, 2026-03-16",
    ]);
    const video = { ...visited(at("b", "2026-03-12"), "KE"), stopKind: "virtual" as const };
    expect(changes(video)).toEqual(["ke, virtual, 2026-03-12"]);
  });

  it("reports a dispute on the day of the second version", () => {
    const there = visited(at("b", "2026-03-13"), "KE", when("2026-03-12"));
    const not = skipped(at("c", "2026-03-20"), "KE", { cause: "health" });
    expect(changes(there, not)).toEqual(["ke, disputed, 2026-03-20, health"]);
  });

  it("reports a trip that was called off once, and not for each of its stops", () => {
    expect(changes(calledOff(at("b", "2026-03-08"), "cancelled"))).toEqual([
      "trip, cancelled, 2026-03-08, unstated",
    ]);
    expect(changes(calledOff(at("b", "2026-03-08"), "postponed"))).toEqual([
      "trip, postponed, 2026-03-08, unstated",
    ]);
    const own = skipped(at("b", "2026-03-06"), "KE", { cause: "host" });
    expect(changes(own, calledOff(at("c", "2026-03-08"), "cancelled"))).toEqual([
      "trip, cancelled, 2026-03-08, unstated",
      "ke, called off, 2026-03-06, host",
    ]);
  });

  it("reports a trip that was cut short, and stops changed before that", () => {
    const visits = made("2026-03-11", ["ET", "2026-03-11"]);
    expect(changes(...visits, calledOff(at("b", "2026-03-12"), "cancelled"))).toEqual([
      "trip, cut short, 2026-03-12, unstated",
      "et, moved, 2026-03-11",
    ]);
  });

  it("leaves out what was only expected, and visits without a plan", () => {
    const expected = announced(at("x", "2026-03-01"), [["KE"]], { kind: "expected" });
    const claims = [expected, skipped(at("b", "2026-03-05"), "KE")];
    expect(planChanges(foldClaims(claims, day("2026-05-01"))[0]!)).toEqual([]);
    const [unplanned] = foldClaims(made("2026-03-15", ...ALL), day("2026-05-01"));
    expect(planChanges(unplanned!)).toEqual([]);
  });
});

describe("unreportedChanges", () => {
  it("reports announced stops that nobody mentions, from the day after their last", () => {
    expect(unreportedChanges(trip(...made("2026-03-15", ALL[0], ALL[2]))).map(say)).toEqual([
      "ke, unreported, 2026-03-13",
    ]);
  });

  it("reports the whole trip if the announcement named no stops", () => {
    const nameless = announced(at("plan", "2026-03-01"), [], { dates: when("2026-03-10") });
    const [silent] = foldClaims([nameless], day("2026-05-01"));
    expect(unreportedChanges(silent!).map(say)).toEqual(["trip, unreported, 2026-03-11"]);
  });
});

describe("newestFirst", () => {
  it("puts undated changes last", () => {
    const read = { ...skipped(at("undated", "2026-04-20"), "ET"), undated: true as const };
    const all = trip(read, skipped(at("c", "2026-03-07"), "KE"));
    expect(newestFirst(planChanges(all)).map(({ stop }) => stop?.id)).toEqual(["ke", "et"]);
  });

  it("sorts by most recently known, and keeps the order of others", () => {
    const all = trip(
      skipped(at("b", "2026-03-05"), "ET"),
      skipped(at("c", "2026-03-07"), "KE"),
      skipped(at("d", "2026-03-05"), "TZ"),
    );
    expect(newestFirst(planChanges(all)).map(say)).toEqual([
      "ke, called off, 2026-03-07, unstated",
      "et, called off, 2026-03-05, unstated",
      "tz, called off, 2026-03-05, unstated",
    ]);
  });
});
