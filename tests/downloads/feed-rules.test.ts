// What feeds say about entries and changes, and on which dates.
import { describe, expect, it } from "vitest";
import { type FeedEntry, toAtom } from "../../src/downloads/atom.ts";
import type { Dataset, Filed } from "../../src/downloads/dataset.ts";
import { articleEntries, changeEntries } from "../../src/downloads/feeds.ts";
import { partsOf } from "../../src/downloads/parts.ts";
import { type Day, isoOf, readDay } from "../../src/model/day.ts";
import { announced, dataOf, planned, visited } from "./small-trip.ts";

const day = (iso: string): Day => readDay(iso)!;
const days = ({ known, published, changed, undated }: FeedEntry) =>
  [known, published, changed].map((each) => (each === undefined ? "" : isoOf(each))).join(" ") +
  (undated ? " undated" : "");

describe("the entry of an article", () => {
  const publishedOn = (published: string, filed?: Filed) => {
    const data = dataOf(
      { "2026-03-15": { published, ...visited("Kenya 2026-03-10") } },
      "2026-04-20",
    );
    const [entry] = articleEntries({ ...data, filedOf: () => filed });
    return days(entry!);
  };
  const FILED = { added: day("2026-04-02"), changed: day("2026-04-04") };

  it.each([
    ["2026-03-15", undefined, "2026-03-15 2026-03-15 "],
    ["2026-03", undefined, "2026-03-31  "],
    ["2026-03-14/2026-03-15", undefined, "2026-03-15  "],
    ["../2026-03-20", undefined, "2026-03-20   undated"],
    ["../2026-03-20", { ...FILED, edits: 0 }, "2026-04-02  "],
    ["2026-03-15", { ...FILED, edits: 0 }, "2026-04-02 2026-03-15 "],
    ["2026-03-15", { ...FILED, edits: 1 }, "2026-04-02 2026-03-15 2026-04-04"],
  ])(
    "published %s, filed %j, is known, published and changed on %s",
    (published, filed, expected) => {
      expect(publishedOn(published, filed)).toBe(expected);
    },
  );

  it("has what it says, and its source by the outlet's name", () => {
    const data = dataOf(
      { "2026-03-15": { outlet: "paper", ...visited("Kenya", "Uganda") } },
      "2026-04-20",
    );
    const [article] = data.articles;
    const whole = { ...article!.source, title: "Tour made", url: "https://example.com/1" };
    const textOf = (some: Dataset) => articleEntries(some)[0]!.text;
    expect(textOf(data)).toEqual(["visited.", "visited.", "Source: The Paper, 15 March 2026"]);
    expect(
      textOf({ ...data, outlets: new Map(), articles: [{ ...article!, source: whole }] }),
    ).toEqual([
      "visited.",
      "visited.",
      "Source: paper, Tour made, 15 March 2026, https://example.com/1",
    ]);
  });
});

describe("changes of plan", () => {
  const data = dataOf(
    {
      "2026-03-01": planned("2026-03-10/2026-03-14", "Kenya", "Uganda"),
      "2026-03-12": { skipped: [{ stop: "Uganda", by: "Foreign Ministry", cause: "weather" }] },
      "2026-03-15": visited("Kenya 2026-03-10"),
    },
    "2026-04-20",
  );

  it("are described by what became of a stop, and who said what", () => {
    expect(changeEntries(data)).toEqual([
      {
        key: "changes/a-b/2026-03-tour/ug/skipped",
        title: "A B to Kenya and Uganda, March 2026: Uganda skipped",
        path: "trips/a-b/2026-03-tour/",
        known: day("2026-03-12"),
        undated: false,
        changed: undefined,
        text: [`${data.words.stop(data.trips[0]!.trip.stops[1]!)}.`, "skipped."],
      },
    ]);
  });

  it("are updated on the last correction of an entry that they rest on", () => {
    const cancelled = { by: "Foreign Ministry", on: "2026-03-05", cause: "health" };
    const twice = dataOf(
      {
        "2026-03-01": announced("Kenya 2026-03-10"),
        "2026-03-05": { cancelled },
        "2026-03-06": { outlet: "paper", cancelled },
      },
      "2026-04-20",
    );
    const filed = (id: string): Filed => ({
      added: day("2026-03-16"),
      changed: day(id.includes("03-05") ? "2026-03-20" : "2026-03-18"),
      edits: 1,
    });
    const [entry] = changeEntries({ ...twice, filedOf: filed });
    expect(entry!.text.slice(1)).toEqual(["cancelled.", "cancelled."]);
    expect(days(entry!)).toBe("2026-03-05  2026-03-20");
  });

  it("of a country are those of its stops and of whole trips", () => {
    const off = { cancelled: { by: "Foreign Ministry", cause: "health" } };
    const all = dataOf(
      { "2026-03-01": announced("Kenya 2026-03-10"), "2026-03-05": off },
      "2026-04-20",
    );
    const keysIn = (some: Dataset, code: string) =>
      changeEntries(partsOf(some).find(({ scope }) => scope.id === code)!.data).map(
        ({ key }) => key,
      );
    expect(keysIn(data, "KE")).toEqual([]);
    expect(keysIn(data, "UG")).toEqual(["changes/a-b/2026-03-tour/ug/skipped"]);
    expect(keysIn(all, "KE")).toEqual(["changes/a-b/2026-03-tour/trip/cancelled"]);
  });
});

it("a feed links to itself, and is as new as its newest entry", () => {
  const data = dataOf({ "2026-03-15": visited("Kenya 2026-03-10") }, "2026-04-20");
  const entries = [1, 2].map((n) => ({
    ...articleEntries(data)[0]!,
    key: `k${n}`,
    changed: day(`2026-05-0${n}`),
  }));
  const atom = toAtom(data, { title: "t", path: "data/x.atom", about: "a/" }, entries);
  expect(/<updated>(.*?)</u.exec(atom)![1]).toBe("2026-05-02T00:00:00.000Z");
  expect(atom).toContain('<link rel="self" href="https://example.org/ports/data/x.atom"/>');
});
