import { expect, it } from "vitest";
import { en } from "../../src/words/en/messages.ts";
import { sayVerdict } from "../../src/words/verdict.ts";
import { foldClaims } from "../../src/model/fold.ts";
import { announced } from "../model/build.ts";
import { dates, march, on } from "../model/march.ts";

const plan = announced(on(1), [], { dates: dates("M-10/M-14") });

it.each([
  [5, plan, "Announced for 10–14 March 2026."],
  [20, plan, "Announced for 10–14 March 2026; no report of whether it happened."],
  [5, { ...plan, kind: "expected" as const }, "Nothing is on file about its stops."],
])("as of %i March, a plan without stops is described by its days", (asOf, claim, text) => {
  const [trip] = foldClaims([claim], march(asOf));
  expect(sayVerdict(trip!, en).lead.text).toBe(text);
});
