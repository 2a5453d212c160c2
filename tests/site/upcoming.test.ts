import { describe, expect, test } from "vitest";
import type { Score } from "../../src/model/trip.ts";
import type { TripStatus } from "../../src/model/statuses.ts";
import type { TripEntry } from "../../src/site/trip-entry.ts";
import { viewUpcoming } from "../../src/site/upcoming.ts";

const entry = (id: string, status: TripStatus, score?: Partial<Score>): TripEntry =>
  ({ trip: { id, status, score } }) as unknown as TripEntry;
const idsOf = (entries: readonly TripEntry[]): readonly string[] =>
  entries.map(({ trip }) => trip.id);

describe("upcoming trips", () => {
  // As on the site: latest first.
  const entries = [
    entry("later", "upcoming", {}),
    entry("sooner", "upcoming", {}),
    entry("now", "under way", {}),
    entry("put-off", "postponed", {}),
    entry("never-announced", "completed"),
    entry("past", "completed", {}),
  ];

  test("are listed nearest first, after trips under way", () => {
    expect(idsOf(viewUpcoming({ entries }).coming)).toEqual(["now", "sooner", "later"]);
  });

  test("are followed by the latest other announced trips", () => {
    expect(idsOf(viewUpcoming({ entries }).last)).toEqual(["put-off", "past"]);
    const none = viewUpcoming({ entries: entries.slice(3) });
    expect(none.coming).toEqual([]);
    expect(idsOf(none.last)).toEqual(["put-off", "past"]);
  });
});
