import { expect, test } from "vitest";
import { correctionsOf } from "../../src/site/corrections.ts";
import type { Article } from "../../src/model/records.ts";

const article = (id: string, corrects: readonly string[]): Article =>
  ({ id, source: { corrects } }) as unknown as Article;

test("an article and its correction link to each other; one not known yet links to nothing", () => {
  const [early, late] = [article("a", []), article("b", ["a", "gone"])];
  const articles = new Map([early, late].map((each) => [each.id, each]));
  expect(correctionsOf(early, articles)).toEqual({ corrected: [], correctedBy: [late] });
  expect(correctionsOf(late, articles)).toEqual({ corrected: [early], correctedBy: [] });
});
