import { describe, expect, it } from "vitest";
import { addressDate, dataDate } from "../../../src/entries/draft/page-date.ts";
import { possibleDays } from "../../../src/entries/draft/choose-day.ts";
import { findDates } from "../../../src/reading/dates/find-dates.ts";

describe("findDates", () => {
  it.each([
    ["2026-01-12T23:30:00+08:00", "en", "2026-01-12"],
    ["2026/1/9 08:00", "en", "2026-01-09"],
    ["2026.01.12", "en", "2026-01-12"],
    ["12 January 2026", "en", "2026-01-12"],
    ["Mon, 12 Jan 2026 20:00:00 GMT", undefined, "2026-01-12"],
    ["Wed Oct 14 18:05:00 EDT 2026", "en", "2026-10-14"],
    ["Sept. 5, 2023", "en", "2023-09-05"],
    ["Monday, January 12th, 2026", "en", "2026-01-12"],
    ["14/Oct/2026", "en", "2026-10-14"],
    ["October 2026", "en", "2026-10"],
    ["Publié le 1er octobre 2026 à 18h05", "fr", "2026-10-01"],
    ["03/04/2026", "fr", "2026-04-03"],
    ["14 de octubre de 2026", "es", "2026-10-14"],
    ["14. Oktober 2026", "de", "2026-10-14"],
    ["14 октября 2026 г., 12:00", "ru", "2026-10-14"],
    ["14 жовтня 2026", "uk", "2026-10-14"],
    ["14 października 2026", "pl", "2026-10-14"],
    ["2026. október 14.", "hu", "2026-10-14"],
    ["2026 m. spalio 14 d.", "lt", "2026-10-14"],
    ["14 Ekim 2026", "tr", "2026-10-14"],
    ["14 tháng 10, 2026", "vi", "2026-10-14"],
    ["14 tháng mười hai, 2026", "vi", "2026-12-14"],
    ["١٤ أكتوبر ٢٠٢٦", "ar", "2026-10-14"],
    ["14 أكتوبر/تشرين الأول 2026", "ar", "2026-10-14"],
    ["3 جمادى الأولى 1448", "ar", "2026-10-14"],
    ["۲۲ مهر ۱۴۰۵", "fa", "2026-10-14"],
    ["۱۴۰۵/۰۷/۲۲", "fa", "2026-10-14"],
    ["14 באוקטובר 2026", "he", "2026-10-14"],
    ["14 अक्टूबर 2026", "hi", "2026-10-14"],
    ["২০২৬-১০-১৪", "bn", "2026-10-14"],
    ["14 ต.ค. 2569", "th", "2026-10-14"],
    ["2026年1月12日 10:20", "zh", "2026-01-12"],
    ["二〇二六年十月十四日", "zh", "2026-10-14"],
    ["民國115年10月14日", "zh", "2026-10-14"],
    ["115/10/14", "zh", "2026-10-14"],
    ["令和8年10月14日", "ja", "2026-10-14"],
    ["令和元年5月1日", "ja", "2019-05-01"],
    ["平成30年3月2日", "ja", "2018-03-02"],
    ["R8.10.14", "ja", "2026-10-14"],
    ["２０２６年１０月１４日", "ja", "2026-10-14"],
    ["2026년 10월 14일", "ko", "2026-10-14"],
    ["14 octobre 2026", "en", "2026-10-14"],
    ["14 октября 2026", undefined, "2026-10-14"],
  ])("%s in %s is %s", (text, language, day) => {
    expect(findDates(text, language).dates.map(({ days }) => days)).toEqual([[day]]);
  });

  it.each([
    ["01/12/2026", "en", ["2026-12-01", "2026-01-12"]],
    ["12/10/26", "en", ["2026-10-12", "2026-12-10", "2012-10-26"]],
    ["14 listopada 2026", undefined, ["2026-10-14", "2026-11-14"]],
  ])("%s in %s can be several days", (text, language, days) => {
    expect(findDates(text, language).dates[0]?.days).toEqual(days);
  });

  it.each([
    "yesterday",
    "2026-02-30",
    "31 April 2026",
    "",
    "99999",
    "+86 138 2026 0114",
    "10.1.2.3",
  ])("finds no date in %s", (text) => {
    expect(findDates(text, "en").dates).toEqual([]);
  });

  it("says whether a day is in UTC", () => {
    const isUtc = (text: string): boolean | undefined => findDates(text, "en").dates[0]?.isUtc;
    expect(isUtc("2026-01-12T20:30:00Z")).toBe(true);
    expect(isUtc("2026-01-12T20:30:00.000+00:00")).toBe(true);
    expect(isUtc("2026-01-12T20:30:00+08:00")).toBe(false);
    expect(isUtc("2026-01-12")).toBe(false);
  });
});

