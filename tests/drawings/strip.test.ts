import { describe, it } from "vitest";
import { markupElement } from "../../src/drawings/markup.ts";
import { drawStrip } from "../../src/drawings/strip/draw.ts";
import { layOutStrip, layOutStripDown, type Strip } from "../../src/drawings/strip/strip.ts";
import { examples } from "./examples.ts";
import { expectGolden } from "./golden.ts";
import { pictureOf } from "./picture.ts";
import { en } from "../../src/words/en/messages.ts";

const printStrip = (strip: Strip): string => pictureOf(drawStrip(markupElement, strip));

describe("the strip matches its golden file", () => {
  for (const [name, trip] of Object.entries(examples)) {
    it(`${name}, across`, () => {
      expectGolden(`strip-${name}`, printStrip(layOutStrip(trip, en)));
    });
    it(`${name}, down`, () => {
      expectGolden(`strip-${name}-down`, printStrip(layOutStripDown(trip, en)));
    });
  }
});
