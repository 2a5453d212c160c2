import { expect, it } from "vitest";
import { firstGiven, officesOn } from "../../src/downloads/tables/trips.ts";
import { day, when } from "./build.ts";

it.each([
  ["of the best dates", ["2026-01-07/2026-01-09", "2026-01-05"], "2026-01-07"],
  ["the last one, if only that is given", ["../2026-01-09"], "2026-01-09"],
  ["of the next dates, if the best give none", [undefined, "../..", "2026-01-05"], "2026-01-05"],
  ["none, if none is given", [undefined, "../.."], undefined],
] as const)("the first day given: %s", (_, dates, expected) => {
  const whens = dates.map((text) => (text === undefined ? undefined : when(text)));
  expect(firstGiven(whens)).toBe(expected && day(expected));
});

const office = (title: string, term?: string) => ({
  title,
  country: "CN",
  term: term === undefined ? undefined : when(term),
});
const OFFICES = [
  office("envoy", "../2026-01-09"),
  office("minister", "2026-01-09/2026-03-01"),
  office("member", "2026-02-01/.."),
  office("of no known term"),
];

it.each([
  ["2026-01-08", ["envoy"]],
  ["2026-01-09", ["envoy", "minister"]],
  ["2026-01-10", ["minister"]],
  ["2026-03-01", ["minister", "member"]],
  ["2026-03-02", ["member"]],
] as const)("on %s, offices are held whose term includes the day", (iso, expected) => {
  expect(officesOn({ offices: OFFICES }, day(iso)).map(({ title }) => title)).toEqual(expected);
});
