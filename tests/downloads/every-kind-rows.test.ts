// What all statements about a trip amount to, in the tables' rows.
import { describe, expect, it } from "vitest";
import { data, told } from "./every-kind.ts";
import { dataOf, planned } from "./small-trip.ts";
import { rowsOf } from "./tables.ts";

const CALLED_OFF = { cause: "unstated", said_by: "Foreign Ministry", said_on: "2026-03-23" };

describe("a trip", () => {
  it("has its last plans and its last decision", () => {
    expect(told("trips")).toEqual([
      {
        ...CALLED_OFF,
        office: "Minister of Foreign Affairs",
        year: "2026",
        due_dates: "2026-06",
        stops: "4",
        announced_stops: "2",
        announced_stops_known: "1",
        announced_stops_made: "0",
        announced_stops_not_made: "1",
        announced_stops_unreported: "0",
        announced_stops_to_come: "0",
        announced_stops_contested: "1",
        joined: "c-d/2026-03-tour",
        disputes: "2",
        first_known: "2026-02-20",
        last_known: "2026-03-26",
      },
      {
        year: "2026",
        actual_dates: "2026-03-21",
        stops: "1",
        joined: "a-b/2026-03-tour",
        disputes: "0",
        first_known: "2026-03-27",
        last_known: "2026-03-27",
      },
    ]);
  });

  it("without a day has no year or office, and no office if the person is not on file", () => {
    const undated = dataOf({ "2026-03-01": planned(undefined, "Kenya") }, "2026-03-02");
    expect(rowsOf("trips", undated)).toMatchObject([{ year: "", office: "" }]);
    const dated = dataOf({ "2026-03-01": planned("2026-03-10", "Kenya") }, "2026-03-02");
    expect(rowsOf("trips", dated)).toMatchObject([
      { year: "2026", office: "Minister of Foreign Affairs" },
    ]);
    expect(rowsOf("trips", { ...dated, people: new Map() })).toMatchObject([
      { year: "2026", office: "" },
    ]);
  });
});

describe("a stop", () => {
  it("has what each side says about it, with the disputed question if any", () => {
    expect(
      told("stops").map(({ stop_id, outcome, dispute }) => [stop_id, outcome, dispute]),
    ).toEqual([
      ["bi", "called off", undefined],
      ["rw", "called off", undefined],
      [
        "ke",
        "called off",
        "first visit since: 1981 (2026/2026-03-23-a); 1991 (2026/2026-03-24-a, 2026/2026-03-26-a)",
      ],
      ["ug", "disputed", "denied (2026/2026-03-23-a); announced (2026/2026-03-01-a)"],
      ["ke", "visited", undefined],
    ]);
  });

  it("has an explanation only if it was not made", () => {
    const [burundi, , , , made] = told("stops");
    expect(burundi).toMatchObject({ ...CALLED_OFF, turned_back: "false", planned_as: "due" });
    expect(made).not.toHaveProperty("cause");
    expect(made).not.toHaveProperty("turned_back");
  });
});

it("a dispute has a row per answer, with how many say so", () => {
  expect(
    told("disputes").map(({ dispute, version, stop_id, says, voices }) =>
      [dispute, version, stop_id, says, voices].join(" "),
    ),
  ).toEqual(["1 1 ke 1981 1", "1 2 ke 1991 2", "2 1 ug denied 1", "2 2 ug announced 1"]);
});

it("events are those that still hold, each with its details", () => {
  expect(told("events")).toEqual([
    {
      position: "1",
      kind: "announced",
      undated: "false",
      said_by: "Foreign Ministry",
      said_on: "2026-03-01",
      place_ids: "KE; UG",
    },
    {
      position: "2",
      kind: "postponed",
      undated: "false",
      said_by: "Foreign Ministry",
      cause: "health",
      reason: "a cold",
      planned_dates: "2026-03-20",
    },
    { ...CALLED_OFF, position: "3", kind: "cancelled", undated: "false" },
    {
      position: "4",
      kind: "denied",
      undated: "false",
      said_by: "Ugandan presidency",
      cause: "unstated",
      stop_id: "ug",
    },
  ]);
});

it("plans are numbered per kind", () => {
  expect(
    told("plans").map(({ plan_kind, version, planned_dates, stops }) => [
      plan_kind,
      version,
      planned_dates,
      stops,
    ]),
  ).toEqual([
    ["announced", "1", undefined, "2"],
    ["due", "1", "2026-04", "1"],
    ["due", "2", "2026-05", "1"],
    ["due", "3", "2026-06", "2"],
    ["expected", "1", "2026-03-10/2026-03-14", "1"],
  ]);
});

it("people, their offices and outlets have a row each, with counts of what is on file", () => {
  expect(told("people")).toEqual([
    { name: "A B", trips: "1" },
    { name: "C D", trips: "1" },
  ]);
  expect(rowsOf("people", { ...data, trips: [] })).toMatchObject([{ trips: "0" }, { trips: "0" }]);
  expect(told("offices")).toEqual([
    { position: "1", title: "Minister of Foreign Affairs", term: "2026-02/.." },
  ]);
  const outlets = (some = data) =>
    rowsOf("outlets", some).map(({ outlet_id, name, articles }) => [outlet_id, name, articles]);
  expect(outlets()).toEqual([
    ["agency", "The Agency", "5"],
    ["gazette", "The Gazette", "1"],
    ["paper", "The Paper", "3"],
  ]);
  expect(outlets({ ...data, articles: [] }).map(([, , count]) => count)).toEqual(["0", "0", "0"]);
  expect(outlets({ ...data, outlets: new Map() }).map(([, name]) => name)).toEqual([
    "agency",
    "gazette",
    "paper",
  ]);
});
