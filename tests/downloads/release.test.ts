import { describe, expect, it } from "vitest";
import { type ReadRelease, type ReadTable, toChangelog } from "../../src/downloads/release.ts";

const stops = (...rows: readonly (readonly [trip: string, key: string, outcome: string])[]) => ({
  name: "stops",
  key: ["trip_id", "stop_key"],
  rows: rows.map(([trip_id, stop_key, outcome]) => ({ trip_id, stop_key, outcome })),
});
const people = (...names: readonly string[]): ReadTable => ({
  name: "people",
  key: ["person_id"],
  rows: names.map((name, index) => ({ person_id: String(index), name })),
});
const version = (name: string, ...tables: readonly ReadTable[]): ReadRelease => ({
  version: name,
  tables,
});

const before = version(
  "1",
  people("Ann", "Bob"),
  stops(
    ["t", "ke", "upcoming"],
    ["t", "ug", "upcoming"],
    ["t", "et", "upcoming"],
    ["u", "ke", "skipped"],
  ),
  { name: "notes", key: ["id"], rows: [] },
);

describe("the changes of a release", () => {
  it("are none for the first one", () => {
    expect(toChangelog(before, undefined)).toBe("# Version 1\n\nThe first release.\n");
  });

  it("are rows added, changed and removed, by key, and stops whose state differs", () => {
    const now = version(
      "2",
      people("Ann", "Bob B", "Cai"),
      stops(
        ["u", "ke", "skipped"],
        ["t", "ke", "as announced"],
        ["t", "ug", "upcoming"],
        ["t", "rw", "upcoming"],
        ["t", "bi", "added"],
      ),
      { name: "moved", key: ["old_id"], rows: [{ old_id: "x" }] },
    );
    expect(toChangelog(now, before)).toBe(
      [
        "# Version 2",
        "",
        "Against version 1:",
        "",
        "| table | rows | added | changed | removed |",
        "| --- | ---: | ---: | ---: | ---: |",
        "| people | 3 | 1 | 1 | 0 |",
        "| stops | 5 | 2 | 1 | 1 |",
        "| moved | 1 | 1 | 0 | 0 |",
        "| notes | no longer there | | | |",
        "",
        "Stops of which another thing is held:",
        "",
        "- t ke: upcoming, now as announced",
        "",
      ].join("\n"),
    );
  });

  it("name no stop if no state differs or there are no stops", () => {
    expect(
      toChangelog({ ...before, version: "2" }, before).endsWith("| notes | 0 | 0 | 0 | 0 |\n"),
    ).toBe(true);
    expect(toChangelog(before, version("0"))).not.toContain("another thing");
    expect(toChangelog(version("2"), before)).not.toContain("another thing");
  });
});
