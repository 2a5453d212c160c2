import { describe, expect, it } from "vitest";
import type { Cause, SkippedClaim } from "../../src/model/claim.ts";
import { whenFrom } from "../../src/model/when-from.ts";
import { foldExplanations } from "../../src/model/fold/explanations.ts";
import type { Explanation } from "../../src/model/explanation.ts";
import { day, skipped } from "./build.ts";

interface Told {
  readonly article: string;
  readonly voice?: string;
  readonly side?: "own" | "press";
  readonly cause?: Cause;
  readonly reason?: string;
  readonly by?: string;
  readonly on?: string;
  readonly sentInstead?: string;
}

const claim = ({ article, voice = "v", side = "own", on, ...more }: Told): SkippedClaim => {
  const when = on === undefined ? undefined : whenFrom(on)!;
  const published = day("2026-03-20");
  return {
    ...skipped({ article, published, voice: { id: voice, side } }, "ET", more),
    known: when?.end.to ?? published,
    on: when,
    by: more.by,
  };
};
const say = ({ voice, by, cause, reason, on, days, sentInstead, claims }: Explanation): string =>
  [
    voice.id,
    by,
    cause,
    reason,
    on?.edtf,
    days.length > 1 && days.map(({ edtf }) => edtf).join("|"),
    sentInstead,
    `(${claims.map(({ article }) => article).join()})`,
  ]
    .filter(Boolean)
    .join(" ");
const explain = (...told: readonly Told[]): readonly string[] =>
  foldExplanations(told.map(claim)).map(say);

describe("what one voice says", () => {
  it.each<[string, readonly Told[], readonly string[]]>([
    [
      "is one explanation in all articles",
      [
        { article: "a", cause: "health" },
        { article: "b", cause: "health" },
      ],
      ["v health (a,b)"],
    ],
    [
      "has the cause that one article names",
      [{ article: "a" }, { article: "b", cause: "health", reason: "fever" }],
      ["v health fever (a,b)"],
    ],
    [
      "has no cause if none is named",
      [{ article: "a", reason: "no reason given" }, { article: "b" }],
      ["v unstated no reason given (a,b)"],
    ],
    [
      "has the reason that goes with the cause",
      [
        { article: "a", reason: "other" },
        { article: "b", cause: "health" },
        { article: "c", cause: "health", reason: "fever" },
      ],
      ["v health fever (a,b,c)"],
    ],
    [
      "has the name given by any article",
      [
        { article: "a", cause: "health" },
        { article: "b", by: "The Ministry", cause: "health" },
      ],
      ["v The Ministry health (a,b)"],
    ],
    [
      "has the name given with the cause",
      [
        { article: "a", by: "A Spokesman" },
        { article: "b", by: "The Ministry", cause: "health" },
      ],
      ["v The Ministry health (a,b)"],
    ],
    [
      "says who went instead",
      [
        { article: "a", cause: "health" },
        { article: "b", cause: "health", sentInstead: "Deputy" },
      ],
      ["v health Deputy (a,b)"],
    ],
    [
      "is two explanations if it names two causes, the last first",
      [
        { article: "a", cause: "health", on: "2026-03-05" },
        { article: "b", cause: "weather", on: "2026-03-07" },
      ],
      ["v weather 2026-03-07 (b)", "v health 2026-03-05 (a)"],
    ],
    [
      "puts the cause given by more articles first if two are given on one day",
      [
        { article: "a", cause: "health", on: "2026-03-05" },
        { article: "b", cause: "weather", on: "2026-03-05" },
        { article: "c", cause: "weather", on: "2026-03-05" },
      ],
      ["v weather 2026-03-05 (b,c)", "v health 2026-03-05 (a)"],
    ],
  ])("%s", (_, told, said) => {
    expect(explain(...told)).toEqual(said);
  });
});

describe("the day of a statement", () => {
  const on = (article: string, date: string): Told => ({ article, on: date });
  it.each<[string, readonly Told[], readonly string[]]>([
    [
      "is that of most articles",
      [on("a", "2026-03-05"), on("b", "2026-03-06"), on("c", "2026-03-06")],
      ["v unstated 2026-03-06 2026-03-06|2026-03-05 (a,b,c)"],
    ],
    [
      "is unknown at a tie",
      [on("a", "2026-03-05"), on("b", "2026-03-06")],
      ["v unstated 2026-03-05|2026-03-06 (a,b)"],
    ],
    [
      "is the day within a month",
      [on("a", "2026-03"), on("b", "2026-03-31")],
      ["v unstated 2026-03-31 (a,b)"],
    ],
    [
      "is not an earlier month",
      [on("a", "2026-03-02"), on("b", "2026-02")],
      ["v unstated 2026-03-02|2026-02 (a,b)"],
    ],
    [
      "is that of its first statement",
      [on("a", "2026-03-05"), on("b", "2026-03-09")],
      ["v unstated 2026-03-05 (a,b)"],
    ],
    [
      "may vary by three days",
      [on("a", "2026-03-05"), on("b", "2026-03-08"), on("c", "2026-03-08")],
      ["v unstated 2026-03-08 2026-03-08|2026-03-05 (a,b,c)"],
    ],
    ["is unknown if no article gives one", [{ article: "a" }], ["v unstated (a)"]],
  ])("%s", (_, told, said) => {
    expect(explain(...told)).toEqual(said);
  });
});

describe("of several voices", () => {
  const says = (voice: string, date: string, more: Partial<Told> = {}): Told => ({
    article: voice,
    voice,
    on: date,
    ...more,
  });
  it.each<[string, readonly Told[], readonly string[]]>([
    [
      "one that names a cause leads",
      [says("a", "2026-03-05"), says("b", "2026-03-06", { cause: "health" })],
      ["b health 2026-03-06 (b)", "a unstated 2026-03-05 (a)"],
    ],
    [
      "an official leads",
      [
        says("a", "2026-03-05", { cause: "health", side: "press" }),
        says("b", "2026-03-06", { cause: "weather" }),
      ],
      ["b weather 2026-03-06 (b)", "a health 2026-03-05 (a)"],
    ],
    [
      "the first leads",
      [says("a", "2026-03-06", { cause: "health" }), says("b", "2026-03-05", { cause: "weather" })],
      ["b weather 2026-03-05 (b)", "a health 2026-03-06 (a)"],
    ],
    [
      "the one in more articles leads if they spoke on one day",
      [
        says("a", "2026-03-05", { cause: "health" }),
        says("b", "2026-03-05", { cause: "weather" }),
        { ...says("b", "2026-03-05", { cause: "weather" }), article: "c" },
      ],
      ["b weather 2026-03-05 (b,c)", "a health 2026-03-05 (a)"],
    ],
  ])("%s", (_, told, said) => {
    expect(explain(...told)).toEqual(said);
  });
});
