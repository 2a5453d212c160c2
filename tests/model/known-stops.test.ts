// A stop of a plan keeps its key from version to version.
import { expect, it } from "vitest";
import { KnownStops } from "../../src/model/fold/known-stops.ts";
import type { KeyedStop } from "../../src/model/fold/plan.ts";
import { place } from "./build.ts";
import { dates } from "./march.ts";

const named = (id: string, days?: string) => ({
  place: place(id),
  dates: days === undefined ? undefined : dates(days),
  kind: "visit" as const,
});
const keyed = (key: string, id: string, days?: string): KeyedStop => ({
  ...named(id, days),
  key,
  claims: [],
});
const knowing = (...stops: readonly KeyedStop[]): KnownStops => {
  const known = new KnownStops();
  known.learn(stops);
  return known;
};
const twice = knowing(keyed("ET", "ET", "M-10"), keyed("KE", "KE"), keyed("ET#2", "ET", "M-15"));
const towns = knowing(
  keyed("ET/b", "ET/b", "M-15"),
  keyed("ET", "ET", "M-10"),
  keyed("ET/a", "ET/a"),
);

it.each([
  ["the same place with days in common", twice, named("ET", "M-15"), [], "ET#2"],
  ["the first of that place without days in common", twice, named("ET", "M-20"), [], "ET"],
  ["the first of that place without days", twice, named("ET"), [], "ET"],
  ["the first free one", twice, named("ET", "M-10"), ["ET"], "ET#2"],
  ["none if all are taken", twice, named("ET"), ["ET", "ET#2"], undefined],
  ["none in another country", twice, named("TZ"), [], undefined],
  ["a town with that name rather than its country", towns, named("ET/a"), [], "ET/a"],
  ["the country of an unknown town", towns, named("ET/c"), [], "ET"],
  ["a town in the country by its days", towns, named("ET", "M-15"), ["ET"], "ET/b"],
  ["the first town in the country", towns, named("ET", "M-20"), ["ET"], "ET/b"],
  ["not another town", towns, named("ET/c"), ["ET"], undefined],
])("a stop is found as %s", (_, known, stop, taken, key) => {
  expect(known.find(stop, new Set(taken))?.key).toBe(key);
});

it("a stop is known by its last name", () => {
  const known = knowing(keyed("ET", "ET", "M-10"), keyed("ET#2", "ET", "M-15"));
  known.learn([keyed("ET#2", "ET", "M-20")]);
  const [first, second] = [
    known.find(named("ET"), new Set()),
    known.find(named("ET"), new Set(["ET"])),
  ];
  expect([first?.dates?.edtf, second?.dates?.edtf]).toEqual(["2026-03-10", "2026-03-20"]);
  known.learn([keyed("ET", "ET", "M-11")]);
  expect(known.byKey(named("ET"), "ET")?.dates?.edtf).toBe("2026-03-11");
  expect(known.byKey(named("ET"), "ET#2")?.dates?.edtf).toBe("2026-03-20");
  expect(known.byKey(named("KE"), "ET")).toBeUndefined();
});

it("a new stop gets a unique key", () => {
  expect(knowing().freshKey(named("ET"), new Set())).toBe("ET");
  expect(twice.freshKey(named("ET"), new Set())).toBe("ET#3");
  expect(twice.freshKey(named("KE"), new Set(["KE#2"]))).toBe("KE#3");
  expect(twice.freshKey(named("TZ"), new Set(["ET"]))).toBe("TZ");
});

it("a list that is repeated means the same stops as before it was replaced", () => {
  const known = knowing();
  const [list, other] = [[named("ET", "M-10"), named("KE")], [named("KE")]];
  expect(known.keysOf(list)).toBeUndefined();
  known.remember(list, ["ET", "KE"]);
  expect(known.keysOf(list)).toEqual(["ET", "KE"]);
  known.remember(other, ["KE#2"]);
  expect(known.keysOf(list)).toEqual(["ET", "KE"]);
  expect(known.keysOf(other)).toEqual(["KE#2"]);
  expect(known.keysOf([named("ET", "M-11"), named("KE")])).toBeUndefined();
  expect(known.keysOf([named("KE"), named("ET", "M-10")])).toBeUndefined();
});
