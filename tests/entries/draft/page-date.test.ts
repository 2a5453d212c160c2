import { describe, expect, it } from "vitest";
import { readPageDate } from "../../../src/entries/draft/page-date.ts";

describe("readPageDate", () => {
  it.each([
    ["2026-01-12", "2026-01-12"],
    ["2026-01-12T23:30:00+08:00", "2026-01-12"],
    ["2026/1/9 08:00", "2026-01-09"],
    ["2026.01.12", "2026-01-12"],
    ["2026年1月12日 10:20", "2026-01-12"],
    ["20260112", "2026-01-12"],
    ["20260112T101500Z", "2026-01-12"],
    ["20260112101500", "2026-01-12"],
    ["2026-01", "2026-01"],
    ["12 January 2026", "2026-01-12"],
    ["Mon, 12 Jan 2026 20:00:00 GMT", "2026-01-12"],
    ["Sept. 5, 2023", "2023-09-05"],
    ["Monday, January 12th, 2026", "2026-01-12"],
  ])("%s is %s", (text, edtf) => {
    expect(readPageDate(text)?.edtf).toBe(edtf);
  });

  it.each(["01/12/2026", "12.01.26", "yesterday", "2026-02-30", "2026-13-01", "", "99999"])(
    "%s can mean several days, or none",
    (text) => {
      expect(readPageDate(text)).toBeUndefined();
    },
  );

  it("says when the day is that of Greenwich", () => {
    const isGreenwich = (text: string): boolean | undefined => readPageDate(text)?.isGreenwich;
    expect(isGreenwich("2026-01-12T20:30:00Z")).toBe(true);
    expect(isGreenwich("2026-01-12T20:30:00.000+00:00")).toBe(true);
    expect(isGreenwich("2026-01-12T20:30:00+08:00")).toBe(false);
    expect(isGreenwich("2026-01-12")).toBe(false);
  });
});
