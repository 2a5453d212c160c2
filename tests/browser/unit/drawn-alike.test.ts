// The first page as built and as its script draws it are the same: rows, marks, bars and their descriptions.
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { HomeEntry } from "../../../src/drawings/home/home-data.ts";
import { readDay } from "../../../src/model/day.ts";
import { foldClaims } from "../../../src/model/fold.ts";
import { articleCount } from "../../../src/model/order.ts";
import { readContent } from "../../../src/reading/disk/content.ts";
import { tripTitle } from "../../../src/words/title.ts";
import type { Messages } from "../../../src/words/en/messages.ts";

/** As a build of a site in that language includes them. */
const PACKS = {
  en: {
    ...(await import("../../../src/words/en/messages.ts")),
    ...(await import("../../../src/words/en/client.ts")),
    ...(await import("../../../src/words/en/outcomes.ts")),
  },
  zh: {
    ...(await import("../../../src/words/zh/messages.ts")),
    ...(await import("../../../src/words/zh/client.ts")),
    ...(await import("../../../src/words/zh/outcomes.ts")),
  },
};

/** All content, named in the site's language. */
function entriesIn(messages: Messages): readonly HomeEntry[] {
  const { articles, people } = readContent("content", undefined, undefined, messages.country);
  const claims = articles.flatMap((article) => article.claims);
  return foldClaims(claims, readDay("2026-11-25")!).map((trip) => {
    const person = people.get(trip.person)!;
    const title = tripTitle(trip, person.name, messages);
    return { trip, person, title, sources: articleCount(trip.claims) };
  });
}

// Other test files share the modules that this one has loaded.
afterAll(() => {
  vi.doUnmock("#spoken/client.ts");
  vi.doUnmock("#spoken/outcomes.ts");
  vi.resetModules();
});

describe.each(["en", "zh"] as const)("in %s", (language) => {
  const { messages } = PACKS[language] as { messages: Messages };
  const entries = entriesIn(messages);

  beforeEach(() => {
    vi.resetModules();
    vi.doMock("#spoken/client.ts", () => PACKS[language]);
    vi.doMock("#spoken/outcomes.ts", () => PACKS[language]);
  });

  test("each row of the table is the same", async () => {
    const { encodeHome } = await import("../../../src/drawings/home/home-data.ts");
    const { readTrips } = await import("../../../src/browser/home-trips.ts");
    const { homeRow } = await import("../../../src/browser/home-row.ts");
    const { words } = await import("../../../src/browser/words.ts");
    const { drawRow } = await import("../../../src/drawings/home/row.ts");
    const { markupElement } = await import("../../../src/drawings/markup.ts");
    const { tripRow } = await import("../../../src/site/trip-entry.ts");
    const columns = readTrips(encodeHome(entries, messages));
    expect(columns.length).toBeGreaterThan(90);
    entries.forEach((entry, index) => {
      const printed = tripRow(entry, `/trips/${entry.trip.id}/`, messages);
      const drawn = homeRow(columns[index]!, "/");
      expect(drawRow(markupElement, drawn, words).markup).toBe(
        drawRow(markupElement, printed, words).markup,
      );
    });
  });

  test("each bar of the timeline is the same, in the same lanes", async () => {
    const { encodeHome } = await import("../../../src/drawings/home/home-data.ts");
    const { readTrips } = await import("../../../src/browser/home-trips.ts");
    const { homeLaneTrip } = await import("../../../src/browser/home-lanes.ts");
    const { laneTrip } = await import("../../../src/drawings/timeline/trips.ts");
    const { GROUPINGS, groupTrips } = await import("../../../src/drawings/timeline/grouping.ts");
    const data = encodeHome(entries, messages);
    const drawn = readTrips(data).flatMap((trip) => homeLaneTrip(data, trip) ?? []);
    const printed = entries.flatMap((entry) => laneTrip(entry, entry.person, messages) ?? []);
    const window = { from: readDay("2000-01-01")!, to: readDay("2026-12-31")! };
    for (const grouping of GROUPINGS)
      expect(groupTrips(drawn, grouping, data.regions, window)).toEqual(
        groupTrips(printed, grouping, data.regions, window),
      );
  });
});
