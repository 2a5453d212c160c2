import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layOutListCard } from "../../src/drawings/card/list.ts";
import type { Card } from "../../src/drawings/card/frame.ts";
import { layOutTripCard } from "../../src/drawings/card/trip.ts";
import { en } from "../../src/words/en/messages.ts";
import { messages as zh } from "../../src/words/zh/messages.ts";
import { OUTCOMES } from "../../src/model/outcomes.ts";
import { anyTrip } from "./arbitrary.ts";
import { collisions } from "./boxes.ts";
import { boxOfText, markBoxes, outside } from "./card-boxes.ts";
import { NAMES, personOf } from "./card-people.ts";
import { examples } from "./examples.ts";
import { expectGolden } from "./golden.ts";
import { printCard } from "./print-card.ts";

const WORDS = {
  siteName: "Ports of Call",
  foot: "As known on 28 September 2026, from 120 sources",
};
const LATEST = [
  "Wang Yi in Africa, January 2026",
  "Wang Yi to Europe and Asia, 2025",
  "W".repeat(99),
];

/** Nothing overlaps, and everything is in the picture. */
function expectRoom(card: Card): void {
  const boxes = [...card.texts.map((text) => boxOfText(text)), ...markBoxes(card)];
  expect(collisions(boxes)).toEqual([]);
  expect(outside(card, boxes)).toEqual([]);
}

const anyWords = fc
  .array(fc.constantFrom("a", "of", "Wang", "Antananarivo", "王毅", "MMMMMMMMMMMMMMMMMMMMMMM"), {
    minLength: 1,
    maxLength: 20,
  })
  .map((words) => words.join(" "));
const anyName = fc.constantFrom(...NAMES);
const anyMessages = fc.constantFrom(en, zh);

describe("a card of a minister", () => {
  test("has room for everything on it", () => {
    const stops = fc.array(fc.constantFrom(...OUTCOMES).map((outcome) => ({ outcome })));
    const latest = fc.array(anyWords, { maxLength: 5 });
    fc.assert(
      fc.property(
        anyName,
        anyWords,
        stops,
        latest,
        anyMessages,
        (name, detail, all, last, words) => {
          const { name: title, nativeName } = personOf(name);
          expectRoom(
            layOutListCard({ title, nativeName, detail, stops: all, latest: last }, WORDS, words),
          );
        },
      ),
    );
  });

  test.each([
    ["short", NAMES[0]!],
    ["long", NAMES[13]!],
  ])("matches its golden file: a %s name", (length, name) => {
    const { name: title, nativeName } = personOf(name);
    const stops = examples.everything.stops;
    const card = { title, nativeName, detail: "Foreign minister, Qatar", stops, latest: LATEST };
    expectGolden(`card-person-${length}`, printCard(layOutListCard(card, WORDS, en)));
  });
});

describe("a card of a trip", () => {
  test("has room for everything on it", () => {
    fc.assert(
      fc.property(anyTrip, anyWords, anyName, anyMessages, (trip, title, name, words) => {
        expectRoom(layOutTripCard(trip, title, personOf(name), WORDS, words));
      }),
    );
  });

  test("with a hundred stops shows the first ones, and how many more there are", () => {
    const stops = Array.from({ length: 100 }, () => examples.africa.stops[1]!);
    const card = layOutTripCard({ ...examples.africa, stops }, "A", personOf(["W"]), WORDS, en);
    expectRoom(card);
    expect(card.texts.map(({ text }) => text)).toContain("+76");
  });

  test.each(["africa", "everything", "long"] as const)("matches its golden file: %s", (name) => {
    const title =
      name === "long"
        ? "Wang Yi in twelve countries, from June to October 2026"
        : "Wang Yi in Africa, January 2026";
    const card = layOutTripCard(examples[name], title, personOf(NAMES[0]!), WORDS, en);
    expectGolden(`card-trip-${name}`, printCard(card));
  });

  test("matches its golden file: in Chinese", () => {
    const card = layOutTripCard(
      examples.africa,
      "王毅2026年1月非洲之行",
      personOf(["王毅"]),
      WORDS,
      zh,
    );
    expectGolden("card-trip-chinese", printCard(card));
  });
});
