import { expect, test } from "vitest";
import { drawRow, type TripRow } from "../../src/drawings/home/row.ts";
import { markupElement } from "../../src/drawings/markup.ts";

const words = {
  comma: ", ",
  noDates: "no dates",
  namesAndMore: (n: number): string => ` and ${n} more`,
  sourceUnit: (): string => "sources",
};

const namesOf = (stops: TripRow["stops"]): string => {
  const glyph = { width: 1, height: 1, radius: 1, marks: [], sentence: "" };
  const row = { id: "a/b", href: "/", title: "A", stops, dates: "", glyph, pills: [], sources: 1 };
  return /<span class=stop-names>(.*?)<\/span>/.exec(
    drawRow(markupElement, row, words).markup,
  )![1]!;
};
const made = (name: string) => ({ name, isMissed: false });
const missed = (name: string) => ({ name, isMissed: true });

test.each([
  [[made("Ethiopia"), missed("Somalia"), made("Tanzania")], "Ethiopia, <s>Somalia</s>, Tanzania"],
  [[made("China"), made("China")], "China"],
  [[made("China"), missed("China")], "China, <s>China</s>"],
  [[made("France"), made("Spain"), made("France")], "France, Spain, France"],
  [Array.from({ length: 14 }, (_, index) => made(`T${index}`)), /T11 and 2 more$/],
] as const)("a row merges consecutive stops of the same name", (stops, names) => {
  expect(namesOf(stops)).toMatch(names instanceof RegExp ? names : new RegExp(`^${names}$`));
});
