// From which day a stop counts as unreported, if nothing more is known of it.
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../src/downloads/dataset.ts";
import { announced, dataOf, planned, visited } from "./small-trip.ts";
import { rowsOf } from "./tables.ts";

const states = (data: Dataset): readonly string[] =>
  rowsOf("stop_states", data).map(
    ({ stop_id, outcome, known_from, known_to }) =>
      `${stop_id!} ${outcome!} ${known_from!}/${known_to === "" ? ".." : known_to!}`,
  );

describe("a stop without any report is unreported", () => {
  it.each([
    ["from the day after its own last", announced("Kenya 2026-03-10/2026-03-12"), "2026-03-12"],
    ["or after the trip's last", planned("2026-03-10/2026-03-15", "Kenya"), "2026-03-15"],
    ["or after its own month", announced("Kenya 2026-03"), "2026-03-31"],
    ["or ninety days after the news, if no end is given", announced("Kenya"), "2026-05-30"],
    [
      "as expected",
      { expected: { dates: "2026-03-10/2026-03-16", stops: ["Kenya"] } },
      "2026-03-16",
    ],
  ])("%s", (_, plan, last) => {
    const next = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
    expect(states(dataOf({ "2026-03-01": plan }, "2026-11-01"))).toEqual([
      `ke upcoming 2026-03-01/${last}`,
      `ke unreported ${next}/..`,
    ]);
  });

  it("by the latest plan", () => {
    const data = dataOf(
      {
        "2026-03-01": planned("2026-03-10/2026-03-15", "Kenya"),
        "2026-03-05": {
          announced: { by: "Foreign Ministry", dates: "2026-03-20", stops: ["Kenya"] },
        },
      },
      "2026-11-01",
    );
    expect(states(data)).toEqual([
      "ke upcoming 2026-03-01/2026-03-20",
      "ke unreported 2026-03-21/..",
    ]);
  });

  it("each from its own day, but not before the day of knowledge", () => {
    const plan = {
      "2026-03-01": announced("Kenya 2026-03-20", "Rwanda 2026-03-15", "Uganda 2026-03-10"),
    };
    expect(states(dataOf(plan, "2026-03-18"))).toEqual([
      "ug upcoming 2026-03-01/2026-03-10",
      "rw upcoming 2026-03-01/2026-03-15",
      "ke upcoming 2026-03-01/..",
      "ug unreported 2026-03-11/..",
      "rw unreported 2026-03-16/..",
    ]);
    expect(states(dataOf(plan, "2026-03-16")).at(-1)).toBe("rw unreported 2026-03-16/..");
    expect(states(dataOf(plan, "2026-03-15")).at(-1)).toBe("ug unreported 2026-03-11/..");
  });

  it("until a report: with one on the same day, never", () => {
    const made = (day: string) =>
      states(
        dataOf(
          { "2026-03-01": announced("Kenya 2026-03-10"), [day]: visited("Kenya 2026-03-10") },
          "2026-11-01",
        ),
      );
    expect(made("2026-03-11")).toEqual([
      "ke upcoming 2026-03-01/2026-03-10",
      "ke as announced 2026-03-11/..",
    ]);
    expect(made("2026-03-12")).toEqual([
      "ke upcoming 2026-03-01/2026-03-10",
      "ke unreported 2026-03-11/2026-03-11",
      "ke as announced 2026-03-12/..",
    ]);
  });
});

describe("a stop starts a new row", () => {
  it("when it turns out to be the second there, but keeps its key", () => {
    const data = dataOf(
      {
        "2026-03-09": visited("Uganda 2026-03-02", "Kenya 2026-03-03"),
        "2026-03-12": {
          outlet: "paper",
          ...visited("Kenya 2026-03-01", "Uganda 2026-03-02", "Kenya 2026-03-03"),
        },
      },
      "2026-11-01",
    );
    const told = rowsOf("stop_states", data).map(
      ({ stop_id, stop_key, known_from, known_to }) =>
        `${stop_id!} ${stop_key!} ${known_from!}/${known_to!}`,
    );
    expect(told.toSorted()).toEqual([
      "ke ke 2026-03-09/2026-03-11",
      "ke ke-2 2026-03-12/",
      "ke-2 ke 2026-03-12/",
      "ug ug 2026-03-09/",
    ]);
  });

  it("and ends its row once all claims about its trip are withdrawn", () => {
    const data = dataOf(
      {
        "2026-03-09": visited("Kenya"),
        "2026-03-12": {
          corrects: "2026/2026-03-09-a",
          stated: [{ about: "it", says: "was a slip" }],
        },
      },
      "2026-11-01",
    );
    expect(states(data)).toEqual(["ke visited 2026-03-09/2026-03-11"]);
  });

  it("when its place is given more exactly, under one key", () => {
    const data = dataOf(
      {
        "2026-03-09": visited("Kenya"),
        "2026-03-12": { outlet: "paper", ...visited("Nairobi, Kenya") },
      },
      "2026-11-01",
    );
    expect(
      rowsOf("stop_states", data).map(({ stop_key, place_id, known_from, known_to }) => [
        stop_key,
        place_id,
        known_from,
        known_to,
      ]),
    ).toEqual([
      ["ke", "KE", "2026-03-09", "2026-03-11"],
      ["ke", "KE/nairobi", "2026-03-12", ""],
    ]);
  });

  it("but not when only details are added", () => {
    const data = dataOf(
      {
        "2026-03-09": visited("Kenya"),
        "2026-03-12": { outlet: "paper", ...visited("Kenya 2026-03-08") },
      },
      "2026-11-01",
    );
    expect(states(data)).toEqual(["ke visited 2026-03-09/.."]);
  });

  it("and ends its row when a correction removes it", () => {
    const data = dataOf(
      {
        "2026-03-09": visited("Kenya", "Uganda"),
        "2026-03-12": { corrects: "2026/2026-03-09-a", ...visited("Kenya") },
      },
      "2026-11-01",
    );
    expect(states(data)).toEqual(["ug visited 2026-03-09/2026-03-11", "ke visited 2026-03-09/.."]);
  });
});
