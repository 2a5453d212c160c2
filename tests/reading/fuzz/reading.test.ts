// Whatever stands in a file: never a crash, a hang, or a problem without its place. `npm run fuzz` tries longer.
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { layOutStrip } from "../../../src/drawings/strip/strip.ts";
import { sayVerdict } from "../../../src/words/verdict.ts";
import { foldClaims } from "../../../src/model/fold.ts";
import type { Content } from "../../../src/reading/disk/content.ts";
import { isError } from "../../../src/reading/problem.ts";
import { ENTRY, ENTRY_TEXT, read } from "../folder.ts";
import { expectQuick } from "./quick.ts";
import { en } from "../../../src/words/en/messages.ts";

// `npm run fuzz` takes as long as it takes.
vi.setConfig({ testTimeout: process.env.FUZZ_RUNS ? 3_600_000 : 60_000 });

const runs = Number(process.env.FUZZ_RUNS ?? 250);
const options = { numRuns: runs, interruptAfterTimeLimit: 20 * 60_000 };

function expectSound(content: Content): void {
  for (const { file, line, column, message } of content.problems) {
    expect(file).not.toBe("");
    expect(line).toBeGreaterThanOrEqual(1);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(message).not.toBe("");
  }
  if (content.articles.length === 0) expect(content.problems.some(isError)).toBe(true);
  for (const { source } of content.articles) expect(en.languageName(source.language)).not.toBe("");
  for (const trip of foldClaims(
    content.articles.flatMap(({ claims }) => claims),
    Infinity,
  )) {
    layOutStrip(trip, en);
    expect(sayVerdict(trip, en).lead.text).not.toBe("");
  }
}

const tried = (text: string | Uint8Array, file = ENTRY): void => {
  let content: Content | undefined;
  expectQuick(() => {
    content = read({ [file]: text });
  });
  expectSound(content!);
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
  "constructor",
  "toString, Lesotho",
  "...\n",
  "%YAML 1.1\n",
  "en-GB-US",
  "https://127.0.0.1/",
  "\u0301".repeat(9),
  "<Cite />",
  "{",
  "](//",
];

/** Every other kind of file, with a text of its kind. */
const OTHERS: Readonly<Record<string, string>> = {
  "content/outlets.yaml": "gazette:\n  name: Gazette\n  country: LS\n  kind: press\n",
  "content/places.yaml":
    "- name: Maseru\n  country: LS\n  point: [27.4833, -29.3167]\n  aliases: [Masero]\n  former: []\n",
  "content/people/ada-quill.md":
    "---\nname: Ada Quill\nnativeName: { text: Ада, language: ru }\ncountry: GB\noffices:\n  - { title: Foreign Secretary, country: GB, term: 2025-07-01/.. }\n---\n",
  "content/trips/ada-quill/2026-01-africa.mdx":
    '---\ntitle: A title\n---\n\n## A heading\n\nA text with <Strip trip="ada-quill/2026-01-africa" /> and <Cite article="2026/2026-01-12-report" />.\n',
};

/** A text in which a few parts of at most so many characters are pieces of other texts. */
const changed = (text: string, longest: number): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.nat(text.length), fc.nat(longest), fc.constantFrom(...PIECES)), {
      minLength: 1,
      maxLength: 4,
    })
    .map((changes) =>
      changes.reduce(
        (all, [at, length, piece]) => all.slice(0, at) + piece + all.slice(at + length),
        text,
      ),
    );

describe("any other file", () => {
  it.each(Object.keys(OTHERS))("%s of any bytes", (file) => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        tried(bytes, file);
      }),
      { ...options, numRuns: runs / 2 },
    );
  });

  it.each(Object.entries(OTHERS))("%s with parts of it changed", (file, text) => {
    fc.assert(
      fc.property(changed(text, 20), (odd) => {
        tried(odd, file);
      }),
      { ...options, numRuns: runs / 2 },
    );
  });
});

describe("an entry", () => {
  it("of any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        tried(bytes);
      }),
      options,
    );
  });

  it("of any text between fences", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: "binary" }), (text) => {
        tried(`---\n${text}\n---\n${text}`);
      }),
      options,
    );
  });

  it("assembled from parts of entries", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }), (pieces) => {
        tried(`---\n${pieces.join("")}\n---\n${pieces.toReversed().join("")}`);
      }),
      options,
    );
  });

  it("with a part of it changed", () => {
    fc.assert(
      fc.property(changed(ENTRY_TEXT, 30), (odd) => {
        tried(odd);
      }),
      options,
    );
  });
});
