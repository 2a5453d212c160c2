// Whatever stands in a file: never a crash, a hang, or a problem without its place. `npm run fuzz` tries longer.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOutStrip } from "../../src/layout/strip.ts";
import { sayVerdict } from "../../src/layout/verdict.ts";
import { foldClaims } from "../../src/model/fold.ts";
import type { Content } from "../../src/reading/content.ts";
import { isError } from "../../src/reading/problem.ts";
import { ENTRY, ENTRY_TEXT, read } from "../reading/folder.ts";
import { en } from "../../src/messages/en.ts";

const runs = Number(process.env.FUZZ_RUNS ?? 250);
const options = { numRuns: runs, interruptAfterTimeLimit: 20 * 60_000 };
/** Milliseconds that one entry may take; far more than any needs, so that a slow machine does not fail. */
const HANG = 5000;

function expectSound(content: Content, begun: number): void {
  expect(performance.now() - begun).toBeLessThan(HANG);
  for (const { file, line, column, message } of content.problems) {
    expect(file).not.toBe("");
    expect(line).toBeGreaterThanOrEqual(1);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(message).not.toBe("");
  }
  if (content.articles.length === 0) expect(content.problems.some(isError)).toBe(true);
  for (const trip of foldClaims(
    content.articles.flatMap(({ claims }) => claims),
    Infinity,
  )) {
    layOutStrip(trip, en);
    expect(sayVerdict(trip, en).lead.text).not.toBe("");
  }
}

const tried = (text: string | Uint8Array): void => {
  const begun = performance.now();
  expectSound(read({ [ENTRY]: text }), begun);
};

const PIECES = [
  ...ENTRY_TEXT.split(/(?<=[\s:,[\]{}"])/),
  "---\n",
  "- ",
  ": ",
  "{",
  "}",
  "[",
  "]",
  "&a ",
  "*a ",
  "!!x ",
  "|\n",
  ">\n",
  "'",
  '"',
  "#",
  "\t",
  "\r",
  "\u0000",
  "2026-02-30",
  "../..",
  "2026-01-08/..",
  "Somalia",
  "<script>",
  "](javascript:",
  "\u202E",
  "__proto__: ",
];

describe("an entry", () => {
  it("of any bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 600 }), tried), options);
  });

  it("of any text between fences", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: "binary" }), (text) => {
        tried(`---\n${text}\n---\n${text}`);
      }),
      options,
    );
  });

  it("put together from pieces of entries", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }), (pieces) => {
        tried(`---\n${pieces.join("")}\n---\n${pieces.toReversed().join("")}`);
      }),
      options,
    );
  });

  it("with a piece of it changed", () => {
    const change = fc.tuple(fc.nat(ENTRY_TEXT.length), fc.nat(30), fc.constantFrom(...PIECES));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        tried(
          changes.reduce(
            (text, [at, length, piece]) => text.slice(0, at) + piece + text.slice(at + length),
            ENTRY_TEXT,
          ),
        );
      }),
      options,
    );
  });
});
