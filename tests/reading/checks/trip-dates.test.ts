// Plans move, but not by half a year.
import { changes } from "./changes.ts";

changes([
  [
    "2026-01-10/2026-01-11",
    "2025-01-10",
    [
      '18:43 trip-date: 2025-01-10 is far from 2026-01, when ada-quill/2026-01-africa began by its name → - { stop: "Maseru, Lesotho", dates: 2026-01-10 }',
    ],
  ],
  [
    "2026-01-10/2026-01-11",
    "2025-11-01",
    [
      '18:43 trip-date: 2025-11-01 is far from 2026-01, when ada-quill/2026-01-africa began by its name → - { stop: "Maseru, Lesotho", dates: 2026-11-01 }',
    ],
  ],
  ["2026-01-10/2026-01-11", "2025-11-02", ["10:11 long-trip: a trip of 72 days"]],
  ["2026-01-07/2026-01-12", "2026-05-31", ["10:11 long-trip: a trip of 142 days"]],
  [
    "2026-01-07/2026-01-12",
    "2026-06-01",
    [
      "14:14 trip-date: 2026-06-01 is far from 2026-01, when ada-quill/2026-01-africa began by its name",
    ],
  ],
  ["2026-01-07/2026-01-12", "2025-01/2025", ["10:11 long-trip: a trip of 346 days"]],
  [
    "2026-01-07/2026-01-12",
    "2024",
    [
      "14:14 trip-date: 2024 is far from 2026-01, when ada-quill/2026-01-africa began by its name → dates: 2026",
    ],
  ],
  ["2026-01-07/2026-01-12", "2024?", []],
  [
    "2026-01-07/2026-01-12",
    "2023/2024-05~",
    [
      "14:14 trip-date: 2023/2024-05~ is far from 2026-01, when ada-quill/2026-01-africa began by its name → dates: 2026/2026-05~",
    ],
  ],
  ["2026-01-africa", "2026-africa", []],
  ["2026-01-africa", "2025-africa", []],
  [
    "2026-01-africa",
    "2025-01-africa",
    [
      "10:11 trip-date: all dates of this trip are far from 2025-01, when ada-quill/2025-01-africa began by its name → - trip: ada-quill/2026-01-africa",
    ],
  ],
]);
