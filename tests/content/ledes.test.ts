import { describe, expect, it } from "vitest";
import { sayVerdict } from "../../src/words/verdict.ts";
import { en } from "../../src/words/en/messages.ts";
import type { Claim } from "../../src/model/claim.ts";
import { foldClaims } from "../../src/model/fold.ts";
import { readContent } from "../../src/reading/disk/content.ts";
import { diskFilesFrom } from "../../src/reading/disk/files.ts";
import { RULES, type Told } from "./lede-rules.ts";

const { articles } = readContent("content", diskFilesFrom(process.cwd()));
const claims = articles.flatMap((article) => article.claims);
const lastKnown = Math.max(...claims.map(({ known }) => known));
const YEAR = 366;
const trips = foldClaims(claims, lastKnown + YEAR);
const claimsOf = Map.groupBy(claims, ({ trip }) => trip);

describe.each(Object.entries(RULES))("%s", (_name, rule) => {
  it("holds for the lede of every trip", () => {
    const wrong = trips.flatMap((trip) => {
      const { lead, support } = sayVerdict(trip, en);
      const told = toldOf(
        claimsOf.get(trip.id)!,
        [lead, ...support].map(({ text }) => text),
      );
      return rule(told).map((fault) => `${trip.id}: ${fault}\n    ${told.sentences.join(" ")}`);
    });
    expect(wrong.join("\n")).toBe("");
  });
});

function toldOf(all: readonly Claim[], sentences: readonly string[]): Told {
  return {
    sentences,
    names: [...new Set(all.flatMap(namesIn))],
    days: new Set(all.flatMap(daysIn)),
    isAnnounced: all.some(({ kind }) => kind === "announced"),
    isPast: true,
  };
}

/** All place names in a claim. */
const namesIn = (claim: Claim): readonly string[] =>
  [...JSON.stringify(claim).matchAll(/"place":\{[^}]*?"name":"([^"]+)"/gu)].map(
    ([, name]) => name!,
  );

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** All days in a claim: its dates as the entry writes them, and words of its source. */
const daysIn = (claim: Claim): readonly string[] => {
  const text = JSON.stringify(claim);
  const written = [...text.matchAll(/\d{4}-(\d\d)-(\d\d)/gu)].map(
    ([, month, day]) => `${Number(day)} ${MONTHS[Number(month) - 1]}`,
  );
  const said = [...text.matchAll(/\b\d{1,2} [A-Z][a-z]+/gu)].map(([day]) => day);
  return [...written, ...said];
};
