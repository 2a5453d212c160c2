// A set of trips that is meant to be complete, held against the entries.
import { describe, expect, test } from "vitest";
import { change, ENTRY, read, say } from "./folder.ts";

const FILE = "content/frames/quill-africa.yaml";
const FRAME = `title: Two Januaries
about: the first trip of each year to Africa
country: GB
region: Africa
years: 2025/2026
trips:
  2026: ada-quill/2026-01-africa
missing: [2025]
claims:
  - says: Two years in a row
    articles: [2026/2026-01-12-report]
`;

/** What is wrong with the frame, one piece of which is replaced. */
function faults(from = "", to = ""): readonly string[] {
  if (!FRAME.includes(from)) throw new Error(`the frame has no ${from}`);
  return say(read({ [FILE]: FRAME.replace(from, () => to) })).map((line) =>
    line.replace(`${FILE} `, ""),
  );
}

describe("a frame", () => {
  test("is read as written", () => {
    const { frames, problems } = read({ [FILE]: FRAME });
    expect(problems).toEqual([]);
    expect(frames).toEqual([
      {
        id: "quill-africa",
        title: "Two Januaries",
        about: "the first trip of each year to Africa",
        country: "GB",
        region: "Africa",
        first: 2025,
        last: 2026,
        trips: new Map([[2026, "ada-quill/2026-01-africa"]]),
        missing: [2025],
        claims: [{ says: "Two years in a row", articles: ["2026/2026-01-12-report"] }],
        against: [],
      },
    ]);
  });

  test.each([
    [
      "a trip without entries",
      ["ada-quill/2026-01-africa", "ada-quill/2026-02-asia"],
      '7:9 unknown-trip: unknown trip "ada-quill/2026-02-asia": no entry reports it (did you mean "ada-quill/2026-01-africa"?)',
    ],
    [
      "missing years",
      ["2025/2026", "2023/2026"],
      "5:8 frame-gap: no trip for 2023, 2024 (list the year's trip under trips, or the year under missing where no source is known)",
    ],
    [
      "a year that is both listed and missing",
      ["[2025]", "[2025, 2026]"],
      "8:17 frame-year: 2026 is not missing: trips has its trip",
    ],
    [
      "a missing year after its last",
      ["[2025]", "[2025, 2027]"],
      "8:17 frame-year: unexpected 2027, expected a year from 2025 to 2026",
    ],
    [
      "a trip of another country's minister",
      ["country: GB", "country: FR"],
      "7:9 frame-trip: Ada Quill travels for GB, not for FR",
    ],
    [
      "a trip to another part of the world",
      ["region: Africa", "region: Asia"],
      "7:9 frame-trip: no entry has a stop of ada-quill/2026-01-africa in Asia",
    ],
    [
      "an unknown region",
      ["region: Africa", "region: Atlantis"],
      "4:9 bad-value: expected a region of the United Nations' M49 such as Africa",
    ],
    [
      "an entry that does not exist",
      ["2026-01-12-report", "2026-01-12-rapport"],
      '11:16 unknown-article: unknown article "2026/2026-01-12-rapport": no entry has this name (did you mean "2026/2026-01-12-report"?)',
    ],
    [
      "years in reverse order",
      ["2025/2026", "2026/2025"],
      "5:8 bad-value: expected the first year before the last, and at most 300 of them",
    ],
  ])("with %s is rejected at its line", (_, [from, to], fault) => {
    expect(faults(from, to)).toEqual([fault]);
  });

  test("with a trip in the wrong year names the year, and the traveller's term", () => {
    expect(
      faults(
        "2026: ada-quill/2026-01-africa\nmissing: [2025]",
        "2024: ada-quill/2026-01-africa\nmissing: [2025, 2026]",
      ).slice(0, 3),
    ).toEqual([
      "7:9 frame-trip: ada-quill/2026-01-africa is a trip of 2026, not of 2024",
      "7:9 frame-trip: Ada Quill held none of the offices on file in 2024",
      "7:9 frame-year: unexpected 2024, expected a year from 2025 to 2026",
    ]);
  });

  test("may include a trip that was skipped in the region", () => {
    const skipped = change(
      '    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }\n',
      "    skipped: [Ethiopia]\n",
    );
    expect(say(read({ [ENTRY]: skipped, [FILE]: FRAME }))).toEqual([]);
  });

  test("with an error is left out", () => {
    expect(read({ [FILE]: FRAME.replace("GB", "FR") }).frames).toEqual([]);
  });

  test("with upper case in its name is rejected", () => {
    expect(say(read({ "content/frames/Quill.yaml": FRAME }))).toEqual([
      'content/frames/Quill.yaml 1:1 file-name: unexpected file "frames/Quill.yaml" (expected frames/<id>.yaml with small letters a to z, digits and hyphens, as in frames/china-africa.yaml)',
    ]);
  });
});
