// Nothing is told by colour alone.
import { expect, test } from "vitest";
import { outcomes } from "../../src/words/en/outcomes.ts";
import { outcomes as chinese } from "../../src/words/zh/outcomes.ts";
import { OUTCOMES, OUTCOME_STYLES, TONE_SYMBOLS } from "../../src/model/outcomes.ts";

test("each tone has a shape of its own", () => {
  const shapes = Object.values(TONE_SYMBOLS);
  expect(new Set(shapes).size).toBe(shapes.length);
  for (const { tone, symbol } of Object.values(OUTCOME_STYLES))
    expect(TONE_SYMBOLS[tone]).toBe(symbol);
});

test("what was planned, done and skipped differ in shape", () => {
  const shapes = (["upcoming", "as announced", "skipped"] as const).map(
    (outcome) => OUTCOME_STYLES[outcome].symbol,
  );
  expect(shapes).toEqual(["ring", "dot", "cross"]);
});

test.each([
  ["English", outcomes],
  ["Chinese", chinese],
])("each outcome has a word of its own in %s", (_, words) => {
  const said = OUTCOMES.map((outcome) => words[outcome]);
  expect(said.every(Boolean)).toBe(true);
  expect(new Set(said).size).toBe(OUTCOMES.length);
});
