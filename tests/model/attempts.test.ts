// Statements that a stop is not made: which stop they are about, and which attempts they report.
import { describe, expect, it } from "vitest";
import type { CancelledClaim, PlanClaim, TurnedBackClaim } from "../../src/model/claim.ts";
import { whenFrom } from "../../src/model/when-from.ts";
import {
  answersTo,
  dayOfAttempt,
  distinctAttempts,
  matchMisses,
} from "../../src/model/fold/missed.ts";
import type { Side } from "../../src/model/voice.ts";
import { announced, calledOff, day, place, skipped } from "./build.ts";

/** `a 2026-03-09`: article `a`, published on the 20th, reports an attempt on that day. */
function turnedBack(text: string): TurnedBackClaim {
  const [article = "", happened] = text.split(" ");
  return {
    ...(calledOff({ article, published: day("2026-03-20") }, "cancelled") as CancelledClaim),
    kind: "turnedBack",
    place: place("ET"),
    happened: happened === undefined ? undefined : whenFrom(happened),
  };
}

describe("attempts", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["on one day are one", ["a 2026-03-09", "b 2026-03-09"], ["a,b"]],
    ["on two days are two, in order", ["a 2026-03-11", "b 2026-03-09"], ["b", "a"]],
    ["without a day can belong to any", ["a", "b 2026-03-09"], ["b,a"]],
    [
      "without a day belong to the first of several",
      ["a", "b 2026-03-11", "c 2026-03-09"],
      ["c,a", "b"],
    ],
    ["without a day are one", ["a", "b"], ["a,b"]],
    ["in a month belong to a day in it", ["a 2026-03", "b 2026-03-09"], ["a,b"]],
  ])("%s", (_, told, groups) => {
    const attempts = distinctAttempts(told.map(turnedBack));
    expect(attempts.map((some) => some.map(({ article }) => article).join())).toEqual(groups);
  });

  it("do not include stops that were left out", () => {
    expect(distinctAttempts([skipped({ article: "a", published: 1 }, "ET")])).toEqual([]);
    const back = skipped({ article: "a", published: 1 }, "ET", { turnedBack: true });
    expect(distinctAttempts([back])).toEqual([[back]]);
  });

  it("were made on the day given, else on the day of the report", () => {
    expect(dayOfAttempt(turnedBack("a 2026-03-09/2026-03-10"))).toBe(day("2026-03-09"));
    expect(dayOfAttempt(turnedBack("a ../2026-03-09"))).toBe(day("2026-03-20"));
    expect(dayOfAttempt(turnedBack("a"))).toBe(day("2026-03-20"));
  });
});

describe("a statement is about", () => {
  const target = (key: string, isMade = false) => ({
    key,
    place: place(key.replace(/#.*/, "")),
    isMade,
  });
  it.each([
    ["the place that it names", "ET/addis", [target("ET"), target("ET/addis")], "ET/addis"],
    [
      "an unmade stop rather than one that was made",
      "ET",
      [target("ET", true), target("ET/addis")],
      "ET/addis",
    ],
    [
      "the one with its name rather than the first, if all were made",
      "ET",
      [target("ET/addis", true), target("ET", true)],
      "ET",
    ],
    [
      "the first, if none has its name",
      "ET",
      [target("ET/addis", true), target("ET/harar", true)],
      "ET/addis",
    ],
    [
      "the first unmade stop",
      "ET",
      [target("ET/addis", true), target("ET/harar"), target("ET/dire")],
      "ET/harar",
    ],
    ["not another place in the country", "ET/addis", [target("ET/harar")], "missed ET/addis"],
    ["not another country", "ET", [target("KE")], "missed ET"],
  ] as const)("%s", (_, named, targets, key) => {
    const claim = skipped({ article: "a", published: 1 }, named);
    expect([...matchMisses([claim], () => targets)]).toEqual([[key, [claim]]]);
  });

  it("the same stop as another statement", () => {
    const [one, other] = ["a", "b"].map((article) => skipped({ article, published: 1 }, "ET")) as [
      never,
      never,
    ];
    expect([...matchMisses([one, other], () => [])]).toEqual([["missed ET", [one, other]]]);
  });
});

describe("an announcement after a statement that a stop is off", () => {
  const off = skipped(
    { article: "off", published: day("2026-03-05"), voice: { side: "host" } },
    "ET",
  );
  const plan = (iso: string | undefined, side: Side, article = "plan"): PlanClaim =>
    announced(
      {
        article,
        published: day("2026-03-20"),
        on: iso === undefined ? undefined : day(iso),
        voice: { side },
      },
      [["ET"]],
      article === "own page" ? {} : { by: "The Ministry" },
    );
  it.each<[string, readonly PlanClaim[], boolean, readonly number[]]>([
    ["takes it back", [plan("2026-03-06", "own")], true, []],
    ["takes it back by the same side", [plan("2026-03-06", "host")], true, []],
    ["contests it by a lower voice", [plan("2026-03-06", "press")], false, [0]],
    [
      "takes it back if one of two is at least as high",
      [plan("2026-03-06", "press"), plan("2026-03-07", "own")],
      true,
      [],
    ],
    ["has no effect on the same day", [plan("2026-03-05", "own")], false, []],
    ["has no effect if it was made before", [plan("2026-03-04", "own")], false, []],
    ["has no effect if no source says when it was made", [plan(undefined, "own")], false, []],
    ["takes it back on an authority’s own page", [plan(undefined, "own", "own page")], true, []],
    ["has no effect in the same article", [plan("2026-03-06", "own", "off")], false, []],
  ])("%s", (_, plans, restored, contestedBy) => {
    const answers = answersTo(off, plans);
    expect(answers.restoredBy.length > 0).toBe(restored);
    expect(answers.contestedBy).toEqual(contestedBy.map((n) => plans[n]));
  });
});
