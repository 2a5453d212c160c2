// The charts of how plans hold add up, for entries of every kind.
import { beforeAll, describe, expect, test } from "vitest";
import { readDay } from "../../src/model/day.ts";
import { filteredUrl } from "../../src/site/links.ts";
import { language } from "../../src/site/language.ts";
import { type PlansView, viewPlans } from "../../src/site/plans-hold.ts";
import type { RateRow } from "../../src/site/rates.ts";
import { siteOf } from "./site-of.ts";
import { readState } from "../../src/browser/read-state.ts";

const counted = (rows: readonly RateRow[]): number =>
  rows.reduce((all, { count }) => all + count, 0);

describe.each([
  ["tests/fixtures/content", "2026-02-20"],
  ["tests/fixtures/content", "2026-05-01"],
  ["tests/downloads/content", "2026-11-01"],
])("plans of %s as known on %s", (folder, asOf) => {
  let view: PlansView;
  let announced = 0;
  beforeAll(() => {
    const site = siteOf(folder, asOf, language.messages);
    view = viewPlans(site, language);
    announced = site.entries.reduce((all, { trip }) => all + (trip.score?.announced ?? 0), 0);
  });

  test("count every announced stop once, by ministry and by year", () => {
    expect(announced).toBeGreaterThan(5);
    expect(view.announced).toBe(announced);
    expect(counted(view.byMinistry)).toBe(announced);
    expect(counted(view.byYear)).toBe(announced);
    expect(counted(view.byReason)).toBe(view.total["not made"]);
    expect(counted(view.byCountry)).toBe(view.total["not made"]);
    expect(counted(view.byNotice)).toBe(view.timed.length);
  });

  test("make bars whose parts add up and are adjacent", () => {
    const charts = [
      view.byMinistry,
      view.byYear,
      view.byReason,
      view.byCountry,
      view.byNotice,
      view.trips,
    ];
    for (const { count, bar, label } of charts.flat()) {
      expect(
        bar.reduce((sum, part) => sum + part.count, 0),
        label,
      ).toBe(count);
      let x = 0;
      for (const part of bar) {
        expect(part.x).toBeCloseTo(x, 1);
        x = part.x + part.width;
      }
      expect(x).toBeLessThanOrEqual(100.01);
    }
  });

  test("have shares of known outcomes, each within its interval", () => {
    for (const { share, count } of [...view.byMinistry, ...view.byYear]) {
      if (!share) continue;
      expect(share.all).toBeLessThanOrEqual(count);
      expect(share.interval.low).toBeLessThanOrEqual(share.some / share.all + 1e-9);
      expect(share.interval.high).toBeGreaterThanOrEqual(share.some / share.all - 1e-9);
    }
  });

  test("have every year from the first to the last", () => {
    const years = view.byYear.flatMap(({ label }) => (/^\d{4}$/.test(label) ? Number(label) : []));
    expect(years.length).toBeGreaterThan(0);
    years.forEach((year, index) => {
      expect(year).toBe(years[0]! - index);
    });
  });
});

describe("a bar's link", () => {
  test("is a URL that the first page reads", () => {
    const address = filteredUrl({
      traveller: "CN",
      outcome: ["skipped"],
      start: "2026-01-01",
      end: "2026-12-31",
    });
    const { search } = new URL(address, "https://site.example");
    const { state, refused } = readState(new URLSearchParams(search), "country");
    expect(refused).toEqual([]);
    expect(state.filters.from).toBe("CN");
    expect([state.filters.outcome].flat()).toEqual(["skipped"]);
    expect(state.window).toEqual({ from: readDay("2026-01-01"), to: readDay("2026-12-31") });
  });
});
