import type { Explanation } from "../../src/model/explanation.ts";
import { describe, expect, test } from "vitest";
import { en } from "../../src/words/en/messages.ts";
import { summarize } from "../../src/drawings/summary.ts";
import { distinctTitles, tripTitle } from "../../src/words/title.ts";
import { sayVerdict } from "../../src/words/verdict.ts";
import { sayStop } from "../../src/words/words.ts";
import type { Trip } from "../../src/model/trip.ts";
import { TRIP_STATUSES } from "../../src/model/statuses.ts";
import { OUTCOMES } from "../../src/model/outcomes.ts";
import { examples } from "../drawings/examples.ts";
import { tripOf } from "../drawings/trips.ts";

const sentences = (trip: Trip): string[] => {
  const { lead, support } = sayVerdict(trip, en);
  return [lead.text, ...support.map(({ text }) => text)];
};

describe("the verdict", () => {
  test("on the trip to Africa says what was skipped, then why and when, then the plan", () => {
    expect(sentences(examples.africa)).toEqual([
      "Somalia skipped (schedule); three of four announced stops made.",
      "The Chinese embassy in Somalia cited scheduling reasons on 10 January 2026: itinerary adjusted after consultation.",
      "The Chinese Foreign Ministry announced Ethiopia, Somalia, Tanzania and Lesotho for 7–12 January 2026 by 7 January 2026.",
    ]);
  });

  test("on an upcoming trip says what is announced", () => {
    expect(sentences(examples.africaBefore)).toEqual([
      "Announced for 7–12 January 2026: Ethiopia, Somalia, Tanzania and Lesotho.",
      "Announced by 7 January 2026.",
    ]);
  });

  test("on a trip under way says what was made so far and what is to come", () => {
    expect(sentences(examples.underWay)[0]).toBe(
      "Under way; one of two announced stops made so far; Somalia not reported; Tanzania and Lesotho to come.",
    );
  });

  test("on a trip cut short names the first skipped stop, and counts in figures", () => {
    expect(sentences(examples.hurried)[0]).toBe(
      "Cut short on 6 April 2026 (domestic affairs); Samoa (first stop), Tuvalu (first stop), Poland (second stop), France (second stop), Ireland (second stop), Kenya (second stop), Ethiopia (second stop) and 8 more skipped; 11 of 26 announced stops made.",
    );
  });

  test.each([
    ["technical issues", "cited technical issues on 1 February 2026."],
    ["she was needed at home", "said on 1 February 2026: she was needed at home."],
  ])("attributes a reason without a cause to its speaker, unquoted: %s", (reason, told) => {
    const explanations = examples.cancelled.explanations.map((one) => ({
      ...one,
      cause: "other" as const,
      reason,
    }));
    expect(sentences({ ...examples.cancelled, explanations, history: [] })[1]).toBe(
      `Foreign Ministry spokesperson Mao Ning ${told}`,
    );
  });

  test("on a cancelled trip says why", () => {
    expect(sentences(examples.cancelled)).toEqual([
      "Trip to Japan, planned for 3–5 February 2026, cancelled (health).",
      "Foreign Ministry spokesperson Mao Ning cited health reasons on 1 February 2026.",
      "Announced on 20 January 2026.",
    ]);
  });

  test("puts all who gave the same reason on the same day in one sentence, and others apart", () => {
    const [one] = examples.cancelled.explanations;
    const given = (by: string, reason = "he is ill"): Explanation => ({ ...one!, by, reason });
    const explanations = [
      given("Mao Ning, Chinese Foreign Ministry"),
      given("the embassy"),
      given("Ada Quill", "he is tired"),
    ];
    expect(sentences({ ...examples.cancelled, explanations, history: [] }).slice(1, 3)).toEqual([
      "Mao Ning, Chinese Foreign Ministry, and the embassy cited health reasons on 1 February 2026: he is ill.",
      "Ada Quill cited health reasons on 1 February 2026: he is tired.",
    ]);
  });

  test("on a postponed trip says until when", () => {
    expect(sentences(examples.postponed)[0]).toBe(
      "Trip to France and Ireland, planned for 3–5 February 2026, postponed to 3–5 March 2026 (domestic affairs).",
    );
  });

  test("on an unreported trip claims nothing about what happened", () => {
    expect(sentences(examples.unreported)[0]).toBe(
      "Announced for 2–4 January 2026: Fiji and Samoa; no report of whether it happened.",
    );
  });

  test("on a trip without an announcement compares it with nothing", () => {
    expect(sentences(examples.noPlan)).toEqual([
      "Visited Paris and Ireland; no announcement on file to compare with.",
    ]);
  });

  test("on a trip with one of everything mentions each departure", () => {
    expect(sentences(examples.everything)[0]).toBe(
      "Turned back before Nauru; Kenya replaced by Ethiopia (security); Singapore disputed; three of eight announced stops made; Tokyo by video; France 3 days later than announced; Ireland out of the announced order; Samoa not reported.",
    );
  });

  test("on a trip for which nobody gave a reason says so", () => {
    expect(sentences(examples.undated)).toEqual([
      "Tanzania skipped; two of three announced stops made.",
      "No reason was given (reported by 12 January 2026).",
      "Announced as Kenya, Tanzania and Ethiopia (reported by 12 January 2026).",
    ]);
  });

  test("rests on the claims of what it names", () => {
    const { lead, support } = sayVerdict(examples.africa, en);
    expect(lead.claims.length).toBeGreaterThan(0);
    expect(support[0]?.claims.map(({ kind }) => kind)).toEqual(["skipped"]);
    expect(support[1]?.claims.map(({ kind }) => kind)).toEqual(["announced"]);
  });

  test.each(TRIP_STATUSES)("on any trip that is %s is a sentence", (status) => {
    for (const outcome of OUTCOMES) {
      const [lead] = sentences(tripOf({ status, stops: [{ at: "Paris", outcome }] }));
      expect(lead).toMatch(/^\p{Lu}.*\.$/u);
      expect(lead).not.toMatch(/undefined|NaN| {2}/u);
    }
  });
});

