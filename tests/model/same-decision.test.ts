// Whether a statement reports a decision that is on file, and whether a plan was made after one.
import { expect, it } from "vitest";
import type { PostponedClaim } from "../../src/model/claim.ts";
import {
  isMadeAfter,
  isOutnumbered,
  isRepetition,
  planMadeWith,
} from "../../src/model/fold/same-decision.ts";
import { announced, calledOff } from "./build.ts";
import { dates, on } from "./march.ts";

type More = Partial<PostponedClaim>;
const putOff = (n: number, more: More = {}): PostponedClaim => ({
  ...(calledOff(on(n), "postponed") as PostponedClaim),
  ...more,
});
const UNDATED: More = { on: undefined };
const to = (days: string): More => ({ toDates: dates(days) });
const decision = (...claims: readonly PostponedClaim[]) =>
  ({ kind: "postponed", claims, restoredBy: [] }) as const;

it.each<[string, PostponedClaim, readonly PostponedClaim[], boolean]>([
  ["on the same day", putOff(3, to("M-25")), [putOff(3, to("M-20"))], true],
  ["on the day of any statement of it", putOff(3, to("M-25")), [putOff(9), putOff(3)], true],
  [
    "reported within two days, undated",
    putOff(5, { ...UNDATED, ...to("M-25") }),
    [putOff(3, to("M-20"))],
    true,
  ],
  [
    "reported three days later, undated, for another day",
    putOff(6, { ...UNDATED, ...to("M-25") }),
    [putOff(3, to("M-20"))],
    false,
  ],
  [
    "reported three days later, undated, for the same day",
    putOff(6, { ...UNDATED, ...to("M-20") }),
    [putOff(3, to("M-20"))],
    true,
  ],
  [
    "on a later day for days in common",
    putOff(5, to("M-20/M-22")),
    [putOff(3, to("M-22/M-24"))],
    true,
  ],
  ["on a later day for another day", putOff(4, to("M-25")), [putOff(3, to("M-20"))], false],
  [
    "on a later day for another day than one of two",
    putOff(4, to("M-25")),
    [putOff(2, to("M-20")), putOff(3, to("M-25"))],
    false,
  ],
  ["on a later day that first gives a day", putOff(5, to("M-25")), [putOff(3)], true],
  ["more than two days later that first gives a day", putOff(6, to("M-25")), [putOff(3)], false],
  [
    "more than two days after the first, but not after the last",
    putOff(6, to("M-25")),
    [putOff(3), putOff(5)],
    true,
  ],
  ["much later that gives no day", putOff(9), [putOff(3, to("M-20"))], true],
  ["for another trip", putOff(4, { toTrip: "a/2" }), [putOff(3, { toTrip: "a/1" })], false],
  [
    "for another trip than one of two",
    putOff(4, { toTrip: "a/2" }),
    [putOff(2, { toTrip: "a/1" }), putOff(3, { toTrip: "a/2" })],
    false,
  ],
  ["for the same trip", putOff(4, { toTrip: "a/1" }), [putOff(3, { toTrip: "a/1" })], true],
  ["that first names a trip", putOff(4, { toTrip: "a/1" }), [putOff(3)], true],
  ["that does not name a trip", putOff(4), [putOff(3, { toTrip: "a/1" })], true],
])("whether a postponement %s is a repetition", (_, claim, claims, expected) => {
  expect(isRepetition(claim, decision(...claims))).toBe(expected);
});

it("a cancellation is a repetition on any day", () => {
  const cancelled = calledOff(on(9), "cancelled") as PostponedClaim;
  expect(isRepetition(cancelled, decision(putOff(3, to("M-20"))))).toBe(true);
});

const plan = (n: number, days?: string, article?: string) =>
  announced(on(n, article), [["ET", days === undefined ? undefined : dates(days)]]);
const undated = (n: number, days?: string) => ({ ...plan(n, days), on: undefined });
const whole = (n: number, days: string) =>
  announced({ ...on(n), on: undefined }, [["ET"]], { dates: dates(days) });
const old = plan(1, "M-10");

it.each([
  ["said on a later day", plan(4, "M-10"), true],
  ["said on the same day", plan(3, "M-20"), false],
  ["said earlier", plan(2, "M-20"), false],
  ["reported by the decision's article", plan(4, "M-20", "on 3"), false],
  ["reported later, undated, for new days", undated(4, "M-20"), true],
  ["reported later, undated, for new days of the whole trip", whole(4, "M-20/M-22"), true],
  ["reported later, undated, for the old days", undated(4, "M-10"), false],
  [
    "reported later, undated, for the old days and others",
    announced({ ...on(4), on: undefined }, [
      ["ET", dates("M-10")],
      ["KE", dates("M-20")],
    ]),
    false,
  ],
  ["reported later, undated, without days", undated(4), false],
  ["reported on the same day, undated, for new days", undated(3, "M-20"), false],
])("whether a plan %s was made after a decision", (_, claim, expected) => {
  expect(isMadeAfter(claim, decision(putOff(3), putOff(5)), [old, plan(4, "M-20")])).toBe(expected);
});

it("days planned on the day of the decision are not new", () => {
  expect(isMadeAfter(undated(4, "M-20"), decision(putOff(3)), [plan(3, "M-20")])).toBe(false);
});

it.each([
  ["for the new days", putOff(3, to("M-20")), [plan(3, "M-20")], 0],
  [
    "with one stop on the new days",
    putOff(3, to("M-20")),
    [
      announced(on(3), [
        ["ET", dates("M-10")],
        ["KE", dates("M-20")],
      ]),
    ],
    0,
  ],
  ["for the old days", putOff(3, to("M-20")), [{ ...plan(3, "M-10"), on: undefined }], undefined],
  [
    "for a new day, said on the same day",
    putOff(3),
    [{ ...old, article: "x" }, plan(3, "M-25")],
    1,
  ],
  [
    "for the old days, said on the same day",
    putOff(3),
    [{ ...old, article: "x" }, plan(3, "M-10")],
    undefined,
  ],
  ["said on another day", putOff(3), [{ ...plan(2, "M-25"), article: "on 3" }], undefined],
  ["that is undated", putOff(3), [{ ...plan(3, "M-25"), on: undefined }], undefined],
  ["of an undated postponement", putOff(3, UNDATED), [plan(3, "M-25")], undefined],
  ["in another article", putOff(3, to("M-20")), [plan(3, "M-20", "other")], undefined],
])("whether a plan %s was made with a postponement", (_, claim, plans, index) => {
  expect(planMadeWith(claim, plans)).toBe(index === undefined ? undefined : plans[index]);
});

it.each([
  [["a", "b"], [], "c", true],
  [["a", "b"], ["c"], "d", false],
  [["a", "a"], [], "c", false],
  [["a", "b", "c"], ["d"], "e", true],
] as const)("whether carriers %j outnumber %j and %s", (now, before, next, expected) => {
  const by = (carrier: string) => ({ ...putOff(3), carrier });
  const rival = before.length === 0 ? undefined : decision(...before.map(by));
  expect(isOutnumbered(by(next), rival, decision(...now.map(by)))).toBe(expected);
});
