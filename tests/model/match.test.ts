// Which planned stop a stay made. A stop is `ET 10/11`, planned for days of March; a stay is written alike.
import { expect, it } from "vitest";
import { matchStays, withFurtherTowns } from "../../src/model/fold/match.ts";
import type { KeyedStop } from "../../src/model/fold/plan.ts";
import type { ReportedStay } from "../../src/model/fold/stays.ts";
import { mostSay } from "../../src/model/fold/voices.ts";
import { place, visited } from "./build.ts";
import { dates, on } from "./march.ts";

function read(text: string) {
  const [id = "", days] = text.split(" ");
  const when = days === undefined ? undefined : dates(days.replaceAll(/\d+/g, "M-$&"));
  return { place: place(id), kind: "visit" as const, dates: when, claims: [] };
}
const stopsOf = (text: string): readonly KeyedStop[] =>
  text.split("; ").map((one, n) => ({ ...read(one), key: String(n + 1) }));
const staysOf = (text: string): readonly ReportedStay[] =>
  text.split("; ").map((one) => ({ ...read(one), disputes: [], corrected: [], forms: [] }));

it.each([
  ["of its place", "ET; KE", "KE; ET", "2 1"],
  ["of no other place", "ET; KE", "TZ; KE", "- 2"],
  ["once", "ET", "ET; ET", "1 -"],
  ["in the planned order", "ET; ET", "ET; ET", "1 2"],
  ["by its days", "ET 10; ET 15", "ET 15; ET 10", "2 1"],
  ["by its days before its name", "ET 10; ET/a 15", "ET/a 10", "1"],
  ["by its name, without days", "ET; ET/a", "ET/a", "2"],
  ["by its name rather than another listed first", "ET/a", "ET; ET/a", "- 1"],
  ["by its name, even on other days, rather than one by neither", "ET 10; ET/a 10", "ET/a 15", "2"],
  ["without known days rather than one on other days", "ET 10; ET", "ET 15", "2"],
  ["without known days rather than one with its name on other days", "ET/a 10; ET", "ET/a 15", "2"],
  ["without days, even if another has its name", "ET/a; ET/b", "ET/b", "2"],
])("a stay makes the planned stop %s", (_, planned, told, expected) => {
  const stays = staysOf(told);
  const matches = matchStays(stays, stopsOf(planned));
  expect(stays.map((stay) => matches.get(stay) ?? "-").join(" ")).toBe(expected);
});

it.each([
  ["towns in a row", "ET; KE", "ET/a; ET/b; KE", "1 1 2"],
  ["a town before the one that was matched", "ET 12", "ET/a; ET/b 12", "1 1"],
  ["a third town in a row", "ET", "ET/a; ET/b; ET/c", "1 1 1"],
  ["no town after another country", "ET; KE", "ET/a; KE; ET/b", "1 2 -"],
  ["no town in a country with a planned town", "ET/a", "ET/a; ET/b", "1 -"],
  ["no town of another country", "ET", "ET/a; KE/a", "1 -"],
  ["no stop of another key", "ET; ET", "ET/a; ET/b", "1 2"],
])("a country planned alone is made by %s", (_, planned, told, expected) => {
  const [stays, stops] = [staysOf(told), stopsOf(planned)];
  const all = withFurtherTowns(stays, stops, matchStays(stays, stops));
  expect(stays.map((stay) => all.get(stay) ?? "-").join(" ")).toBe(expected);
});

it.each([
  [[], undefined],
  [["a"], "a"],
  [["a", "b"], undefined],
  [["a", "bc"], "bc"],
  [["bc", "a"], "bc"],
  [["aa", "b"], undefined],
  [["a", "bc", "de"], undefined],
])("of versions by the voices %j, most say %s", (versions, expected) => {
  const told = versions.map((voices) => ({
    says: voices,
    claims: Array.from(voices).map((id, n) => visited({ ...on(n + 1), voice: { id } }, "ET")),
  }));
  expect(mostSay(told)?.says).toBe(expected);
});
