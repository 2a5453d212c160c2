// What a calendar may and may not say about a trip.
import { describe, expect, it, test } from "vitest";
import { type CalendarEvent, undatedIn } from "../../src/downloads/calendar-events.ts";
import type { Dataset, Filed } from "../../src/downloads/dataset.ts";
import { partsOf } from "../../src/downloads/parts.ts";
import { isoOf, readDay } from "../../src/model/day.ts";
import { announced, dataOf, planned, visited } from "./small-trip.ts";
import { toICalendar, eventsOf } from "./published.ts";

const keyOf = ({ uid }: CalendarEvent): string =>
  /^a-b\.2026-03-tour\.(.*)@ports-of-call$/.exec(uid)![1]!;
const told = (event: CalendarEvent): string =>
  [keyOf(event), event.status, isoOf(event.first), isoOf(event.last)].join(" ");
const calendar = (data: Dataset): readonly string[] => eventsOf(data).map(told);

const PLAN = planned("2026-03-10/2026-03-14", "Kenya", "Uganda", "Ethiopia");

describe("a trip that was made", () => {
  const tripIn = (...stops: readonly string[]): string =>
    calendar(dataOf({ "2026-03-01": PLAN, "2026-03-15": visited(...stops) }, "2026-03-20"))[0]!;

  test.each([
    [
      "with all its dates",
      ["Kenya 2026-03-10", "Uganda 2026-03-11", "Ethiopia 2026-03-12/2026-03-13"],
      true,
    ],
    [
      "with an undated stop",
      ["Kenya 2026-03-10", "Uganda", "Ethiopia 2026-03-12/2026-03-13"],
      false,
    ],
    [
      "with a stop dated only to the month",
      ["Kenya 2026-03-10", "Uganda 2026-03", "Ethiopia 2026-03-13"],
      false,
    ],
    ["without any dates", ["Kenya", "Uganda", "Ethiopia"], false],
  ] as const)("%s is confirmed only if all dates are known", (_, stops, isConfirmed) => {
    expect(tripIn(...stops)).toBe(
      isConfirmed ? "trip CONFIRMED 2026-03-10 2026-03-13" : "trip TENTATIVE 2026-03-10 2026-03-14",
    );
  });

  it("is confirmed even if something was held by video on an unknown day", () => {
    const made = {
      visited: [
        { stop: "Kenya", dates: "2026-03-10" },
        { stop: "Uganda", kind: "virtual" },
        { stop: "Ethiopia", dates: "2026-03-12" },
      ],
    };
    const data = dataOf({ "2026-03-01": PLAN, "2026-03-15": made }, "2026-03-20");
    expect(calendar(data)[0]).toBe("trip CONFIRMED 2026-03-10 2026-03-12");
  });

  it("is only planned if one of its stops is disputed", () => {
    const data = dataOf(
      {
        "2026-03-01": PLAN,
        "2026-03-15": visited("Kenya 2026-03-10", "Uganda 2026-03-11", "Ethiopia 2026-03-12"),
        "2026-03-16": {
          outlet: "paper",
          skipped: [{ stop: "Uganda", by: "Ugandan presidency", cause: "host" }],
        },
      },
      "2026-03-20",
    );
    expect(calendar(data)).toEqual([
      "trip TENTATIVE 2026-03-10 2026-03-14",
      "ke CONFIRMED 2026-03-10 2026-03-10",
      "ug TENTATIVE 2026-03-11 2026-03-11",
      "et CONFIRMED 2026-03-12 2026-03-12",
    ]);
  });
});

describe("a stop", () => {
  it("that moved has no event on its original days", () => {
    const data = dataOf(
      { "2026-03-01": announced("Kenya 2026-03-10"), "2026-04-15": visited("Kenya 2026-04") },
      "2026-04-20",
    );
    expect(data.trips[0]!.trip.stops[0]!.outcome).toBe("moved");
    expect(calendar(data)).toEqual([]);
    expect(undatedIn(data)).toBe(2);
  });

  it.each([
    ["2026-03-10?", []],
    ["2026-03-10~", []],
    ["2026-03-10/2026-03-11~", []],
    ["2026-03-10/..", []],
    ["2026-03-11?/2026-03-10", []],
    ["2026-03-10~/2026-03-09", []],
    ["2026-03-11/2026-03-10~", []],
    ["2026-03-10/2026-03-11", ["ke CONFIRMED 2026-03-10 2026-03-11"]],
  ])("made on %s is there only if both ends are certain", (dates, events) => {
    expect(
      calendar(dataOf({ "2026-03-15": visited(`Kenya ${dates}`) }, "2026-03-20")).slice(-1),
    ).toEqual(events);
  });
});

