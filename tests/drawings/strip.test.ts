import { describe, it } from "vitest";
import { layOutStrip, layOutStripDown } from "../../src/drawings/strip/strip.ts";
import { examples } from "./examples.ts";
import { expectGolden } from "./golden.ts";
import { printStrip } from "./print-strip.ts";
import { en } from "../../src/words/en/messages.ts";

describe("the strip is drawn as in its picture", () => {
  for (const [name, trip] of Object.entries(examples)) {
    it(`${name}, across`, () => {
      expectGolden(`strip-${name}`, printStrip(layOutStrip(trip, en)));
    });
    it(`${name}, down`, () => {
      expectGolden(`strip-${name}-down`, printStrip(layOutStripDown(trip, en)));
    });
  }
});