describe("the sentence of a stop", () => {
  test.each([
    ["Ethiopia, announced first, visited until 8 January 2026"],
    [
      "Somalia, announced second, skipped: schedule, said the Chinese embassy in Somalia on 10 January 2026",
    ],
    ["Tanzania, announced third, visited from 9 January 2026"],
    ["Lesotho (Maseru), announced fourth, visited 10–11 January 2026, met Prime Minister Matekane"],
  ])("%s", (sentence) => {
    expect(examples.africa.stops.map((stop) => sayStop(stop, en))).toContain(sentence);
  });

  test("says what each outcome means", () => {
    expect(examples.everything.stops.map((stop) => sayStop(stop, en))).toEqual([
      "Poland, announced first, for 1–2 March 2026, visited 1–2 March 2026",
      "Kenya, announced second, for 3–4 March 2026, replaced by Ethiopia: security, said Kenyan police on 10 January 2026",
      "Ethiopia (Addis Ababa), visited 3–4 March 2026, instead of Kenya",
      "Nauru, announced third, for 5 March 2026, turned back: weather, stated on 5 March 2026",
      "Tokyo, Japan, announced fourth, for 6 March 2026, held by video on 6 March 2026",
      "Samoa, announced fifth, for 7–8 March 2026, unreported: no source says either way",
      "Singapore, announced sixth, for 9–10 March 2026, disputed: sources contradict each other",
      "Ireland, announced eighth, for 13–14 March 2026, visited 13–14 March 2026, out of the announced order",
      "France, announced seventh, for 11–12 March 2026, visited 15–16 March 2026, 3 days later than announced",
      "Russia, expected by the press, not announced, upcoming",
    ]);
  });
});

