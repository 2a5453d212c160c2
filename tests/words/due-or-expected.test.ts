import { expect, it } from "vitest";
import { foldClaims } from "../../src/model/fold.ts";
import { en } from "../../src/words/en/messages.ts";
import { sayVerdict } from "../../src/words/verdict.ts";
import { messages as zh } from "../../src/words/zh/messages.ts";
import { announced, visited } from "../model/build.ts";
import { dates, march, on } from "../model/march.ts";

const plan = announced(on(1), [["KE"], ["TZ"]], { dates: dates("M-10/M-14") });

it.each([
  ["expected", 5, "KE and TZ expected by the press for 10–14 March 2026, not announced."],
  [
    "expected",
    20,
    "KE and TZ expected by the press for 10–14 March 2026, not announced; no report of whether it happened.",
  ],
] as const)(
  "a trip that was only %s is described so in one clause, as of %i March",
  (kind, asOf, text) => {
    const [trip] = foldClaims([{ ...plan, kind }], march(asOf));
    expect(sayVerdict(trip!, en).lead.text).toBe(text);
  },
);

it("a stop that was due and is unreported is distinguished from an announced one", () => {
  const [trip] = foldClaims([{ ...plan, kind: "due" }, visited(on(15), "KE")], march(31));
  expect(sayVerdict(trip!, en).lead.text).toBe("Visited KE; no report of TZ, which had been due.");
  expect(sayVerdict(trip!, zh).lead.text).toBe("到访KE；原定的TZ未见报道。");
});
