import { expect, it } from "vitest";
import type { TripId } from "../../../src/model/claim.ts";
import type { Frame } from "../../../src/model/frame.ts";
import type { Office, Person } from "../../../src/model/records.ts";
import { checkFrame } from "../../../src/reading/checks/frames.ts";
import { read, change, ENTRY } from "../folder.ts";

const AFRICA = "ada-quill/2026-01-africa" as TripId;
const FRAME: Frame = {
  id: "africa",
  title: "Januaries",
  about: "the first trip of each year",
  country: "GB",
  region: "Africa",
  first: 2025,
  last: 2026,
  trips: new Map([[2026, AFRICA]]),
  missing: [2025],
  claims: [],
  against: [],
};
const { articles, people } = read({});
const { claims, id } = articles[0]!;

/** What is told of a frame of which some is otherwise, held against what is otherwise on file. */
function told(
  frame: Partial<Frame>,
  known: { claims?: typeof claims; offices?: readonly Office[] } = {},
): readonly string[] {
  const said: string[] = [];
  const [quill] = people.values() as IterableIterator<Person>;
  const witnesses = {
    trips: new Set([AFRICA]),
    articles: new Set([id]),
    claims: known.claims ?? claims,
    people: new Map([["ada-quill", { ...quill!, offices: known.offices ?? quill!.offices }]]),
  };
  checkFrame({ ...FRAME, ...frame }, witnesses, (path, { message }) =>
    said.push(`${path.join(".")}: ${message}`),
  );
  return said;
}

const range = "expected a year from 2025 to 2026";

it.each<readonly [string, Partial<Frame>, readonly string[]]>([
  ["its first year", { first: 2026, missing: [] }, []],
  ["missing years at both ends", { first: 2024, last: 2027, missing: [2024, 2025, 2027] }, []],
  ["a gap", { missing: [] }, ["years: no trip for 2025"]],
  [
    "a trip after its last year",
    { first: 2024, last: 2025, missing: [2024, 2025] },
    ["trips.2026: unexpected 2026, expected a year from 2024 to 2025"],
  ],
  [
    "a trip before its first year",
    { first: 2027, last: 2027, missing: [2027] },
    ["trips.2026: unexpected 2026, expected a year from 2027 to 2027"],
  ],
  [
    "a missing year before its first",
    { missing: [2025, 2024] },
    [`missing.1: unexpected 2024, ${range}`],
  ],
  [
    "a missing year after its last",
    { missing: [2025, 2027] },
    [`missing.1: unexpected 2027, ${range}`],
  ],
  [
    "a year that is both listed and missing",
    { missing: [2025, 2026] },
    ["missing.1: 2026 is not missing: trips has its trip"],
  ],
  ["another region", { region: "Asia" }, [`trips.2026: no entry has a stop of ${AFRICA} in Asia`]],
  ["another country", { country: "FR" }, ["trips.2026: Ada Quill travels for GB, not for FR"]],
  [
    "an entry that does not exist",
    { against: [{ says: "x", articles: [id, "2026/2026-01-12-x"] }] },
    ['against.0.articles.1: unknown article "2026/2026-01-12-x": no entry has this name'],
  ],
  [
    "a trip that does not exist",
    { trips: new Map([[2026, "ada-quill/2026-02-asia"]]) },
    ['trips.2026: unknown trip "ada-quill/2026-02-asia": no entry reports it'],
  ],
])("a frame with %s", (_, frame, said) => {
  expect(told(frame)).toEqual(said);
});

it("a trip's region is known from its plans or from its stays alone", () => {
  for (const kind of ["announced", "visited"]) {
    const some = claims.filter((claim) => claim.kind === kind);
    expect(told({}, { claims: some })).toEqual([]);
    expect(told({ region: "Asia" }, { claims: some })).toHaveLength(1);
  }
});

it("a trip without known stops has no known region", () => {
  const entry = read({
    [ENTRY]: change(
      "    visited:",
      '    stated: [{ about: Peace, says: "More of it" }]\n    visited:',
    ),
  }).articles[0]!;
  const stated = entry.claims.filter(({ kind }) => kind === "stated");
  expect(stated).toHaveLength(1);
  expect(told({ region: "Asia" }, { claims: stated })).toEqual([]);
  expect(told({ region: "Asia" }, { claims: [] })).toEqual([]);
});

it("terms show whether the traveller was in office, if all are known", () => {
  const [office] = [...people.values()][0]!.offices;
  const late = { ...office!, term: { ...office!.term!, start: { from: 99_999, to: 99_999 } } };
  const unknown = { title: office!.title, country: office!.country };
  const none = "trips.2026: Ada Quill held none of the offices on file in 2026";
  expect(told({}, { offices: [late] })).toEqual([none]);
  expect(told({}, { offices: [late, office!] })).toEqual([]);
  expect(told({}, { offices: [late, unknown] })).toEqual([]);
  expect(told({}, { offices: [unknown] })).toEqual([]);
  expect(told({}, { offices: [] })).toEqual([]);
});
