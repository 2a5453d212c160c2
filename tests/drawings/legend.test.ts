// A legend names what is in its drawing, and nothing else.
import { expect, test } from "vitest";
import { drawLegend, drawMarkLegend } from "../../src/drawings/legend.ts";
import { markupElement } from "../../src/drawings/markup.ts";
import type { Outcome } from "../../src/model/outcomes.ts";
import type { Trip } from "../../src/model/trip.ts";
import { en } from "../../src/words/en/messages.ts";
import { examples } from "./examples.ts";

const wordsFor = (...trips: readonly Trip[]): readonly string[] =>
  drawLegend(
    markupElement,
    trips.flatMap(({ stops }) => stops),
    en,
    { boxes: true },
  ).map(({ markup }) => markup.replace(/<[^>]*>/g, ""));

test.each(Object.entries(examples))("of %s has a mark for each outcome not made", (_, trip) => {
  const said = wordsFor(trip);
  const unmade = new Set(
    trip.stops.filter(({ visited }) => !visited).map(({ outcome }) => outcome),
  );
  if (unmade.size === 1) for (const outcome of unmade) expect(said).toContain(en.outcomes[outcome]);
  if (unmade.size === 0) expect(said.join()).not.toMatch(/not made|skipped|unreported/u);
});

test("it has nothing that no stop has", () => {
  expect(wordsFor()).toEqual([]);
});

test("a mark for several outcomes is labelled once", () => {
  const stop = Object.values(examples)[0]!.stops[0]!;
  const stops = (["skipped", "turned back"] as const).map((outcome) => ({
    ...stop,
    outcome,
    visited: undefined,
  }));
  const markup = drawLegend(markupElement, stops, en, { boxes: false }).map((item) => item.markup);
  expect(markup.join("")).toContain("not made");
  expect(markup.join("")).not.toContain("travelled");
});

test("stops that only the press expected have a sample of their own", () => {
  const stop = Object.values(examples)[0]!.stops[0]!;
  const plan = stop.announced!;
  const expected = { ...stop, announced: undefined, expected: plan };
  const said = (one: typeof stop, boxes = true): readonly string[] =>
    drawLegend(markupElement, [one], en, { boxes }).map(({ markup }) => markup);
  expect(said(expected).join("")).toContain("box-expected");
  expect(said(expected, false).join("")).not.toContain("box-expected");
  expect(said(stop).join("")).not.toContain("box-expected");
  expect(said({ ...expected, announced: plan }).join("")).not.toContain("box-expected");
});

test("marks without lines are listed once per kind, stops made first", () => {
  const said = drawMarkLegend(
    markupElement,
    new Set<Outcome>(["unreported", "as announced", "moved", "skipped"]),
    en,
  ).map(({ markup }) => markup.replace(/<[^>]*>/g, ""));
  expect(said).toEqual(["visited", "skipped", "unreported"]);
});
