import { describe, expect, test } from "vitest";
import type { Article } from "../../src/model/records.ts";
import { viewFront } from "../../src/site/front.ts";
import type { Language } from "../../src/site/language.ts";
import type { Site } from "../../src/site/site.ts";
import type { TripEntry } from "../../src/site/trip-entry.ts";
import { en } from "../../src/words/en/messages.ts";
import { foldClaims } from "../../src/model/fold.ts";
import type { Claim } from "../../src/model/claim.ts";
import { announced, calledOff, day, skipped, visited, when } from "../model/build.ts";

const language = { messages: en } as unknown as Language;

/** A site with these claims, as known on a day. */
function siteOf(claims: readonly Claim[], asOf: string): Site {
  const entries = foldClaims(claims, day(asOf)).map((trip): TripEntry => {
    const person = { id: trip.person, name: trip.person, aliases: [], country: "CN", offices: [] };
    return { trip, person, title: trip.id, sources: 1 };
  });
  const article = (id: string) => ({ id, source: { outlet: "gazette" } }) as unknown as Article;
  return {
    asOf: day(asOf),
    entries,
    entryOf: new Map(entries.map((entry) => [entry.trip.id, entry])),
    articles: new Map(claims.map((claim) => [claim.article, article(claim.article)])),
    outlets: new Map([["gazette", { id: "gazette", name: "Gazette" }]]),
  } as unknown as Site;
}

const told = (trip: Claim["trip"], published: string, position = 0) => ({
  article: `${trip}-${published}`,
  published: day(published),
  trip,
  position,
});

/** Announced for two countries in January 2026; Somalia was skipped, which became known on the 10th. */
const tour = [
  announced(told("wang-yi/2026-01-africa", "2026-01-05"), [
    ["ET", when("2026-01-07/2026-01-08")],
    ["SO", when("2026-01-09/2026-01-09")],
  ]),
  visited(told("wang-yi/2026-01-africa", "2026-01-08"), "ET", when("2026-01-07/2026-01-08")),
  skipped(told("wang-yi/2026-01-africa", "2026-01-10"), "SO"),
];
/** Called off two months later, before it began. */
const cancelled = [
  announced(told("a-b/2026-03-cl", "2026-03-01"), [["CL", when("2026-03-11/2026-03-11")]]),
  calledOff(told("a-b/2026-03-cl", "2026-03-09"), "cancelled"),
];
/** Upcoming. */
const planned = announced(told("c-d/2026-12-jp", "2026-11-20"), [
  ["JP", when("2026-12-01/2026-12-02")],
]);
const ids = (entries: readonly TripEntry[]): readonly string[] =>
  entries.map(({ trip }) => trip.id);

describe("the first screen", () => {
  const site = siteOf([...tour, ...cancelled, planned], "2026-11-25");
  const front = viewFront(site, language);

  test("counts trips, ministers, years and announced stops", () => {
    expect(front).toMatchObject({ trips: 3, ministers: 3, years: [2026, 2026], changes: 2 });
    expect(front.tally).toEqual({ made: 1, off: 2, unreported: 0, upcoming: 1 });
  });

  test("opens with the latest change that shows a plan beside the actual trip", () => {
    expect(front.story?.entry.trip.id).toBe("wang-yi/2026-01-africa");
    expect(front.story?.verdict.lead.text).toContain("skipped");
    expect(front.story?.said.map(({ article }) => article.id)).toEqual([
      "wang-yi/2026-01-africa-2026-01-10",
    ]);
  });

  test("lists the other changes and upcoming trips", () => {
    expect(ids(front.recent.map(({ entry }) => entry))).toEqual(["a-b/2026-03-cl"]);
    expect(ids(front.coming)).toEqual(["c-d/2026-12-jp"]);
  });

  test("opens with the chosen trip, changed or not", () => {
    for (const id of ["a-b/2026-03-cl", "c-d/2026-12-jp"] as const) {
      const { story, recent } = viewFront(site, language, id);
      expect(story?.entry.trip.id).toBe(id);
      expect(ids(recent.map(({ entry }) => entry))).not.toContain(id);
    }
  });

  test("opens with the latest change if none has anything to compare", () => {
    expect(viewFront(siteOf(cancelled, "2026-11-25"), language).story?.entry.trip.id).toBe(
      "a-b/2026-03-cl",
    );
  });

  test("without trips has no story and no years", () => {
    const empty = viewFront(siteOf([], "2026-11-25"), language);
    expect(empty).toMatchObject({ trips: 0, years: undefined, story: undefined, recent: [] });
  });
});
