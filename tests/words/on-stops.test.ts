import { expect, test } from "vitest";
import { verdict } from "../../src/words/en/verdict.ts";

test.each([
  ["No reason was given.", "On Cairo: no reason was given."],
  ["The embassy cited security.", "On Cairo: the embassy cited security."],
  ["Ada Quill cited security.", "On Cairo: Ada Quill cited security."],
  ["Anadolu cited security.", "On Cairo: Anadolu cited security."],
])("after its stops, %s continues as one sentence", (sentence, expected) => {
  expect(verdict.on("Cairo", sentence)).toBe(expected);
});
