import { describe, expect, test } from "vitest";
import { isoOf, readDay } from "../../src/model/day.ts";
import { foldClaims } from "../../src/model/fold.ts";
import { readContent } from "../../src/reading/disk/content.ts";
import { settle } from "../../src/site/settled.ts";

const { articles } = readContent("tests/fixtures/content");
const claims = articles.flatMap((article) => article.claims);

/** The as-of day of a trip's page built on another day. */
function toldOn(id: string, day: string): string {
  const own = claims.filter(({ trip }) => trip === id);
  const [trip] = foldClaims(own, readDay(day)!);
  return isoOf(settle(trip!, own).asOf);
}

describe("a past trip", () => {
  test.each(["2026-01-12", "2026-01-13", "2026-05-01", "2031-01-01"])(
    "is shown on %s as last known",
    (day) => {
      expect(toldOn("wang-yi/2026-01-africa", day)).toBe("2026-01-12");
    },
  );

  test("without later news is shown as of the day that settled it", () => {
    const [some, later] = ["2026-06-01", "2027-01-01"].map((day) =>
      toldOn("ada-quill/2026-03-pacific", day),
    );
    expect(some).toBe(later);
    expect(some! > "2026-03-06").toBe(true);
  });
});

test("an upcoming trip is shown as of today", () => {
  expect(toldOn("ada-quill/2026-03-pacific", "2026-03-02")).toBe("2026-03-02");
  expect(toldOn("ada-quill/2026-03-pacific", "2026-03-03")).toBe("2026-03-03");
});