describe("dataDate", () => {
  it.each([
    ["20260112", "2026-01-12"],
    ["20260112T101500Z", "2026-01-12"],
    ["20260112101500", "2026-01-12"],
    ["1792000000", "2026-10-14"],
    ["1792000000000", "2026-10-14"],
    ["2026-01", "2026-01"],
  ])("%s is %s", (text, day) => {
    expect(dataDate(text, "en")[0]?.days).toEqual([day]);
  });

  it("does not take a date of change for a date of publication", () => {
    expect(dataDate("Last updated: 16 October 2026", "en")).toEqual([]);
  });
});

describe("addressDate", () => {
  it.each([
    ["https://gazette.example/2026/10/14/maseru.html", "2026-10-14"],
    ["https://gazette.example/2026/oct/14/maseru", "2026-10-14"],
    ["https://gazette.example/world-2026-10-14-maseru", "2026-10-14"],
    ["https://ministry.example/web/202610/t20261014_123.shtml", "2026-10-14"],
    ["https://ministry.example/2026/1014/c64094-123.html", "2026-10-14"],
    ["https://gazette.example/14-10-2026/maseru", "2026-10-14"],
    ["https://gazette.example/2026/10/maseru", "2026-10"],
    ["https://gazette.example/maseru?date=2026-10-14", "2026-10-14"],
    ["https://gazette.example/article/20261014123", undefined],
    ["https://gazette.example/2026/maseru", undefined],
    ["https://gazette.example/id/12345678", undefined],
  ])("%s has %s", (address, day) => {
    expect(addressDate(address)).toBe(day);
  });
});

describe("possibleDays", () => {
  const claim = (
    place: "data" | "address" | "labelled" | "beside the headline",
    ...days: string[]
  ) => ({ days, place, isUtc: false }) as const;
  const days = (...published: ReturnType<typeof claim>[]): readonly string[] =>
    possibleDays({ published, updated: [] }, "2026-11-29").days;

  it("lets one date on a page decide between the readings of another", () => {
    expect(
      days(claim("labelled", "2026-04-03", "2026-03-04"), claim("address", "2026-03")),
    ).toEqual(["2026-03-04"]);
  });

  it("offers both dates if they disagree, and gives little weight to one beside the headline", () => {
    expect(days(claim("data", "2026-10-15"), claim("address", "2026-10-14"))).toEqual([
      "2026-10-15",
      "2026-10-14",
    ]);
    expect(days(claim("data", "2026-10-15"), claim("beside the headline", "2026-11-29"))).toEqual([
      "2026-10-15",
    ]);
  });

  it("never offers a day after the page was changed or read", () => {
    const published = [claim("labelled", "2026-12-10", "2026-10-12")];
    expect(possibleDays({ published, updated: [] }, "2026-11-29").days).toEqual(["2026-10-12"]);
    const either = [claim("labelled", "2026-05-04", "2026-04-05")];
    expect(possibleDays({ published: either, updated: ["2026-04-20"] }, "2026-11-29").days).toEqual(
      ["2026-04-05"],
    );
    expect(possibleDays({ published: [], updated: ["2026-04-20"] }, "2026-11-29")).toMatchObject({
      days: [],
      by: "2026-04-20",
    });
  });
});
