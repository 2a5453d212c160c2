// Where a stop that was not made stands among those that were. In a plan `1 ET 10/11` is the first stop of a list,
// planned for days of March, and `- ET 10/11` one that no list numbers; a stay is `ET 10/11` of a planned stop, and
// `+ET 10/11` of none.
import { expect, it } from "vitest";
import { layRows } from "../../src/model/fold/rows.ts";
import type { MissClaim } from "../../src/model/fold/missed.ts";
import type { StopPlan } from "../../src/model/fold/stop-plans.ts";
import type { Stay } from "../../src/model/fold/stays.ts";
import type { When } from "../../src/model/when.ts";
import { place, skipped } from "./build.ts";
import { dates, on } from "./march.ts";

const listOf = (text: string): readonly string[] => (text === "" ? [] : text.split("; "));
const whenOf = (days: string | undefined): When | undefined =>
  days === undefined ? undefined : dates(days.replaceAll(/\d+/g, "M-$&"));

function plannedOf(text: string): StopPlan {
  const [position = "", id = "", days] = text.split(" ");
  const number = position === "-" ? undefined : Number(position);
  const about = { key: id, place: place(id), kind: "visit", claims: [] } as const;
  return { key: id, announced: { ...about, position: number, dates: whenOf(days) } };
}
const ANY = { from: -Infinity, to: Infinity };
function stayOf(text: string): Stay {
  const [name = "", days] = text.split(" ");
  const id = name.replace("+", "");
  const key = name.startsWith("+") ? `visited ${id}` : id;
  const bounds = { arrival: ANY, departure: ANY };
  const about = { key, place: place(id), kind: "visit", claims: [], disputes: [] } as const;
  return { ...about, corrected: [], forms: [], bounds, dates: whenOf(days) };
}
const instead = (id: string, by: string): readonly [string, readonly MissClaim[]] => [
  id,
  [skipped(on(9), id, { replacedBy: place(by) })],
];

const say = (
  plans: string,
  stays: string,
  misses = new Map<string, readonly MissClaim[]>(),
  tripDays?: string,
) =>
  layRows(listOf(plans).map(plannedOf), listOf(stays).map(stayOf), misses, whenOf(tripDays))
    .map(
      (row) =>
        `${row.place.id}${row.stay ? "" : "-"}${row.insteadBy ? "!" : ""}${row.misses.length > 0 ? "?" : ""}`,
    )
    .join(" ");

it.each([
  ["in the order of the list", "1 ET; 2 KE; 3 TZ", "", "ET- KE- TZ-"],
  ["after the one planned before it", "1 ET; 2 KE; 3 TZ", "ET; TZ", "ET KE- TZ"],
  ["first, if it was planned first", "1 ET; 2 KE", "KE", "ET- KE"],
  [
    "after the one planned before it, wherever that was made",
    "1 ET; 2 KE; 3 TZ",
    "TZ; ET",
    "TZ ET KE-",
  ],
  ["after an unplanned stop over before its day", "1 ET; 2 KE 14", "ET 10; +SO 12", "ET SO KE-"],
  ["before an unplanned stop on its day", "1 ET; 2 KE 14", "ET 10; +SO 14", "ET KE- SO"],
  ["before an unplanned stop without a reported day", "1 ET; 2 KE 14", "ET 10; +SO", "ET KE- SO"],
  ["before a planned stop on an earlier day", "1 ET; 2 KE 14; 3 TZ", "ET 10; TZ 12", "ET KE- TZ"],
  ["by its days, if no list numbers it", "1 ET 10; 2 KE 16; - SO 13", "ET 10; KE 16", "ET SO- KE"],
  [
    "by its days after one that ends on its first day",
    "1 ET 10/13; 2 KE 16; - SO 13",
    "ET 10/13; KE 16",
    "ET SO- KE",
  ],
  ["by its days before all others", "1 ET 10; 2 KE 16; - SO 08", "ET 10; KE 16", "SO- ET KE"],
  [
    "by its days before one that begins on its last day",
    "1 ET 10/12; - SO 08/10",
    "ET 10/12",
    "SO- ET",
  ],
  [
    "by its days after one with an open end that began before",
    "1 ET; 2 KE 16; - SO 13",
    "ET 12/..; KE 16",
    "ET SO- KE",
  ],
  ["by its days among unmade stops", "1 ET 10; 2 KE 16; - SO 13", "", "ET- SO- KE-"],
  ["by its days before unmade stops", "1 ET 10; 2 KE 16; - SO 08", "", "SO- ET- KE-"],
  ["last, if no days decide", "1 ET; 2 KE; - SO 13", "ET; KE", "ET KE SO-"],
  ["last, if its days are within another's", "1 ET 10/16; - SO 13", "ET 10/16", "ET SO-"],
  ["as listed, if no list numbers it and it has no days", "- SO; 1 ET", "ET 10", "SO- ET"],
])("places a stop that was not made %s", (_, plans, stays, expected) => {
  expect(say(plans, stays)).toBe(expected);
});

it.each([
  ["over by the first day of the trip", "+SO 10", "10/13", "SO KE-"],
  ["over later than the first day of the trip", "+SO 11", "10/13", "KE- SO"],
  ["on a trip without days", "+SO 10", undefined, "KE- SO"],
])("orders an unmade stop without days and an unplanned one %s", (_, stays, days, expected) => {
  expect(say("1 KE", stays, new Map(), days)).toBe(expected);
});

it.each([
  ["has a row of its own", "1 ET; 2 KE 14", "ET 10", instead("KE", "SO"), "ET KE-? SO-!"],
  ["was made", "1 ET; 2 KE 14", "ET 10; +SO 12", instead("KE", "SO"), "ET KE-? SO"],
  ["was planned", "1 ET; 2 KE; 3 SO", "ET", instead("KE", "SO"), "ET KE-? SO-"],
  [
    "is a country in which a town was made",
    "1 ET; 2 KE",
    "ET; +SO/a",
    instead("KE", "SO"),
    "ET KE-? SO/a",
  ],
  [
    "is a town in a country that was made",
    "1 ET; 2 KE",
    "ET; +SO",
    instead("KE", "SO/a"),
    "ET KE-? SO/a-! SO",
  ],
  [
    "also has a row if the other was made after all",
    "1 ET; 2 KE",
    "ET; KE",
    instead("KE", "SO"),
    "ET KE? SO-!",
  ],
  ["replaces a stop that nothing else names", "1 ET", "ET", instead("KE", "SO"), "ET KE-? SO-!"],
] as const)("a stop that was to replace another %s", (_, plans, stays, miss, expected) => {
  expect(say(plans, stays, new Map([miss]))).toBe(expected);
});
