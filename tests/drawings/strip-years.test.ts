import { expect, test } from "vitest";
import { layOutStrip, layOutStripDown, type Strip } from "../../src/drawings/strip/strip.ts";
import { foldClaims } from "../../src/model/fold.ts";
import { en } from "../../src/words/en/messages.ts";
import { day, visited, when } from "../model/build.ts";

const trip = (from: string, to: string) => {
  const told = { article: "a", published: day(to), trip: "ada-quill/2025-12-tour" } as const;
  const claims = [
    visited(told, "KE", when(`${from}/${from}`)),
    visited(told, "UG", when(`${to}/${to}`)),
  ];
  return foldClaims(claims, day("2026-11-25"))[0]!;
};
const daysOf = ({ ticks }: Strip): readonly (string | undefined)[] =>
  ticks.flatMap(({ label }) => label?.full ?? []);

test("dates on a strip across two years have their year", () => {
  const winter = trip("2025-12-30", "2026-01-02");
  expect(daysOf(layOutStrip(winter, en))).toEqual([
    "30 Dec 2025",
    "Wed 31 Dec",
    "1 Jan 2026",
    "Fri 2 Jan",
  ]);
  expect(daysOf(layOutStripDown(winter, en))).toEqual([
    "2025",
    "30 Dec",
    "31 Dec",
    "2026",
    "2 Jan",
  ]);
});

test("dates within one year, which the page states, do not", () => {
  const days = daysOf(layOutStrip(trip("2026-01-05", "2026-01-07"), en));
  expect(days).toEqual(["Mon 5 Jan", "Tue 6 Jan", "Wed 7 Jan"]);
});