it("a calendar has its data's name, quotes included", () => {
  const name = 'A "B", C; D';
  const data = dataOf({ "2026-03-15": visited("Kenya 2026-03-10") }, "2026-03-20");
  expect(toICalendar({ ...data, name }, "p")).toContain('\r\nNAME:A "B"\\, C\\; D · ');
});

it("a calendar of trips without days is valid, and has nothing but a time zone", () => {
  const text = toICalendar(dataOf({ "2026-03-15": visited("Kenya") }, "2026-03-20"), "p");
  expect(text.match(/^(?:BEGIN|END):V\w+/gmu)).toEqual([
    "BEGIN:VCALENDAR",
    "BEGIN:VTIMEZONE",
    "END:VTIMEZONE",
    "END:VCALENDAR",
  ]);
});

it("a calendar has its events even after many trips without any", () => {
  const [dated] = dataOf({ "2026-03-15": visited("Kenya 2026-03-10") }, "2026-03-20").trips;
  const data = dataOf({ "2026-03-15": visited("Kenya") }, "2026-03-20");
  const trips = [...Array.from({ length: 250 }, () => data.trips[0]!), dated!];
  const text = toICalendar({ ...data, trips }, "p");
  expect(text.match(/^BEGIN:\w+/gmu)).toEqual(["BEGIN:VCALENDAR", "BEGIN:VEVENT", "BEGIN:VEVENT"]);
  expect(text.match(/^END:\w+/gmu)).toEqual(["END:VEVENT", "END:VEVENT", "END:VCALENDAR"]);
});

describe("the calendar of a country", () => {
  const made = dataOf(
    {
      "2026-03-01": PLAN,
      "2026-03-15": visited("Kenya 2026-03-10", "Uganda 2026-03-11", "Ethiopia"),
    },
    "2026-03-20",
  );
  const part = (id: string): Dataset => partsOf(made).find(({ scope }) => scope.id === id)!.data;

  it("has its ministers' trips whole, and of others' trips only the stops in it", () => {
    expect(calendar(part("KE"))).toEqual(["ke CONFIRMED 2026-03-10 2026-03-10"]);
    expect(calendar(part("ET"))).toEqual([]);
    expect(calendar(part("NO")).map((line) => line.split(" ")[0])).toEqual(["trip", "ke", "ug"]);
    expect(["KE", "ET", "NO"].map((code) => undatedIn(part(code)))).toEqual([0, 1, 1]);
  });

  it("names the trip on each stop if the trip has no event", () => {
    const titled = (id: string) =>
      eventsOf(part(id))
        .find((event) => keyOf(event) === "ke")!
        .description.split("\n");
    expect(titled("KE").at(-1)).toBe(made.trips[0]!.title);
    expect(titled("NO")).not.toContain(made.trips[0]!.title);
  });

  it("says how many have no event, if any", () => {
    const left = (id: string): string | undefined =>
      /\d+ trips? (?:and|or)[^:]*/.exec(toICalendar(part(id), "p").replaceAll("\r\n ", ""))?.[0];
    expect(["KE", "ET"].map(left)).toEqual([
      undefined,
      "1 trip or stop is left out of this calendar\\, because no source gives the days",
    ]);
  });
});

describe("an event's sequence", () => {
  const articles = { "2026-03-01": PLAN, "2026-03-15": visited("Kenya 2026-03-10") };
  const revisionWith = (filed: Partial<Filed>) => {
    const data = dataOf(articles, "2026-03-20");
    const about = {
      added: readDay("2026-03-18")!,
      changed: readDay("2026-03-18")!,
      edits: 0,
      ...filed,
    };
    const [{ sequence, stamp }] = eventsOf({ ...data, filedOf: () => about }) as [CalendarEvent];
    return [sequence, isoOf(stamp)];
  };

  it("grows with each claim and each correction of an entry, not with late entries", () => {
    expect(revisionWith({})).toEqual([1, "2026-03-15"]);
    expect(revisionWith({ edits: 2, changed: readDay("2026-03-19")! })).toEqual([5, "2026-03-19"]);
  });
});
