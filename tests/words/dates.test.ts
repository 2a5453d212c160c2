import { describe, expect, test } from "vitest";
import {
  sayDates,
  sayDay,
  sayMoment,
  sayMomentBriefly,
  sayStay,
  sayWeekday,
} from "../../src/words/dates.ts";
import { readDay } from "../../src/model/day.ts";
import { when } from "../drawings/when.ts";
import { en } from "../../src/words/en/messages.ts";

describe("sayDates", () => {
  test.each([
    ["2026-01-10", "10 Jan 2026"],
    ["2026-01-07/2026-01-12", "7–12 Jan 2026"],
    ["2026-01-30/2026-02-02", "30 Jan – 2 Feb 2026"],
    ["2025-12-28/2026-01-03", "28 Dec 2025 – 3 Jan 2026"],
    ["../2026-01-08", "until 8 Jan 2026"],
    ["2026-01-09/..", "from 9 Jan 2026"],
    ["2026-01", "Jan 2026"],
    ["2026-01/2026-02", "Jan–Feb 2026"],
    ["2025-12/2026-01", "Dec 2025 – Jan 2026"],
    ["2026", "2026"],
    ["2026-01-10~", "about 10 Jan 2026"],
    ["2026-01-11/2026-01-19~", "about 11–19 Jan 2026"],
    ["2026-01-11~/..", "from about 11 Jan 2026"],
    ["2026-01-10?", "10 Jan 2026 (uncertain)"],
    ["2026-01/2026-02-03", "Jan 2026 – 3 Feb 2026"],
    ["../..", ""],
  ])("%s is %s", (edtf, text) => {
    expect(sayDates(when(edtf), en)).toBe(text);
  });

  test("without the year, and with the full month", () => {
    expect(sayDates(when("2026-01-07/2026-01-12"), en, { year: false })).toBe("7–12 Jan");
    expect(sayDates(when("2026-01-07/2026-01-12"), en, { long: true })).toBe("7–12 January 2026");
  });

  test("is empty for an unknown date", () => {
    expect(sayDates(undefined, en)).toBe("");
  });

  test("says no more of a period with only outermost days known", () => {
    const window = { from: readDay("2026-01-07") ?? 0, to: readDay("2026-01-08") ?? 0 };
    expect(sayDates({ edtf: "../..", start: window, end: window }, en)).toBe("within 7–8 Jan 2026");
  });
});

describe("in mid-sentence", () => {
  test.each([
    ["2026-01-10", "on 10 January 2026", "on 10 January 2026"],
    ["2026-01-10/2026-01-11", "10–11 January 2026", "10–11 January 2026"],
    ["../2026-01-08", "until 8 January 2026", "by 8 January 2026"],
    ["2026-01", "in January 2026", "in January 2026"],
    ["2026", "in 2026", "in 2026"],
    ["2026-01-10~", "about 10 January 2026", "about 10 January 2026"],
  ])("a stay of %s is %s, a statement %s", (edtf, stay, moment) => {
    expect(sayStay(when(edtf), en)).toBe(stay);
    expect(sayMoment(when(edtf), en)).toBe(moment);
  });

  test("a statement in a chart is as short as possible", () => {
    expect(sayMomentBriefly(when("2026-01-10"), en)).toBe("10 Jan");
    expect(sayMomentBriefly(when("../2026-01-07"), en)).toBe("by 7 Jan");
  });
});

test("a day has its weekday, whatever the machine's time zone", () => {
  const day = readDay("2026-01-10") ?? 0;
  expect(sayWeekday(day, en)).toBe("Sat 10 Jan");
  expect(sayDay(day, en)).toBe("10 Jan 2026");
});
