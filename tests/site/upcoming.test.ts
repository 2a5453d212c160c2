import { describe, expect, test } from "vitest";
import type { Score } from "../../src/model/trip.ts";
import type { TripStatus } from "../../src/model/statuses.ts";
import type { TripEntry } from "../../src/site/trip-entry.ts";
import { viewUpcoming } from "../../src/site/upcoming.ts";

const entry = (id: string, status: TripStatus, score?: Partial<Score>): TripEntry =>
  ({ trip: { id, status, score } }) as unknown as TripEntry;
const idsOf = (entries: readonly TripEntry[]): readonly string[] =>
  entries.map(({ trip }) => trip.id);

describe("what is to come", () => {
  // As the site has them: the latest first.
  const entries = [
    entry("later", "upcoming", {}),
    entry("sooner", "upcoming", {}),
    entry("now", "under way", {}),
    entry("put-off", "postponed", {}),
    entry("never-announced", "completed"),
    entry("past", "completed", {}),
  ];

  test("comes nearest first, what is under way before it", () => {
    expect(idsOf(viewUpcoming({ entries }).coming)).toEqual(["now", "sooner", "later"]);
  });

  test("is followed by the latest that had been announced", () => {
    expect(idsOf(viewUpcoming({ entries }).last)).toEqual(["put-off", "past"]);
    const none = viewUpcoming({ entries: entries.slice(3) });
    expect(none.coming).toEqual([]);
    expect(idsOf(none.last)).toEqual(["put-off", "past"]);
  });
});
