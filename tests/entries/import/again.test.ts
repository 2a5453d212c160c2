import { describe, expect, test } from "vitest";
import type { ImportResult } from "../../../src/entries/import/import.ts";
import { readMark, findStale, tripsOnFile } from "../../../src/entries/import/mark.ts";
import { readDay } from "../../../src/model/day.ts";
import { importTravels, problemsIn, textsOf, travels } from "./data.ts";

const files = [
  travels([
    "1972-05-22/1972-05-30 U.S.S.R.: Moscow, Leningrad, Kiev",
    "1990-05-04 Germany: Frankfurt, Camp Eagle",
  ]),
  travels(["2001-03-01 Kenya: Nairobi"], "norn-o", 'O\'Norn: "the No"'),
];
const ENTRY = "articles/undated/travels-jane-roe-1990-05-04.md";

const states = ({ files }: ImportResult): Readonly<Record<string, string>> =>
  Object.fromEntries(files.map(({ path, state }) => [path, state]));

describe("a repeated import", () => {
  const first = importTravels(files);
  const content = textsOf(first);

  test("changes nothing, even on a later day", () => {
    for (const day of ["2026-11-25", "2027-01-01"]) {
      const second = importTravels(files, { content, readOn: readDay(day)! });
      expect(new Set(Object.values(states(second)))).toEqual(new Set(["unchanged"]));
      expect(textsOf(second)).toEqual(content);
    }
  });

  test("keeps and reports files edited by hand, unless told to overwrite them", () => {
    const byHand = { ...content, [ENTRY]: content[ENTRY]!.replace("Jane Roe", "J. Roe") };
    expect(states(importTravels(files, { content: byHand }))[ENTRY]).toBe("kept");
    const replaced = importTravels(files, { content: byHand, overwrite: true });
    expect(states(replaced)[ENTRY]).toBe("changed");
    expect(textsOf(replaced)).toEqual(content);
  });

  test("keeps a file written by hand", () => {
    const byHand = { ...content, "people/jane-roe.md": "---\nname: Jane Roe\ncountry: US\n---\n" };
    const again = importTravels(files, { content: byHand });
    expect(states(again)["people/jane-roe.md"]).toBe("kept");
    expect(problemsIn(textsOf(again))).toEqual([]);
  });

  test("rewrites an entry whose facts changed, with the new date of reading", () => {
    const changed = [
      travels(["1972-05-22 U.S.S.R.", "1990-05-04/1990-05-05 Germany: Bonn"]),
      files[1]!,
    ];
    const again = importTravels(changed, { content, readOn: readDay("2027-01-01")! });
    expect(states(again)[ENTRY]).toBe("changed");
    expect(textsOf(again)[ENTRY]).toContain("published: ../2027-01-01\n");
    expect(states(again)["articles/undated/travels-onorn-the-no-2001-03-01.md"]).toBe("unchanged");
  });

  test("finds the entries that it no longer makes, except those edited by hand", () => {
    const entries = Object.entries(content).map(([path, text]) => ({ path, text }));
    const fewer = importTravels(files.slice(0, 1), { content }).files;
    expect(findStale(entries, "travels", fewer)).toEqual([
      "people/onorn-the-no.md",
      "articles/undated/travels-onorn-the-no-2001-03-01.md",
    ]);
    const byHand = entries.map(({ path, text }) => ({
      path,
      text: text.replace("O'Norn", "Norn"),
    }));
    expect(findStale(byHand, "travels", fewer)).toEqual([]);
  });

  test("keeps places and people on file as they are", () => {
    const places =
      "# Ours\n- name: Leningrad\n  country: RU\n  point: [30.3, 59.9] # by hand\n- name: Bern\n  country: ZZ\n  point: [1, 2]\n";
    const text = textsOf(importTravels(files, { content: { "places.yaml": places } }))[
      "places.yaml"
    ]!;
    expect(text.split("\n").filter((line) => /name|#/.test(line))).toEqual([
      "# Ours",
      "- name: Frankfurt am Main",
      "- name: Nairobi",
      "- name: Leningrad",
      "  point: [30.3, 59.9] # by hand",
      "- name: Moscow",
      "- name: Kyiv",
      "- name: Bern",
    ]);
  });
});

test("reads a mark despite Windows line endings, and detects edits by hand", () => {
  const text = textsOf(importTravels(files))[ENTRY]!;
  expect(readMark(text.replaceAll("\n", "\r\n"))).toEqual({
    importer: "travels",
    isUntouched: true,
  });
  expect(readMark(`${text}More.\n`)).toEqual({ importer: "travels", isUntouched: false });
  expect(readMark("---\nname: Jane Roe\n---\n")).toBeUndefined();
});

test("counts only trips of other entries as on file", () => {
  const own = Object.entries(textsOf(importTravels(files))).map(([path, text]) => ({ path, text }));
  const other = {
    path: "articles/2001/2001-03-01-x.md",
    text: "---\ntrips:\n  - trip: a-b/2001-03-c\n---\n",
  };
  expect(tripsOnFile([...own, other], "travels")).toEqual(["a-b/2001-03-c"]);
});
