// A stop in the traveller's own country is not part of a trip abroad.
import { changes } from "./changes.ts";

changes([
  [
    "[Ethiopia, Lesotho]",
    "[Ethiopia, United Kingdom]",
    ["15:25 home-stop: United Kingdom is in Ada Quill's own country"],
  ],
  [
    "[Ethiopia, Lesotho]",
    "[Ethiopia, { stop: United Kingdom, dates: 2026-01-12 }]",
    ["15:33 home-stop: United Kingdom is in Ada Quill's own country"],
  ],
  [
    "stop: Ethiopia",
    "stop: United Kingdom",
    ["17:17 home-stop: United Kingdom is in Ada Quill's own country"],
  ],
  [
    "    visited:",
    "    skipped: [{ stop: United Kingdom }]\n    visited:",
    ["16:23 home-stop: United Kingdom is in Ada Quill's own country"],
  ],
  ["    visited:", "    cancelled: { by: Foreign Ministry }\n    visited:", []],
  ["trip: ada-quill", "trip: nobody", ['10:11 unknown-person: unknown person "nobody"']],
]);
