import { describe, expect, it } from "vitest";
import { knownBy } from "../../../src/browser/home-knowledge.ts";
import { hasDayIn, readTrips } from "../../../src/browser/home-trips.ts";
import { encodeHome, type HomeEntry } from "../../../src/drawings/home/home-data.ts";
import { readDay } from "../../../src/model/day.ts";
import { foldClaims } from "../../../src/model/fold.ts";
import { OUTCOMES } from "../../../src/model/outcomes.ts";
import { readContent } from "../../../src/reading/disk/content.ts";
import { en } from "../../../src/words/en/messages.ts";
import { tripTitle } from "../../../src/words/title.ts";

const content = readContent("tests/fixtures/content");
const claims = content.articles.flatMap((article) => article.claims);
const entriesAt = (asOf: number): readonly HomeEntry[] =>
  foldClaims(claims, asOf).map((trip) => {
    const person = content.people.get(trip.person)!;
    return { trip, person, title: tripTitle(trip, person.name, en), sources: 1 };
  });
const entries = entriesAt(readDay("2026-05-01")!);
const data = encodeHome(entries, en);
const trips = readTrips(JSON.parse(JSON.stringify(data)) as typeof data);

describe("trips as columns", () => {
  it("round-trip", () => {
    expect(trips.map(({ id, title, status }) => [id, title, status])).toEqual(
      entries.map(({ trip, title }) => [trip.id, title, trip.status]),
    );
    for (const [index, { trip }] of entries.entries()) {
      const { stops } = trips[index]!;
      expect(stops.map(({ outcome }) => OUTCOMES[outcome])).toEqual(
        trip.stops.map(({ outcome }) => outcome),
      );
      expect(stops.map(({ country }) => data.countries[country]![0])).toEqual(
        trip.stops.map(({ place }) => place.country),
      );
    }
  });

  it("are in a window that has some day of theirs", () => {
    const [trip] = trips.filter(({ id }) => id === "wang-yi/2026-01-africa");
    const window = (from: string, to: string) => ({ from: readDay(from)!, to: readDay(to)! });
    expect(hasDayIn(trip!, window("2026-01-11", "2026-01-20"))).toBe(true);
    expect(hasDayIn(trip!, window("2026-01-14", "2026-01-20"))).toBe(false);
  });

  it("each have the last state known on a day", () => {
    const states = encodeHome(
      foldClaims(claims, Infinity).flatMap((trip) =>
        trip.knowledgeDays.flatMap((day) =>
          entriesAt(day).filter((entry) => entry.trip.id === trip.id),
        ),
      ),
      en,
    );
    const known = knownBy(readTrips(states), readDay("2026-01-08")!);
    const [seed] = known.filter(({ id }) => id === "wang-yi/2026-01-africa");
    expect(seed?.stops.map(({ outcome }) => OUTCOMES[outcome])).not.toContain("skipped");
    expect(seed?.path).toBe("trips/wang-yi/2026-01-africa/?asof=2026-01-08");
    expect(knownBy(readTrips(states), readDay("2020-01-01")!)).toEqual([]);
  });
});
