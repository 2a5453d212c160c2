// Nothing is conveyed by colour alone.
import { expect, test } from "vitest";
import { drawMarkSymbols, marksIn } from "../../src/drawings/mark-symbols.ts";
import { markupElement } from "../../src/drawings/markup.ts";
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
])("each outcome has a distinct word in %s", (_, words) => {
  const said = OUTCOMES.map((outcome) => words[outcome]);
  expect(said.every(Boolean)).toBe(true);
  expect(new Set(said).size).toBe(OUTCOMES.length);
});

test("a page includes the marks that it uses, or all", () => {
  const idsOf = (used?: ReadonlySet<string>) =>
    [...drawMarkSymbols(markupElement, used).markup.matchAll(/ id=mark-(\w+)/gu)].map(
      ([, id]) => id,
    );
  const used = marksIn('<use href="#mark-half"/><use href=#mark-dot /> mark-cross');
  expect([...used].toSorted()).toEqual(["dot", "half"]);
  expect(idsOf(used)).toEqual(["dot", "half"]);
  expect(new Set(idsOf())).toEqual(new Set(Object.values(TONE_SYMBOLS)));
});

test("attribute values are unquoted where HTML permits it", () => {
  const { markup } = markupElement("a", { href: "/a/", id: "b", title: 'c "d"', rel: "" }, "e");
  expect(markup).toBe('<a href="/a/" id=b title="c &quot;d&quot;" rel="">e</a>');
  expect(markupElement("line", { x1: 1.5, x2: "5%" }).markup).toBe("<line x1=1.5 x2=5% />");
});
