// Slips in the text of an entry: each rule's examples are reported once, as what they are, and fixed.
import { describe, expect, it } from "vitest";
import { applyFix } from "../../src/reading/fix.ts";
import { TEXT_CHECKS } from "../../src/reading/checks/text-checks.ts";
import { change, ENTRY, ENTRY_TEXT, read } from "./folder.ts";

const examples = TEXT_CHECKS.flatMap(({ code, examples }) =>
  examples.map(({ from, to }) => ({ code, from, to })),
);

describe("a slip", () => {
  it.each(examples)("$code: $to", ({ code, from, to }) => {
    const slipped = change(from, to);
    const { problems } = read({ [ENTRY]: slipped });
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    const [{ line, endLine = line, fix = "" }] = problems as [(typeof problems)[number]];
    const lines = fix === "" ? [] : fix.split("\n");
    const fixed = applyFix(slipped.split("\n"), { line, endLine, lines }).join("\n");
    const content = read({ [ENTRY]: fixed });
    expect(content.problems).toEqual([]);
    expect(content.articles[0]?.claims).toHaveLength(3);
  });

  it("is reported next to another, with both fixes correct", () => {
    const twice = change("by: Foreign", "by:Foreign").replace("title: A trip", "title: A: trip");
    const { problems } = read({ [ENTRY]: twice });
    expect(problems.map(({ line, code, fix }) => [line, code, fix])).toEqual([
      [2, "quotes", 'title: "A: trip to Lesotho"'],
      [12, "colon", "      by: Foreign Ministry"],
    ]);
  });

  it("is not found in a correct text", () => {
    expect(read({ [ENTRY]: ENTRY_TEXT }).problems).toEqual([]);
  });
});
