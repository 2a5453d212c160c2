// The days of one stay as several voices give them.
import { describe, expect, it } from "vitest";
import { mergeDays } from "../../src/model/fold/edges.ts";
import type { Version } from "../../src/model/dispute.ts";
import { whenFrom } from "../../src/model/when-from.ts";
import { visited } from "./build.ts";

const sayVersions = (versions: readonly Version[]): string =>
  versions
    .map(({ says, claims }) => `${says} (${claims.map(({ article }) => article).join()})`)
    .join(", ");

/** `a 2026-03-09`: what voice `a` says; `a-2 …` is another article of that voice. */
function merge(...told: readonly string[]) {
  const claims = told.map((each, n) => {
    const [article = "", dates] = each.split(" ");
    const voice = { id: article.replace(/-.*/, "") };
    const claim = visited({ article, published: 20_600 + n, voice }, "ET");
    return {
      ...claim,
      dates: dates === undefined ? undefined : whenFrom(dates.replaceAll("M", "2026-03")),
    };
  });
  const { dates, disputes, corrected } = mergeDays(claims);
  return [
    dates?.edtf.replaceAll("2026-03", "M"),
    ...disputes.map(({ kind, versions }) => `${kind}: ${sayVersions(versions)}`),
    ...(corrected.length > 0 ? [`corrected: ${sayVersions(corrected)}`] : []),
  ].map((line) => line?.replaceAll("2026-03", "M"));
}

describe("several voices", () => {
  it.each<[string, readonly string[], readonly (string | undefined)[]]>([
    ["keep what they all give", ["a M-09~", "b M-09~"], ["M-09~"]],
    ["say nothing", ["a", "b"], [undefined]],
    ["count even if one says nothing", ["a", "b M-09"], ["M-09"]],
    ["sharpen a month to a day of it", ["a M", "b M-09"], ["M-09"]],
    ["complete each other's edges", ["a M-09/..", "b ../M-11"], ["M-09/M-11"]],
    ["dispute the day", ["a M-09", "b M-11"], ["M-09?/M-11?", "dates: M-09 (a), M-11 (b)"]],
    [
      "dispute the day, whoever speaks first",
      ["b M-11", "a M-09"],
      ["M-09?/M-11?", "dates: M-09 (a), M-11 (b)"],
    ],
    [
      "dispute the arrival",
      ["a M-08/M-12", "b M-09/M-12"],
      ["M-08?/M-12", "arrival: M-08 (a), M-09 (b)"],
    ],
    [
      "dispute the departure",
      ["a M-08/M-12", "b M-08/M-11"],
      ["M-08/M-12?", "departure: M-11 (b), M-12 (a)"],
    ],
    [
      "dispute both edges",
      ["a M-08/M-12", "b M-09/M-11"],
      ["M-08?/M-12?", "arrival: M-08 (a), M-09 (b)", "departure: M-11 (b), M-12 (a)"],
    ],
    [
      "dispute both edges if one gives a day before the other's stay",
      ["a M-05", "b M-09/M-11"],
      ["M-05?/M-11?", "arrival: M-05 (a), M-09 (b)", "departure: M-05 (a), M-11 (b)"],
    ],
    ["can report one day of a longer stay", ["a M-09/M-12", "b M-10"], ["M-09/M-12"]],
    ["can report its first day", ["a M-09/M-12", "b M-09"], ["M-09/M-12"]],
    ["can report its last day", ["a M-09/M-12", "b M-12"], ["M-09/M-12"]],
    [
      "count twice if two say the same",
      ["a M-09", "b M-11", "c M-11"],
      ["M-09?/M-11?", "dates: M-09 (a), M-11 (b,c)"],
    ],
    [
      "can be three",
      ["a M-09", "b M-11", "c M-10"],
      ["M-09?/M-11?", "dates: M-09 (a), M-10 (c), M-11 (b)"],
    ],
    [
      "do not settle a dispute with a month that contains both days",
      ["a M", "b M-11", "c M-09"],
      ["M-09?/M-11?", "dates: M-09 (c), M-11 (b)"],
    ],
    ["leave the end open", ["a M-09/..", "b M-10/.."], ["M-09?/..", "arrival: M-09 (a), M-10 (b)"]],
    [
      "leave the start open",
      ["a ../M-09", "b ../M-10"],
      ["../M-10?", "departure: M-09 (a), M-10 (b)"],
    ],
  ])("%s", (_, told, said) => {
    expect(merge(...told)).toEqual(said);
  });
});

describe("one voice", () => {
  it.each<[string, readonly string[], readonly (string | undefined)[]]>([
    ["is taken at its word", ["a M-09"], ["M-09"]],
    [
      "is taken at its last word if it contradicts itself",
      ["a M-09", "a-2 M-11"],
      ["M-11", "corrected: M-09 (a)"],
    ],
    ["is combined if it does not", ["a M", "a-2 M-09", "b M-09"], ["M-09"]],
    ["reports a day within a stay later", ["a M-09/M-12", "a-2 M-10"], ["M-09/M-12"]],
    ["reports a day within a stay first", ["a M-10", "a-2 M-09/M-12"], ["M-09/M-12"]],
    [
      "reports a day before the stay",
      ["a M-08", "a-2 M-09/M-12"],
      ["M-09/M-12", "corrected: M-08 (a)"],
    ],
    [
      "reports a day after the stay",
      ["a M-09/M-12", "a-2 M-13"],
      ["M-13", "corrected: M-09/M-12 (a)"],
    ],
    [
      "reports another stay with a day in common",
      ["a M-09/M-12", "a-2 M-12/M-14"],
      ["M-12/M-14", "corrected: M-09/M-12 (a)"],
    ],
    [
      "corrects everything it said before",
      ["a M-09", "a-2 M-09", "a-3 M-11"],
      ["M-11", "corrected: M-09 (a,a-2)"],
    ],
    [
      "that corrects itself ends a dispute",
      ["a M-09", "b M-11", "a-2 M-11"],
      ["M-11", "corrected: M-09 (a)"],
    ],
  ])("%s", (_, told, said) => {
    expect(merge(...told)).toEqual(said);
  });
});
