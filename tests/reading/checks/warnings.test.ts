// Dates that are likely to be slips, and a headline that is another's.
import { changes, VISITS } from "./changes.ts";

changes([
  [
    "title: A trip to Lesotho",
    "title: talks in maseru",
    ["2:8 own-words: our headline is the source's own title"],
  ],
  [
    "on: 2026-01-07",
    "on: 2026-01-01",
    ["13:11 year-edge: 2026-01-01 is the first or last day of a year"],
  ],
  [
    "stops: [Ethiopia, Lesotho]",
    "stops: [Ethiopia, Lesotho]\n    cancelled: { on: 2026-01-01, by: Foreign Ministry }",
    ["16:22 year-edge: 2026-01-01 is the first or last day of a year"],
  ],
  [
    "2026-01-07/2026-01-12",
    "2025-12-31",
    ["14:14 year-edge: 2025-12-31 is the first or last day of a year"],
  ],
  ["2026-01-07/2026-01-12", "2026-01-01/2026-01-15", []],
  [
    "2026-01-07/2026-01-12",
    "2026-01-01/2026-01-16",
    ["14:14 year-edge: 2026-01-01/2026-01-16 is the first or last day of a year"],
  ],
  [
    "2026-01-07/2026-01-12",
    "2025-12-10/2025-12-31",
    [
      "10:11 long-trip: a trip of 33 days",
      "14:14 year-edge: 2025-12-10/2025-12-31 is the first or last day of a year",
    ],
  ],
  ["2026-01-07/2026-01-12", "2025-12-20/2026-01-01", []],
  ["2026-01-07/2026-01-12", "2026-01-01/..", []],
  ["2026-01-07/2026-01-12", "../2025-12-31", []],
  ["2026-01-10/2026-01-11", "2026-01-02/2026-01-11", []],
  ["2026-01-10/2026-01-11", "2026-01-01/2026-01-11", ["18:43 long-stay: a stay of 11 days"]],
  ["2026-01-07/2026-01-12", "2026-01-07/2026-02-06", ["10:11 long-trip: a trip of 31 days"]],
  ["2026-01-07/2026-01-12", "2026-01-07/2026-02-05", []],
  [
    "2026-01-07/2026-01-12",
    "2027-09-07/2027-09-12",
    ["14:14 far-ahead: 2027-09-07/2027-09-12 is more than 18 months after publication"],
  ],
  [
    VISITS,
    `${VISITS}  - trip: ada-quill/2026-02-asia\n    announced: { by: Foreign Ministry, dates: 2026-02-07/2026-03-12, stops: [Japan] }\n`,
    ["19:11 long-trip: a trip of 34 days"],
  ],
  [
    VISITS,
    `${VISITS}  - trip: ada-quill/2026-03-asia\n    announced: { by: Foreign Ministry, dates: 2026-03-07, stops: [Japan] }\n`,
    [],
  ],
  [
    "trip: ada-quill/2026-01-africa",
    "trip: ada-quill/2025-06-africa",
    [
      "10:11 trip-date: all dates of this trip are far from 2025-06, when ada-quill/2025-06-africa began by its name → - trip: ada-quill/2026-01-africa",
    ],
  ],
]);
