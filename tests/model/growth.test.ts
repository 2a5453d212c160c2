// Folding a trip of a thousand claims takes at most about a hundred times as long as one of ten.
import { describe, expect, it } from "vitest";
import { COUNTRY_CODES, countryName } from "../../src/geography/countries.ts";
import type { Claim } from "../../src/model/claim.ts";
import { foldClaims } from "../../src/model/fold.ts";
import { readContent } from "../../src/reading/disk/content.ts";
import { memoryFiles } from "../../src/reading/disk/files.ts";

const STOPS = COUNTRY_CODES.filter((code) => code !== "EU").map(countryName);
const stop = (n: number): string => `"${STOPS[n % 40]!}"`;

/** The claims of a trip by their kind: the text of one, by its number. */
const KINDS: Readonly<Record<string, (n: number) => string>> = {
  "visits of one place": () => "visited: [Lesotho]",
  "visits of forty places": (n) => `visited: [${stop(n)}]`,
  "visits on many days": (n) => `visited: [{ stop: ${stop(n)}, dates: 2026-01-${day(n)} }]`,
  "stops left out": (n) => `skipped: [${stop(n)}]`,
  "plans of two stops": (n) => `announced: { by: B${n}, stops: [${stop(n)}, ${stop(n + 1)}] }`,
  "plans on many days": (n) => `announced: { on: 2026-01-${day(n)}, by: B, stops: [${stop(n)}] }`,
  "answers to one question": (n) => `stated: [{ about: a, says: b${n} }]`,
  "answers to many questions": (n) => `stated: [{ about: a${n}, says: b }]`,
  cancellations: (n) => `cancelled: { on: 2026-01-${day(n)} }`,
};
const day = (n: number): string => String((n % 28) + 1).padStart(2, "0");

const OTHERS = {
  "content/outlets.yaml": "o:\n  name: O\n  kind: official\n",
  "content/people/a-b.md": "---\nname: A B\ncountry: GB\n---\n",
};

/** Read from entries of one claim each, fifty at a time: more of one trip would be refused. */
function claimsOf(line: (n: number) => string, count: number): readonly Claim[] {
  const texts = Array.from({ length: count }, (_, n) => ({
    file: `content/articles/2026/2026-02-01-a${n}.md`,
    text: `---\ntitle: A\nsource: { outlet: o, published: 2026-02-01, language: en }\ntrips:\n  - trip: a-b/2026-01-c\n    ${line(n)}\n---\n`,
    part: Math.floor(n / 50),
  }));
  return [...Map.groupBy(texts, ({ part }) => part).values()].flatMap((some) => {
    const files = Object.fromEntries(some.map(({ file, text }) => [file, text]));
    const { articles } = readContent("content", memoryFiles({ ...OTHERS, ...files }));
    expect(articles).toHaveLength(some.length);
    return articles.flatMap(({ claims }) => claims);
  });
}

const LONG = 60;

/**
 * The CPU time of one fold on this thread, in milliseconds: the fastest of several, each long enough to
 * be measured.
 */
function timeOf(claims: readonly Claim[]): number {
  const runs = Array.from({ length: 3 }, () => {
    const before = process.threadCpuUsage();
    for (let times = 1; ; times++) {
      foldClaims(claims, Infinity);
      const { user, system } = process.threadCpuUsage(before);
      const milliseconds = (user + system) / 1000;
      if (milliseconds > LONG) return milliseconds / times;
    }
  });
  return Math.min(...runs);
}

/** A hundred times the claims, each with a search that takes three times the steps; plus a margin. */
const MAX_CALLS = 100 * 3 * 1.5;

describe("the fold's time grows no faster than sorting its claims", () => {
  it.each(Object.entries(KINDS))(
    "%s",
    (_, line) => {
      const claims = claimsOf(line, 1000);
      const [few, many] = [timeOf(claims.slice(0, 10)), timeOf(claims)];
      expect(many / few).toBeLessThan(MAX_CALLS);
    },
    60_000,
  );
});
