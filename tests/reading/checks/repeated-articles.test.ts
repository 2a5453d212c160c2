// An article without an address may be on file: one outlet, day, trip and headline.
import { expect, it } from "vitest";
import { AGAIN } from "./other-entries.ts";
import { ENTRY, ENTRY_TEXT, read } from "../folder.ts";

const URL = "  url: https://example.org/talks\n";
const TITLE = "  title: Talks in Maseru\n";

it.each<readonly [string, readonly (readonly [string, string])[], boolean]>([
  ["the same", [], true],
  ["without its title, so that ours counts", [[TITLE, ""]], false],
  ["in another outlet", [["outlet: gazette", "outlet: unknown"]], false],
  ["about another trip", [["2026-01-africa", "2026-01-asia"]], false],
  ["with another title", [["Talks in Maseru", "Other talks"]], false],
  ["with its title in different letters", [["Talks in Maseru", "TALKS in Maséru"]], true],
  [
    "with our title equal to the other's",
    [
      [TITLE, ""],
      ["A trip to Lesotho", "Talks in Maseru"],
    ],
    true,
  ],
])("%s", (_, pieces, is) => {
  const text = pieces.reduce(
    (all, [from, to]) => all.replace(from, to),
    ENTRY_TEXT.replace(URL, ""),
  );
  const { problems } = read({ [AGAIN]: text });
  const told = problems.filter(({ code }) => code === "repeated-article");
  expect(told.map(({ file, line, column, message }) => [file, line, column, message])).toEqual(
    is ? [[ENTRY, 3, 1, `${AGAIN} records an article of the same outlet, day and headline`]] : [],
  );
});

it("an entry with its own URL is not a repetition", () => {
  const { problems } = read({ [AGAIN]: ENTRY_TEXT.replace("/talks", "/other") });
  expect(problems.filter(({ code }) => code === "repeated-article")).toEqual([]);
});
