import { expect, test } from "vitest";
import { drawGlyph, type Glyph, layOutGlyph } from "../../src/drawings/glyph/glyph.ts";
import { markupElement } from "../../src/drawings/markup.ts";
import { examples } from "./examples.ts";
import { expectGolden } from "./golden.ts";
import { pictureOf } from "./picture.ts";
import { en } from "../../src/words/en/messages.ts";

const printGlyph = (glyph: Glyph): string => pictureOf(drawGlyph(markupElement, glyph));

test("each outcome has a shape of its own on the line", () => {
  expectGolden("glyph-everything", printGlyph(layOutGlyph(examples.everything, en)));
});

test("a long itinerary ends in the number of stops left out", () => {
  const { long } = examples;
  const stops = [...long.stops, ...long.stops.slice(0, 7)];
  const glyph = layOutGlyph({ ...long, stops }, en);
  expect(glyph.marks).toHaveLength(12);
  expect(glyph.more?.text).toBe("+7");
  expectGolden("glyph-long", printGlyph(glyph));
});

test("its label names every stop, and the outcome of those not simply made", () => {
  expect(layOutGlyph(examples.africa, en).sentence).toBe(
    "Ethiopia, Somalia (skipped), Tanzania, Lesotho (Maseru)",
  );
});
