// More than any article says, or all articles of one trip, is told by name: each plan is drawn for each day.
import { describe, expect, it } from "vitest";
import { COUNTRY_CODES, countryName } from "../../src/geography/countries.ts";
import { isError } from "../../src/reading/problem.ts";
import { read } from "./folder.ts";

const TRIP = "ada-quill/2026-01-africa";
const COUNTRIES = COUNTRY_CODES.filter((code) => code !== "EU" && code !== "GB").map(countryName);
const names = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, n) => `"${COUNTRIES[(from + n) % COUNTRIES.length]!}"`).join();

const plans = (count: number, stops: number): string =>
  `    announced:\n${Array.from({ length: count }, (_, n) => `      - { by: B, on: 2026-01-0${(n % 8) + 1}, stops: [${names(stops, n)}] }\n`).join("")}`;

const entry = (groups: string): string =>
  `---\ntitle: A\nsource: { outlet: gazette, published: 2026-01-12, language: en }\ntrips:\n${groups}---\n`;
const group = (claims: string, trip = TRIP): string => `  - trip: ${trip}\n${claims}`;

const errors = (files: Readonly<Record<string, string>>): readonly string[] =>
  read(files)
    .problems.filter(isError)
    .map(({ file, line, message }) => `${file.slice(-4)}:${line} ${message}`);
const one = (text: string): readonly string[] =>
  errors({ "content/articles/2026/2026-01-12-x.md": text });

describe("one entry", () => {
  it("may have plans and stops enough for any article", () => {
    expect(one(entry(group(plans(8, 12))))).toEqual([]);
    expect(one(entry(group(plans(1, 40))))).toEqual([]);
  });

  it("may not have too many stops in one plan", () => {
    expect(one(entry(group(plans(1, 41))))).toEqual([
      'x.md:7 unexpected length of "stops": 41, expected at most 40 items',
    ]);
  });

  it("may not have too many plans of a trip", () => {
    expect(one(entry(group(plans(9, 1))))).toEqual([
      `x.md:5 unexpected 9 plans of ${TRIP} in one entry, expected at most 8`,
    ]);
  });

  it("may not have too many stops in all its plans", () => {
    expect(one(entry(group(plans(7, 15))))).toEqual([
      `x.md:5 unexpected 105 stops of plans of ${TRIP} in one entry, expected at most 100`,
    ]);
  });

  it("may not have too many claims", () => {
    const visits = `    visited: [${names(60)}]\n    skipped: [{ stop: Lesotho }]\n`;
    expect(one(entry(group(visits)))).toEqual([
      `x.md:5 unexpected 61 claims of ${TRIP} in one entry, expected at most 60`,
    ]);
    const trips = [1, 2, 3].map((n) =>
      group(`    visited: [${names(51)}]\n`, `ada-quill/2026-0${n}-a`),
    );
    expect(one(entry(trips.join("")))).toEqual([
      "x.md:4 unexpected 153 claims in one entry, expected at most 150",
    ]);
  });
});

describe("all entries of a trip", () => {
  it("may not have too many plans: the largest entries are reported, until the rest is within the limits", () => {
    const files = Object.fromEntries(
      Array.from({ length: 14 }, (_, n) => [
        `content/articles/2026/2026-01-12-x${String.fromCharCode(97 + n)}.md`,
        entry(group(plans(n === 3 ? 8 : 7, n === 3 ? 12 : 2))).replace("title: A", `title: A${n}`),
      ]),
    );
    expect(errors(files)).toEqual([]);
    const more = {
      ...files,
      "content/articles/2026/2026-01-12-more.md": entry(group(plans(2, 2))),
    };
    expect(errors(more)).toEqual([
      `d.md:5 unexpected 102 plans of ${TRIP} in all entries, expected at most 100`,
    ]);
  });
});
