import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { stopKeys } from "../../src/downloads/stop-key.ts";
import type { Dataset } from "../../src/downloads/dataset.ts";
import type { PlanClaim } from "../../src/model/claim.ts";
import type { Article } from "../../src/model/records.ts";
import { articles, data, dataOn } from "./data.ts";
import { toICalendar } from "./published.ts";

interface Event {
  readonly uid: string;
  readonly sequence: number;
  readonly stamp: string;
  readonly start: string;
  readonly end: string;
  readonly status: string;
  readonly summary: string;
  readonly description: string;
}

const parse = (text: string) => new ICAL.Component(ICAL.parse(text) as never);
const valueOf = (component: InstanceType<typeof ICAL.Component>, name: string): string =>
  String(component.getFirstPropertyValue(name));

const eventsOf = (some: Dataset): readonly Event[] =>
  parse(toICalendar(some, "data/trips.ics"))
    .getAllSubcomponents("vevent")
    .map((event) => ({
      uid: valueOf(event, "uid"),
      sequence: Number(valueOf(event, "sequence")),
      stamp: valueOf(event, "dtstamp"),
      start: valueOf(event, "dtstart"),
      end: valueOf(event, "dtend"),
      status: valueOf(event, "status"),
      summary: valueOf(event, "summary"),
      description: valueOf(event, "description"),
    }));
const event = (key: string, some: Dataset = data): Event | undefined =>
  eventsOf(some).find(({ uid }) => uid === `${key}@ports-of-call`);

describe("an event", () => {
  it("ends on the day after the last, as iCalendar requires", () => {
    expect(event("ana-ole.2026-07-pacific.fj-nadi")).toMatchObject({
      start: "2026-07-29",
      end: "2026-07-31",
    });
  });

  it("is tentative, confirmed or cancelled", () => {
    const statusOf = (key: string) => event(key)?.status;
    expect(statusOf("ana-ole.2026-07-pacific.fj-nadi")).toBe("CONFIRMED");
    expect(statusOf("ana-ole.2027-03-samoa.ws-apia")).toBe("TENTATIVE");
    expect(statusOf("wang-yi.2026-10-japan.trip")).toBe("CANCELLED");
  });

  it("is never confirmed if a stop is unreported or disputed", () => {
    expect(event("ana-ole.2026-07-pacific.tv")).toMatchObject({
      status: "TENTATIVE",
      summary: "Ana Ole: Tuvalu (unreported)",
    });
    expect(event("ana-ole.2026-09-southern-africa.na")).toMatchObject({
      status: "TENTATIVE",
      summary: "Ana Ole: Windhoek, Namibia (disputed)",
    });
  });

  it("states each side of a dispute", () => {
    expect(event("ana-ole.2026-09-southern-africa.na")?.description).toContain(
      "Sources disagree: not visited; visited.",
    );
  });

  it("is confirmed only on reported days: on announced ones it stays tentative", () => {
    expect(event("wang-yi.2026-01-africa.trip")).toMatchObject({
      start: "2026-01-07",
      end: "2026-01-13",
      status: "TENTATIVE",
    });
  });

  it("is omitted if no source gives the days, and the calendar says so", () => {
    const uids = eventsOf(data)
      .map(({ uid }) => uid)
      .join();
    expect(uids).not.toContain("tz-dodoma");
    expect(uids).not.toContain("africa.et");
    const description = valueOf(parse(toICalendar(data, "data/trips.ics")), "x-wr-caldesc");
    expect(description).toContain("7 trips and stops are left out of this calendar");
    expect(description).toContain("a month is not made into a day");
  });
});

