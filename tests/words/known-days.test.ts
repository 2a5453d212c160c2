// A trip's page lists every day on which something became known, with its evidence.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dayOf } from "../../src/model/day.ts";
import { foldClaims } from "../../src/model/fold.ts";
import { claims } from "../../src/words/en/claims.ts";
import { en } from "../../src/words/en/messages.ts";
import { ui } from "../../src/words/en/ui.ts";
import { evidenceLines, numbersIn } from "../../src/words/evidence.ts";
import { sayKnownDays } from "../../src/words/known-days.ts";
import { readCase } from "../model/read-case.ts";

const CASES = join(import.meta.dirname, "..", "cases");
const END = dayOf({ year: 2030, month: 1, day: 1 });
const words = { messages: en, ui };

test.each(readdirSync(CASES).filter((name) => name !== "registers"))("%s", (name) => {
  for (const trip of foldClaims(readCase(CASES, name), END)) {
    const lines = evidenceLines(trip.claims, words);
    const numbersOf = numbersIn(lines);
    const days = sayKnownDays(trip, lines, words);
    expect(new Set(days.map(({ known }) => known))).toEqual(new Set(trip.knowledgeDays));
    for (const { told } of days)
      for (const sentence of told) {
        expect(sentence.text).not.toBe("");
        expect(numbersOf(sentence.claims).length).toBeGreaterThan(0);
      }
  }
});

test("a misprint is noted with its source", () => {
  const [claim] = readCase(CASES, "stated-differently").filter(({ kind }) => kind === "stated");
  const minor = { ...claim!, minor: true } as typeof claim & object;
  const [line] = evidenceLines([minor], words);
  expect(line!.text).toBe(claims.note(evidenceLines([claim!], words)[0]!.text));
});
