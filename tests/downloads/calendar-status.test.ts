import { describe, expect, it } from "vitest";
import { toArticleJson } from "../../src/downloads/article-json.ts";
import { dataFrom } from "./data.ts";
import { content, data } from "./replaced.ts";
import { eventsOf } from "./published.ts";

describe("the calendar", () => {
  const statuses = (iso: string): readonly string[] =>
    eventsOf(dataFrom(content, iso)).map(
      ({ uid, status, summary }) =>
        `${uid.split(".").at(-1)!.replace(/@.*/, "")} ${status} ${summary}`,
    );

  it("confirms no trip that is under way", () => {
    const made = content.articles.map((article) => ({
      ...article,
      claims: article.claims.filter(({ kind }) => kind !== "skipped"),
    }));
    const underWay = dataFrom({ ...content, articles: made }, "2026-03-12");
    expect(underWay.trips[0]!.trip.status).toBe("under way");
    expect(eventsOf(underWay)[0]).toMatchObject({ status: "TENTATIVE", last: underWay.asOf + 1 });
  });

  it("has each stop with its outcome", () => {
    expect(statuses("2026-03-05")).toEqual([
      "trip TENTATIVE A B to Ethiopia and Kenya, March 2026 (upcoming)",
      "et TENTATIVE A B: Ethiopia",
      "ke TENTATIVE A B: Kenya",
    ]);
    expect(statuses("2026-03-20").slice(1)).toEqual([
      "et CONFIRMED A B: Ethiopia",
      "ke CANCELLED A B: Kenya (turned back)",
    ]);
  });
});

it("an article in JSON has its outlet and all its claims", () => {
  const [made] = data.articles;
  const { outlet, source, trips, claims } = toArticleJson(made!, data);
  expect(outlet).toEqual({ id: "o", name: "O", country: "GB", kind: "official" });
  expect(source).toMatchObject({ published: "2026-03-12", language: "en" });
  expect(trips).toEqual(["a-b/2026-03-tour"]);
  expect(claims.map(({ kind, known }) => [kind, known])).toEqual([
    ["visited", "2026-03-12"],
    ["skipped", "2026-03-12"],
  ]);
  const nameless = toArticleJson(made!, { ...data, outlets: new Map() });
  expect(nameless.outlet).toEqual({ id: "o", name: "o", country: undefined, kind: undefined });
});