describe("a calendar", () => {
  const text = toICalendar(data, "data/trips.ics");

  it("has lines of at most 75 octets, all ending in CRLF, and splits no character", () => {
    const long = "日".repeat(30) + "🚀".repeat(30) + "\n, ; \\" + "é".repeat(80);
    const some: Dataset = { ...data, name: long, words: { ...data.words, stop: () => long } };
    const folded = toICalendar(some, "data/trips.ics");
    expect(folded.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(folded.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of folded.split("\r\n"))
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(folded).not.toContain("\uFFFD");
    for (const line of folded.split("\r\n")) expect(line.isWellFormed()).toBe(true);
    const said = parse(folded).getAllSubcomponents("vevent");
    expect(said.some((event) => valueOf(event, "description").includes(long))).toBe(true);
    expect(valueOf(parse(folded), "name")).toContain("日".repeat(30) + "🚀".repeat(30));
  });

  it("is all-day only: no clock times, no time zones", () => {
    expect(text).not.toContain("TZID");
    expect(text).not.toContain("VTIMEZONE");
    const lines = text.match(/DT(START|END)[^\r]*/g) ?? [];
    expect(lines).not.toEqual([]);
    expect(lines.filter((line) => !/^DT(START|END);VALUE=DATE:\d{8}$/.test(line))).toEqual([]);
  });

  it("gives every event a unique id", () => {
    const uids = eventsOf(data).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
  });

  it("is deterministic: no clock, no randomness", () => {
    expect(toICalendar(dataOn("2026-11-01"), "data/trips.ics")).toBe(text);
    expect(text).toContain("DTSTAMP:20260112T000000Z");
  });
});

describe("later knowledge", () => {
  const days = ["2026-07-20", "2026-08-01", "2026-08-10", "2026-09-20", "2026-09-22", "2026-11-01"];

  it("keeps the id of every stop", () => {
    for (const [index, day] of days.slice(0, -1).entries()) {
      const later = new Set(eventsOf(dataOn(days[index + 1]!)).map(({ uid }) => uid));
      for (const { uid } of eventsOf(dataOn(day))) expect(later).toContain(uid);
    }
  });

  it("increases the sequence with every change and never lowers it", () => {
    const seen = new Map<string, Event>();
    for (const day of days) {
      for (const now of eventsOf(dataOn(day))) {
        const before = seen.get(now.uid);
        expect(now.sequence).toBeGreaterThanOrEqual(before?.sequence ?? 0);
        if (before && (before.start !== now.start || before.end !== now.end))
          expect(now.sequence).toBeGreaterThan(before.sequence);
        seen.set(now.uid, now);
      }
    }
    expect(seen.get("ana-ole.2026-09-southern-africa.na@ports-of-call")?.sequence).toBe(3);
  });
});

describe("stopKeys", () => {
  const PACIFIC = "ana-ole/2026-07-pacific";
  /** The announcement of the Pacific tour, changed. */
  const withPlan = (change: (plan: PlanClaim) => PlanClaim): readonly Article[] =>
    articles.map((article) => ({
      ...article,
      claims: article.claims.map((claim) =>
        claim.kind === "announced" && claim.trip === PACIFIC ? change(claim) : claim,
      ),
    }));
  const keysOf = (some: readonly Article[]): readonly string[] => {
    const { trip } = dataOn("2026-11-01", some).trips.find(({ trip: { id } }) => id === PACIFIC)!;
    return [...stopKeys(trip).values()].sort();
  };
  const before = keysOf(articles);

  it("is not changed by inserting an earlier stop", () => {
    const nearby = articles
      .flatMap(({ claims }) => claims)
      .flatMap((claim) => (claim.kind === "announced" ? claim.stops : []))
      .find(({ place }) => place.id === "NA")!;
    const after = keysOf(withPlan((plan) => ({ ...plan, stops: [nearby, ...plan.stops] })));
    expect(after).toEqual([...before, "na"].sort());
  });

  it("is not changed by moved dates or another order", () => {
    const undated = withPlan((plan) => ({
      ...plan,
      stops: plan.stops.map(({ place, kind }) => ({ place, kind })).toReversed(),
    }));
    expect(keysOf(undated)).toEqual(before);
  });

  it("is not changed by a later article that gives the place more exactly", () => {
    const day = "2026-11-01";
    const trip = (iso: string) =>
      dataOn(iso).trips.find(({ trip: { id } }) => id === "ana-ole/2026-09-southern-africa")!.trip;
    const namibia = (iso: string) =>
      [...stopKeys(trip(iso))].find(([id]) => id.startsWith("na"))?.[1];
    expect(namibia("2026-08-10")).toBe("na");
    expect(namibia(day)).toBe("na");
  });
});
