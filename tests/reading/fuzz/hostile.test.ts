// What strangers may write, in kinds of its own: pieces repeated, names of files, hosts, texts of links, drafts.
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { network } from "../../../src/commands/guarded-fetch.ts";
import { addressesIn } from "../../../src/reading/checks/addresses-in.ts";
import { urlFault } from "../../../src/reading/checks/links.ts";
import { LOOK_ALIKES } from "../../../src/reading/checks/look-alikes.ts";
import { isError } from "../../../src/reading/problem.ts";
import { outline } from "../../../src/site/build/card-outline.ts";
import { ENTRY, ENTRY_TEXT, read } from "../folder.ts";
import { BODIES, FRONT_MATTERS } from "../body/costly.ts";
import { LOOK_ALIKES as IMITATIONS, TEXTS } from "../body/hosts.ts";
import { expectQuick } from "./quick.ts";

// `npm run fuzz` takes as long as it takes.
vi.setConfig({ testTimeout: process.env.FUZZ_RUNS ? 3_600_000 : 60_000 });

const runs = Number(process.env.FUZZ_RUNS ?? 100);
const options = { numRuns: runs, interruptAfterTimeLimit: 20 * 60_000 };
const EDITORIAL = "content/trips/ada-quill/2026-01-africa.mdx";

const SIGNS = [
  ...Array.from("[]{}()<>&*!|:-?#%@`'\",.~_+=^$\\/ \t\n"),
  "- ",
  ": ",
  "a",
  "é",
  "王",
  "\u0301",
  "\u200D",
];
/** A short piece, again and again. */
const repeated = fc
  .tuple(
    fc.array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 5 }),
    fc.constantFrom(100, 3000, 20_000, 60_000),
  )
  .map(([pieces, length]) => pieces.join("").repeat(Math.ceil(length / pieces.join("").length)));
/** A part of a text that has cost a parser its time before, with another of them within it. */
const costly = fc
  .tuple(
    fc.constantFrom(...Object.values({ ...FRONT_MATTERS, ...BODIES })),
    fc.constantFrom(...SIGNS),
    fc.nat(3000),
    fc.nat(20_000),
  )
  .map(([text, sign, at, length]) => `${text.slice(0, at)}${sign}${text.slice(at, at + length)}`);

describe("repeated pieces cost no parser its time", () => {
  const [head] = ENTRY_TEXT.split("\n---\n");
  const trials: Readonly<Record<string, (text: string) => Record<string, string>>> = {
    "as front matter": (text) => ({ [ENTRY]: `---\n${text}\n---\n` }),
    "after other fields": (text) => ({ [ENTRY]: `${head!}\n${text}\n---\n` }),
    "as a title": (text) => ({ [ENTRY]: ENTRY_TEXT.replace("A trip to Lesotho", () => text) }),
    "as a note": (text) => ({ [ENTRY]: ENTRY_TEXT.replace("A note.", () => text) }),
    "as an owner's text": (text) => ({ [EDITORIAL]: `---\ntitle: A\n---\n\n${text}\n` }),
  };
  it.each(Object.keys(trials))("%s", (name) => {
    fc.assert(
      fc.property(fc.oneof(repeated, costly), (text) => {
        expectQuick(() => {
          const { problems } = read(trials[name]!(text));
          for (const { file, line, column } of problems)
            expect([file !== "", line >= 1, column >= 1]).toEqual([true, true, true]);
        });
      }),
      options,
    );
  });
});

it("a file that is not read is reported, whatever its name is", () => {
  const part = fc.oneof(
    fc.constantFrom("articles", "people", "trips", "2026", ".git", "..", "con", "constructor"),
    fc.string({ unit: "binary", minLength: 1, maxLength: 20 }),
  );
  const end = fc.constantFrom("", ".md", ".mdx", ".yaml", ".mjs", ".md~", "/package.json");
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), end, (parts, ending) => {
      const file = `content/${parts.join("/").replaceAll("\0", "")}${ending}`;
      const { problems, articles } = read({ [file]: "x" });
      const isKnown = /^content\/(?:LICENSE|\.[\w.-]+\.\d+\.tmp)$/.test(file);
      expect(problems.some((problem) => problem.file === file) || isKnown).toBe(true);
      expect(articles.length).toBeLessThanOrEqual(1);
    }),
    options,
  );
});

describe("a host", () => {
  const letters = Array.from(`abcdefghijklmnopqrstuvwxyz0123456789-${LOOK_ALIKES}`);
  it("consisting of Latin look-alikes is rejected", () => {
    const label = fc
      .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 12 })
      .map((all) => all.join(""));
    fc.assert(
      fc.property(label, fc.constantFrom("com", "org", "example"), (name, top) => {
        fc.pre(!/^[ -~]*$/.test(name.normalize("NFKC")));
        expect(urlFault(`https://${name}.${top}/`)).toBeDefined();
      }),
      options,
    );
  });

  it("that imitates another is rejected inside a longer one", () => {
    const imitation = fc.constantFrom(...Object.values(IMITATIONS).flat());
    fc.assert(
      fc.property(imitation, fc.constantFrom("www.", "a.b.", "example."), (name, start) => {
        expect(urlFault(`https://${start}${name}.com/`)).toBeDefined();
      }),
      options,
    );
  });

  it("of any letters is judged fast", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expectQuick(() => {
          urlFault(`https://${text}`);
          addressesIn(text);
        });
      }),
      options,
    );
  });
});

it("a link's text that names another host is rejected, whatever is around it", () => {
  const before = fc.constantFrom("", " ", "see ", "(", "«", "→ ", "“", "at: ", "- ");
  const after = fc.constantFrom("", " ", " there", ")", "»", "”", "!", ", and", " - a");
  fc.assert(
    fc.property(before, fc.constantFrom(...TEXTS), after, (start, text, end) => {
      const note = `[${start}${text}${end}](https://evil.example/)`;
      const { problems } = read({ [ENTRY]: ENTRY_TEXT.replace("A note.", () => note) });
      expect(problems.some((problem) => isError(problem) && problem.code === "link")).toBe(true);
    }),
    options,
  );
});

it("a local address is never public", () => {
  const inside = fc.oneof(
    fc.tuple(fc.constantFrom("10", "127", "0"), fc.nat(255), fc.nat(255), fc.nat(255)),
    fc.tuple(fc.constant("192"), fc.constant(168), fc.nat(255), fc.nat(255)),
    fc.tuple(fc.constant("172"), fc.integer({ min: 16, max: 31 }), fc.nat(255), fc.nat(255)),
    fc.tuple(fc.constant("169"), fc.constant(254), fc.nat(255), fc.nat(255)),
  );
  fc.assert(
    fc.property(inside, fc.constantFrom("", "::ffff:", "64:ff9b::", "::"), (parts, prefix) => {
      expect(network.isPublic(prefix + parts.join("."))).toBe(false);
    }),
    options,
  );
});

it("a card's text of any letters is drawn or left out", async () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 30 }),
    fc
      .array(fc.constantFrom(...Array.from("(علي) [גד] 12 Ab «क्षि» 王毅 ᎠᏂ …")), { maxLength: 30 })
      .map((all) => all.join("")),
  );
  await fc.assert(
    fc.asyncProperty(text, async (shown) => {
      const drawn = await outline({ text: shown, face: "sans", size: 40, weight: 600 });
      expect(drawn === undefined || Number.isFinite(drawn.width)).toBe(true);
    }),
    { ...options, numRuns: Math.min(runs, 2000) },
  );
});
