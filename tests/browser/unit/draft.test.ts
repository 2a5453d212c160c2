// Whatever else shares the site's address can write into the store that drafts are kept in.
import { afterEach, describe, expect, it, vi } from "vitest";
import { draftAt } from "../../../src/browser/draft.ts";

const load = (kept: string | null): unknown => {
  vi.stubGlobal("localStorage", { getItem: () => kept });
  return draftAt("/new/").load();
};
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a draft", () => {
  it("is what was kept", () => {
    const draft = { fields: { title: "A" }, claims: { visited: [{ stop: "Lesotho" }] } };
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
    '{"fields":{}}',
    '{"fields":[],"claims":{}}',
    '{"fields":{},"claims":[]}',
  ])("%j is none", (kept) => {
    expect(load(kept)).toBeUndefined();
  });

  it("keeps only texts, in as many claims as an entry has", () => {
    const text = `{"fields":{"title":5,"a":null,"b":["x"],"__proto__":"x","on":"y","long":"${"x".repeat(20_000)}"},
      "claims":{"visited":5,"skipped":[null,7,"x",{"stop":{"a":1}}],"constructor":{"length":9},
      "stated":[${Array.from({ length: 5000 }, () => '{"about":"x"}').join()}]}}`;
    const state = load(text) as { fields: object; claims: Record<string, unknown[]> };
    expect(Object.entries(state.fields)).toEqual([
      ["__proto__", "x"],
      ["on", "y"],
    ]);
    expect(state.claims.visited).toEqual([]);
    expect(state.claims.skipped).toEqual([{}, {}, {}, {}]);
    expect(Object.entries(state.claims).find(([kind]) => kind === "constructor")).toEqual([
      "constructor",
      [],
    ]);
    expect(state.claims.stated).toHaveLength(60);
  });
});
