// Whatever else shares the site's origin can write to the storage that drafts are kept in.
import { afterEach, describe, expect, it, vi } from "vitest";
import { draftAt } from "../../../src/browser/form/draft.ts";
import { ofPurpose, purposeOf, queryOf } from "../../../src/browser/form/purpose.ts";

const load = (kept: string | null): unknown => {
  vi.stubGlobal("localStorage", { getItem: () => kept });
  return draftAt("/new/", "new").load();
};
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a draft", () => {
  it("is restored as it was saved", () => {
    const stop = { values: { stop: "Lesotho" }, rows: {} };
    const trip = { values: { trip: "new" }, rows: { visited: [stop] } };
    const draft = { values: { title: "A" }, rows: { trips: [trip] } };
    expect(load(JSON.stringify(draft))).toEqual(draft);
  });

  it.each([
    null,
    "",
    "{",
    "null",
    "5",
    "[]",
    '"x"',
    "{}",
    '{"values":{}}',
    '{"values":[],"rows":{}}',
    '{"values":{},"rows":[]}',
  ])("%j is not a draft", (kept) => {
    expect(load(kept)).toBeUndefined();
  });

  it("keeps only strings, in as many rows and as deep as an entry allows", () => {
    const deep = '{"values":{},"rows":{"a":['.repeat(9) + "]}}".repeat(9);
    const text = `{"values":{"title":5,"a":null,"b":["x"],"__proto__":"x","on":"y","long":"${"x".repeat(20_000)}"},
      "rows":{"visited":5,"skipped":[null,7,"x",{"stop":{"a":1}}],"constructor":{"length":9},"deep":[${deep}],
      "stated":[${Array.from({ length: 5000 }, () => '{"values":{"about":"x"},"rows":{}}').join()}]}}`;
    const item = load(text) as { values: object; rows: Record<string, unknown[]> };
    expect(Object.entries(item.values)).toEqual([
      ["__proto__", "x"],
      ["on", "y"],
    ]);
    expect(item.rows.visited).toEqual([]);
    expect(item.rows.skipped).toEqual([]);
    expect(Object.entries(item.rows).find(([kind]) => kind === "constructor")).toEqual([
      "constructor",
      [],
    ]);
    expect(item.rows.stated).toHaveLength(60);
    expect(JSON.stringify(item.rows.deep).match(/rows/g)).toHaveLength(3);
  });
});

describe("the purpose of a form", () => {
  it("separates drafts of a trip, a correction and a new entry", () => {
    expect(purposeOf("?trip=wang-yi/2026-01-africa")).toEqual({
      key: "trip=wang-yi/2026-01-africa",
      trip: "wang-yi/2026-01-africa",
    });
    expect(purposeOf("?entry=2026/2026-01-12-x&trip=a/b").key).toBe("entry=2026/2026-01-12-x");
    expect(purposeOf("").key).toBe("new");
    expect(purposeOf('?trip="><script>').key).toBe("new");
    expect(queryOf(purposeOf("?trip=a/b").key)).toBe("?trip=a/b");
    expect(queryOf("new")).toBe("");
  });

  it("takes what is known about an article, and separates its draft", () => {
    const query = "trip=a%2Fb&source.url=https%3A%2F%2Fgazette.example%2Fx&source.outlet=gazette";
    const purpose = purposeOf(`?${query}&title=Mine&source.odd=1`);
    expect(purpose).toEqual({
      key: query,
      trip: "a/b",
      source: { "source.url": "https://gazette.example/x", "source.outlet": "gazette" },
    });
    expect(purposeOf(queryOf(purpose.key))).toEqual(purpose);
    expect(ofPurpose(purpose)).toEqual({
      values: purpose.source,
      rows: { trips: [{ values: { person: "a", trip: "a/b" }, rows: {} }] },
    });
    expect(ofPurpose(purposeOf(""))).toEqual({ values: {}, rows: {} });
  });
});
