// One trip with every possible statement, most of them twice.
import { announced, dataOf, visited } from "./small-trip.ts";
import { filled, type Row, rowsOf } from "./tables.ts";

export const data = dataOf(
  {
    "2026-02-20": {
      outlet: "paper",
      expected: { dates: "2026-03-10/2026-03-14", stops: ["Kenya"] },
    },
    "2026-03-01": { ...announced("Kenya 2026-03-10", "Uganda"), with: ["c-d/2026-03-tour"] },
    "2026-03-05": {
      postponed: { by: "Foreign Ministry", cause: "health", reason: "a cold", to: "2026-03-20" },
    },
    "2026-03-21": {
      outlet: "paper",
      setOut: { on: "2026-03-20" },
      turnedBack: [{ stop: "Uganda", on: "2026-03-20", cause: "weather" }],
      skipped: [{ stop: "Uganda", cause: "weather", sentInstead: "the deputy" }],
      visited: [
        { stop: "Kenya", dates: "2026-03-21", kind: "transit", insteadOf: "Uganda" },
        { stop: "Rwanda", kind: "virtual", met: ["The President", "a guide"] },
      ],
      stated: [{ about: "first visit since", says: "1991", stop: "Kenya" }],
      returned: { on: "2026-03-21", cause: "domestic" },
    },
    "2026-03-23": {
      corrects: "2026/2026-03-21-a",
      denied: [{ stop: "Uganda", by: "Ugandan presidency" }],
      stated: [
        { about: "first visit since", says: "1981", stop: "Kenya" },
        { about: "spelling", says: "Kenia", minor: true },
      ],
    },
    "2026-03-24": {
      outlet: "paper",
      cancelled: { by: "Foreign Ministry", on: "2026-03-23" },
      stated: [{ about: "first visit since", says: "1991", stop: "Kenya" }],
    },
    "2026-03-25": { due: { dates: "2026-04", stops: ["Burundi"] } },
    "2026-03-26": {
      outlet: "gazette",
      stated: [{ about: "first visit since", says: "1991", stop: "Kenya" }],
      due: [
        { dates: "2026-05", stops: ["Burundi"] },
        { dates: "2026-06", stops: ["Burundi", "Rwanda"] },
      ],
    },
    "2026-03-27": { trip: "c-d/2026-03-tour", ...visited("Kenya 2026-03-21") },
  },
  "2026-04-20",
);
/** What every row has, or the names of neighbouring columns say. */
const BESIDES =
  /^(?:claim_id|article_id|outlet_id|trip_.*|person_.*|known|voice|side|country_.*|place_name|place_precision|l(?:ong|at)itude|sources|source_urls|.*_(?:earliest|latest|precision))$/u;
export const told = (name: string): readonly Row[] =>
  rowsOf(name, data).map((row) => filled(row, BESIDES));
