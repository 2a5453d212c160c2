import { describe, expect, test } from "vitest";
import { axisTicks } from "../../src/drawings/timeline/axis.ts";
import { placeStays } from "../../src/drawings/strip/spans.ts";
import { layOutStrip, layOutStripDown } from "../../src/drawings/strip/strip.ts";
import { isoOf, readDay } from "../../src/model/day.ts";
import { examples } from "./examples.ts";
import { tripOf } from "./trips.ts";
import { when } from "./when.ts";
import { en } from "../../src/words/en/messages.ts";

const day = (iso: string): number => readDay(iso) ?? Number.NaN;
const start = day("2026-03-01");
const frame = { start, end: start + 6 };
const place = (...edtfs: string[]): (readonly [number, number])[] =>
  placeStays(
    edtfs.map((edtf) => (edtf ? when(edtf) : undefined)),
    frame,
  ).map((span) => [span.start - start, span.end - start]);

describe("placeStays", () => {
  test("a stay of one day is a day long", () => {
    expect(place("2026-03-02")).toEqual([[1, 2]]);
  });
  test("stays without dates share the days of the trip", () => {
    expect(place("", "", "")).toEqual([
      [0, 2],
      [2, 4],
      [4, 6],
    ]);
  });
  test("a day on which one ends and the next begins is split", () => {
    expect(place("2026-03-01/2026-03-03", "2026-03-03/2026-03-05")).toEqual([
      [0, 2.5],
      [2.5, 5],
    ]);
  });
  test("three stops on one day are in order", () => {
    const thirds = place("2026-03-02", "2026-03-02", "2026-03-02");
    expect(thirds.map(([from]) => Math.round(from * 3))).toEqual([3, 4, 5]);
  });
  test("a stay without dates takes the days left by its neighbours", () => {
    expect(place("2026-03-01", "", "2026-03-05")).toEqual([
      [0, 1],
      [1, 4],
      [4, 5],
    ]);
  });
  test("an open end extends to the neighbour, at most a fifth of the trip", () => {
    expect(place("2026-03-01/..", "2026-03-03")).toEqual([
      [0, 2],
      [2, 3],
    ]);
  });
  test("an open end is marked as open, a given one is not", () => {
    const [span] = placeStays([when("../2026-03-03")], frame);
    expect(span).toMatchObject({ openStart: true, openEnd: false });
  });
});

describe("the strip", () => {
  test("says that the announcement gave no dates for single stops", () => {
    expect(layOutStrip(examples.africa, en).remarks).toEqual([
      "The announcement gave the order and the overall dates (7–12 January), not a date for each stop.",
      "Jagged edge: day unknown.",
    ]);
  });
  test("says why a later stop can have an earlier date", () => {
    expect(layOutStrip(examples.pacific, en).remarks.join(" ")).toContain("across the date line");
    expect(layOutStrip(examples.everything, en).remarks.join(" ")).not.toContain("date line");
  });
  test("without any dates keeps the order, without ticks", () => {
    const { scale, ticks, boxes } = layOutStrip(examples.undated, en);
    expect([scale, ticks.length, boxes.length]).toEqual(["order", 0, 5]);
  });
  test("of a trip with no plan has no announced row", () => {
    const { headings } = layOutStrip(examples.noPlan, en);
    expect(headings.map(({ row }) => row)).toEqual(["reported"]);
  });
  test("of a cancelled trip has only the announced row, struck through", () => {
    const { headings, boxes, notes } = layOutStrip(examples.cancelled, en);
    expect(headings.map(({ row }) => row)).toEqual(["announced"]);
    expect(boxes.map(({ struck }) => struck)).toEqual([true]);
    expect(notes.map(({ title }) => title.text)).toEqual(["Cancelled"]);
  });
  test("draws no reported box for an unreported stop", () => {
    const { boxes } = layOutStrip(examples.unreported, en);
    expect(boxes.filter(({ row }) => row === "reported")).toEqual([]);
  });
  test("has the full text of a truncated title", () => {
    const titles = layOutStripDown(examples.long, en).boxes.map(({ title }) => title);
    const cut = titles.find(({ text }) => text.startsWith("2. Llan"));
    expect(cut?.text).toMatch(/…$/u);
    expect(cut?.full).toBe("2. Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch");
  });
  test("across a change to summer time has every day once, equally wide", () => {
    const spring = tripOf({
      dates: "2026-03-27/2026-03-31",
      stops: [{ at: "Ireland", outcome: "upcoming", announced: "2026-03-28/2026-03-30" }],
    });
    const { ticks } = layOutStrip(spring, en);
    const widths = ticks.slice(1).map(({ x1 }, index) => Math.round(x1 - ticks[index]!.x1));
    expect(ticks.flatMap(({ label }) => label?.text ?? [])).toEqual([
      "Fri 27 Mar",
      "Sat 28 Mar",
      "Sun 29 Mar",
      "Mon 30 Mar",
      "Tue 31 Mar",
    ]);
    expect(new Set(widths).size).toBe(1);
  });
});

describe("axisTicks", () => {
  const ticks = (from: string, to: string, least: number): string[] =>
    axisTicks(day(from), day(to), least).map((tick) => isoOf(tick.day));
  test("every day", () => {
    expect(ticks("2026-02-27", "2026-03-02", 1)).toEqual([
      "2026-02-27",
      "2026-02-28",
      "2026-03-01",
      "2026-03-02",
    ]);
  });
  test("Mondays", () => {
    expect(ticks("2026-01-01", "2026-01-20", 5)).toEqual([
      "2026-01-05",
      "2026-01-12",
      "2026-01-19",
    ]);
  });
  test("months", () => {
    expect(ticks("2025-12-15", "2026-02-10", 20)).toEqual(["2026-01-01", "2026-02-01"]);
  });
  test("decades", () => {
    expect(ticks("1995-05-05", "2026-02-10", 3000)).toEqual([
      "2000-01-01",
      "2010-01-01",
      "2020-01-01",
    ]);
  });
});