test("an attributed reason is not repeated without attribution", () => {
  const spoken = tripOf({
    status: "cancelled",
    why: { by: "Chinese Foreign Ministry", on: "2026-01-09", cause: "weather", reason: "a storm" },
    stops: [{ at: "Japan", outcome: "called off", announced: "2026-01-10" }],
  });
  const [named] = spoken.explanations;
  const trip = { ...spoken, explanations: [named!, { ...named!, by: undefined }] };
  const said = sayVerdict(trip, en).support.map(({ text }) => text);
  expect(said.filter((text) => text.includes("a storm"))).toHaveLength(1);
  const unnamed = { ...spoken, explanations: [{ ...named!, by: undefined }] };
  expect(
    sayVerdict(unnamed, en)
      .support.map(({ text }) => text)
      .join(" "),
  ).toContain("a storm");
});

describe("the title of a trip", () => {
  test.each([
    ["africa", "Wang Yi in Africa, January 2026"],
    ["africaBefore", "Wang Yi to Africa, January 2026"],
    ["pacific", "Wang Yi in the Pacific, July 2026"],
    ["cancelled", "Wang Yi to Japan, February 2026"],
    ["postponed", "Wang Yi to France and Ireland, February 2026"],
    ["noPlan", "Wang Yi in France and Ireland, December 2025 – January 2026"],
    ["undated", "Wang Yi in East Africa, undated"],
    ["years", "Wang Yi in Poland, the United States and Asia, February 2024 – March 2026"],
  ] as const)("%s is %s", (name, title) => {
    expect(tripTitle(examples[name], "Wang Yi", en)).toBe(title);
  });

  test("uses the article of a country's name", () => {
    const trip = tripOf({ stops: [{ at: "United States", outcome: "visited", visited: "" }] });
    expect(tripTitle(trip, "Wang Yi", en)).toBe("Wang Yi in the United States, undated");
  });

  test("has dates if another trip's title would be the same", () => {
    const january = ["2026-01-05/2026-01-07", "2026-01-20"].map((visited) =>
      tripOf({ actual: visited, stops: [{ at: "Japan", outcome: "visited", visited }] }),
    );
    const titled = [...january, examples.africa].map((trip) => ({
      trip,
      title: tripTitle(trip, "Wang Yi", en),
    }));
    expect(distinctTitles(titled, () => "Wang Yi", en).map(({ title }) => title)).toEqual([
      "Wang Yi in Japan, 5–7 January 2026",
      "Wang Yi in Japan, 20 January 2026",
      "Wang Yi in Africa, January 2026",
    ]);
  });
});

test.each([
  ["africa", ["1 skipped"]],
  ["europeAdded", ["1 added"]],
  ["pacific", ["1 unreported"]],
  ["africaBefore", ["upcoming"]],
  ["cancelled", ["cancelled"]],
  ["noPlan", ["no plan on file"]],
  ["hurried", ["cut short", "15 skipped"]],
] as const)("in a list, %s is %s", (name, pills) => {
  expect(summarize(examples[name], en).map(({ text }) => text)).toEqual(pills);
});

test("ordinals are words in sentences and short in tables", () => {
  expect([1, 2, 12, 13, 21, 22].map((n) => en.ordinal(n))).toEqual(
    "first second twelfth 13th 21st 22nd".split(" "),
  );
  expect([1, 2, 3, 4, 11].map((n) => en.shortOrdinal(n))).toEqual(
    "1st 2nd 3rd 4th 11th".split(" "),
  );
});

test.each([
  ["Chinese embassy in Somalia", "the Chinese embassy in Somalia"],
  ["Foreign Ministry", "the Foreign Ministry"],
  ["Foreign Ministry spokesperson", "the Foreign Ministry spokesperson"],
  ["Foreign Ministry spokesperson Mao Ning", "Foreign Ministry spokesperson Mao Ning"],
  ["Lesotho's Foreign Ministry", "Lesotho's Foreign Ministry"],
  ["the State Department", "the State Department"],
  ["Xinhua", "Xinhua"],
  ["Mao Ning", "Mao Ning"],
])("%s speaks as %s", (name, speaker) => {
  expect(en.speaker(name)).toBe(speaker);
});
