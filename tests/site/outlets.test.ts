import { describe, expect, test } from "vitest";
import type { Claim } from "../../src/model/claim.ts";
import type { Article, Outlet } from "../../src/model/records.ts";
import { rankOutlets } from "../../src/site/outlets.ts";
import type { Site } from "../../src/site/site.ts";

const outlets = new Map<string, Outlet>([
  ["agency", { id: "agency", name: "Agency" }],
  ["copier", { id: "copier", name: "Copier", of: "agency" }],
  ["gazette", { id: "gazette", name: "Gazette" }],
]);
const article = (id: string, outlet: string, trips: readonly string[]): Article =>
  ({
    id,
    source: { outlet },
    claims: trips.map((trip) => ({ trip, article: id }) as Claim),
  }) as unknown as Article;
const siteWith = (...articles: readonly Article[]): Site =>
  ({
    entries: [],
    outlets,
    articles: new Map(articles.map((one) => [one.id, one])),
  }) as unknown as Site;

describe("outlets", () => {
  test("are ranked by the claims that rest on them, with copies also counted for the original", () => {
    const ranked = rankOutlets(
      siteWith(
        article("a", "agency", ["x/1", "x/1"]),
        article("b", "copier", ["x/2", "x/3"]),
        article("c", "gazette", ["x/1", "x/1"]),
      ),
      "en",
    );
    expect(ranked.map(({ outlet, claims, trips }) => [outlet.id, claims, trips])).toEqual([
      ["agency", 4, 3],
      ["copier", 2, 2],
      ["gazette", 2, 1],
    ]);
  });
});
