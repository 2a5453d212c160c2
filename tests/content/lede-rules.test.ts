import { describe, expect, it } from "vitest";
import { RULES, type Told } from "./lede-rules.ts";

const told = (sentence: string, more: Partial<Told> = {}): Told => ({
  sentences: sentence.split(/(?<=\.) /u),
  names: ["Kenya", "Ethiopia"],
  days: new Set(["9 March", "12 March"]),
  isAnnounced: true,
  isPast: true,
  ...more,
});

const CASES: Readonly<Record<string, readonly [wrong: Told, right: Told]>> = {
  "cut short, and something was left out": [
    told("Cut short: all five announced stops made."),
    told("Cut short on 12 March: Kenya missed; two of three announced stops made."),
  ],
  "past trips are over": [
    told("Under way: Ethiopia visited; Kenya to come."),
    told("Ethiopia visited; Kenya not reported."),
  ],
  "announced only if somebody announced it": [
    told("Announced for 12 March: Kenya.", { isAnnounced: false }),
    told("Kenya had been due; nobody had announced it. Ethiopia was not announced.", {
      isAnnounced: false,
    }),
  ],
  "one word for one fate": [
    told("Kenya skipped. Kenya was called off on 12 March."),
    told("Kenya skipped; Ethiopia made. Sources disagree on whether Kenya was visited."),
  ],
  "numbers that agree": [
    told("Kenya disputed; all three announced stops made."),
    told("Kenya disputed; one of three announced stops made."),
  ],
  "nothing said twice": [
    told("Turned back before Kenya; turned back before Kenya."),
    told("The dates were moved from 9 March to 12 March; turned back before Kenya."),
  ],
  "no day that nobody gave": [told("Ethiopia on 10–12 March."), told("Ethiopia on 9–12 March.")],
};

describe.each(Object.entries(RULES))("%s", (name, rule) => {
  const [wrong, right] = CASES[name]!;

  it("finds what is wrong", () => {
    expect(rule(wrong)).not.toEqual([]);
  });

  it("leaves alone what is right", () => {
    expect(rule(right)).toEqual([]);
  });
});
