import type { Slip } from "./slip.ts";

/** Names of trips. */
export const TRIPS: readonly Slip[] = [
  [
    "  - trip: ada-quill/2026-01-africa",
    "  - trip: Ada Quill, January 2026, Africa",
    ["10 trip-form → - trip: ada-quill/2026-01-africa"],
  ],
  [
    "  - trip: ada-quill/2026-01-africa",
    "  - trip: ada-quill/2026-1-africa",
    ["10 trip-form → - trip: ada-quill/2026-01-africa"],
  ],
  ["  - trip: ada-quill/2026-01-africa", "  - trip: ada-quill/2026-01", ["10 trip-form"]],
  [
    "  - trip: ada-quill/2026-01-africa",
    "  - trip: ada-quill-2026-01-africa",
    ["10 trip-form → - trip: ada-quill/2026-01-africa"],
  ],
  [
    "  - trip: ada-quill/2026-01-africa",
    "  - trip: ada_quill/2026_01_africa",
    ["10 trip-form → - trip: ada-quill/2026-01-africa"],
  ],
  [
    "  - trip: ada-quill/2026-01-africa",
    "  - trip: trips/ada-quill/2026-01-africa/",
    ["10 trip-form → - trip: ada-quill/2026-01-africa"],
  ],
  [
    "  - trip: ada-quill/2026-01-africa",
    "  - trip: https://example.org/trips/ada-quill/2026-01-africa/",
    ["10 trip-form → - trip: ada-quill/2026-01-africa"],
  ],
  [
    "  - trip: ada-quill/2026-01-africa",
    "  - trip: ada-quill/2026-01-12-africa",
    ["10 trip-form → - trip: ada-quill/2026-01-africa"],
  ],
  [
    "  - trip: ada-quill/2026-01-africa",
    "  - trip: Ada Quill/2026-01-africa",
    ["10 trip-form → - trip: ada-quill/2026-01-africa"],
  ],
  [
    "  - trip: ada-quill/2026-01-africa",
    "  - trip: quill/2026-01-africa",
    ["10 unknown-person → - trip: ada-quill/2026-01-africa"],
  ],
  [
    "  - trip: ada-quill/2026-01-africa",
    "  - trip: ada-quill/2025-01-africa",
    ["10 trip-date → - trip: ada-quill/2026-01-africa"],
  ],
  ["      on: 2026-01-07", "      on: 2006-01-07", ["13 trip-date"]],
  [
    "  - trip: ada-quill/2026-01-africa",
    "  - trip: ada-quill/2026-01-Áfrika",
    ["10 trip-form → - trip: ada-quill/2026-01-afrika"],
  ],
  ["  - trip: ada-quill/2026-01-africa", "  - trip:", ["10 bad-value"]],
  [
    "  - trip: ada-quill/2026-01-africa",
    "  - ada-quill/2026-01-africa",
    ["10 colon → - trip: ada-quill/2026-01-africa"],
  ],
  [
    "  - trip: ada-quill/2026-01-africa",
    "  - ada-quill/2026-01-africa:",
    ["10 colon → - trip: ada-quill/2026-01-africa"],
  ],
  ...[
    "ada-quill/2026-01-africa.md",
    "ada-quill/202601-africa",
    "ada-quill/jan-2026-africa",
    "2026-01-africa/ada-quill",
  ].map((trip): Slip => [
    "trip: ada-quill/2026-01-africa",
    `trip: ${trip}`,
    ["10 trip-form → - trip: ada-quill/2026-01-africa"],
  ]),
  ...["minister-quill", "dame-ada-quill", "foreign-secretary-ada-quill"].map((person): Slip => [
    "trip: ada-quill/2026-01-africa",
    `trip: ${person}/2026-01-africa`,
    ["10 unknown-person → - trip: ada-quill/2026-01-africa"],
  ]),
  ["- trip: ada-quill", "- id: ada-quill", ["10 unknown-field → - trip: ada-quill/2026-01-africa"]],
];
