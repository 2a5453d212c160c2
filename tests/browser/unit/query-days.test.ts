import { describe, expect, test } from "vitest";
import { readQueryDays } from "../../../src/browser/query-days.ts";
import { readDay } from "../../../src/model/day.ts";

const dayOr = (day: string | undefined, open: number): number =>
  day === undefined ? open : readDay(day)!;

describe("a query", () => {
  test.each([
    ["skipped for security since 2022", "2022-01-01", undefined, "skipped for security"],
    ["since May 2023 Lavrov", "2023-05-01", undefined, "Lavrov"],
    ["2022 onwards, postponed", "2022-01-01", undefined, ", postponed"],
    ["after 2022 postponed", "2023-01-01", undefined, "postponed"],
    ["postponed until 2022", undefined, "2022-12-31", "postponed"],
    ["Beijing before 3 Feb 2023", undefined, "2023-02-02", "Beijing"],
    ["2022年以来 推迟", "2022-01-01", undefined, "推迟"],
    ["2022年以前 推迟", undefined, "2021-12-31", "推迟"],
    ["Addis Ababa in January 2026", "2026-01-01", "2026-01-31", "Addis Ababa in"],
    ["7-12 January 2026 Africa", "2026-01-07", "2026-01-12", "Africa"],
    ["Africa, from 7 to 12 January 2026", "2026-01-07", "2026-01-12", "Africa,"],
    ["30 December – 2 January 2026", "2025-12-30", "2026-01-02", ""],
    ["December 30, 2025 to January 2, 2026", "2025-12-30", "2026-01-02", ""],
    ["28 February to 3 March 2026", "2026-02-28", "2026-03-03", ""],
    ["2026年1月至3月 王毅", "2026-01-01", "2026-03-31", "王毅"],
    ["2025年12月30日至2026年1月2日", "2025-12-30", "2026-01-02", ""],
    ["January to March 2026", "2026-01-01", "2026-03-31", ""],
    ["2022–2024 postponed", "2022-01-01", "2024-12-31", "postponed"],
    ["2022年至2024年 推迟", "2022-01-01", "2024-12-31", "推迟"],
    ["12-7 January 2026", "2026-01-07", "2026-01-07", "12-"],
    ["summer 2023", "2023-06-01", "2023-08-31", ""],
    ["Blinken in spring 2023", "2023-03-01", "2023-05-31", "Blinken"],
    ["Herbst 2022 Baerbock", "2022-09-01", "2022-11-30", "Baerbock"],
    ["2023年夏天 布林肯", "2023-06-01", "2023-08-31", "布林肯"],
    ["Q1 2026 Wang", "2026-01-01", "2026-03-31", "Wang"],
    ["2026 Q1", "2026-01-01", "2026-03-31", ""],
    ["first half of 2025", "2025-01-01", "2025-06-30", ""],
    ["2025年下半年", "2025-07-01", "2025-12-31", ""],
    ["early 2026", "2026-01-01", "2026-04-30", ""],
    ["late January 2026", "2026-01-01", "2026-01-31", ""],
    ["since early 2026", "2026-01-01", undefined, ""],
    ["the 1990s", "1990-01-01", "1999-12-31", ""],
    ["1990年代 非洲", "1990-01-01", "1999-12-31", "非洲"],
    ["01/2026", "2026-01-01", "2026-01-31", ""],
    ["10/1/2026", "2026-01-10", "2026-01-10", ""],
    ["1/13/2026", "2026-01-13", "2026-01-13", ""],
    ["二〇二六年一月", "2026-01-01", "2026-01-31", ""],
    ["2026年一月十二日", "2026-01-12", "2026-01-12", ""],
    ["from China in 2026", "2026-01-01", "2026-12-31", "from China in"],
  ])("%s", (query, from, to, rest) => {
    expect(readQueryDays(query)).toEqual({
      days: { from: dayOr(from, -Infinity), to: dayOr(to, Infinity) },
      rest,
    });
  });

  test("without a day is unchanged", () => {
    expect(readQueryDays("since when")).toEqual({ rest: "since when" });
  });
});
