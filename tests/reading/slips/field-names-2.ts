import type { Slip } from "./slip.ts";

/** Names of fields in other languages and words, and fields that stand where they have no place. */
export const FIELD_NAMES_2: readonly Slip[] = [
  [
    '      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    '      - { stop: Ethiopia, dates: ../2026-01-08, note: short }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    ["17 unknown-field"],
  ],
  [
    '      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    '      - { stop: Ethiopia, dates: ../2026-01-08, reason: talks }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    ["17 unknown-field"],
  ],
  [
    '      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    '      - { stop: Ethiopia, dates: ../2026-01-08, cause: weather }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    ["17 unknown-field"],
  ],
  [
    '    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    '    canceled: { cause: weather }\n    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    ["16 unknown-field → cancelled: { cause: weather }"],
  ],
  [
    '    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    '    postponed: { date: 2026-03 }\n    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    ["16 unknown-field"],
  ],
  [
    '    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    '    note: text\n    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    ["16 unknown-field"],
  ],
  [
    '    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    '    met: [President]\n    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    ["16 unknown-field"],
  ],
  [
    "  language: en",
    "  language: en\n  translated: machine",
    ["9 unknown-field → translation: machine"],
  ],
  ["  language: en", "  language: en\n  author: J. Doe", ["9 unknown-field"]],
  ["  language: en", "  language: en\n  country: LS", ["9 unknown-field"]],
  [
    "  language: en",
    "  language: en\n  archive: https://web.archive.org/web/2026/https://example.org/talks",
    ["9 unknown-field → archived: https://web.archive.org/web/2026/https://example.org/talks"],
  ],
  ["  language: en", "  language: en\n  accessed: 2026-01-15", ["9 unknown-field"]],
  ["title: A trip to Lesotho", "title: A trip to Lesotho\ndate: 2026-01-12", ["3 unknown-field"]],
  ["title: A trip to Lesotho", "title: A trip to Lesotho\ntags: [a, b]", ["3 unknown-field"]],
  ["title: A trip to Lesotho", "title: A trip to Lesotho\nauthor: me", ["3 unknown-field"]],
  ["title: A trip to Lesotho", "title: A trip to Lesotho\nnote: a note", ["3 unknown-field"]],
  ["title: A trip to Lesotho", "title: A trip to Lesotho\ndraft: true", ["3 unknown-field"]],
  [
    "title: A trip to Lesotho",
    "Title - A trip to Lesotho",
    ["2 field-name → title: A trip to Lesotho"],
  ],
  ["    announced:\n", "    announced::\n", ["11 unknown-field → announced:"]],
  ["    announced:\n", "    anounced:\n", ["11 unknown-field → announced:"]],
  ["    announced:\n", "    plan:\n", ["11 unknown-field → announced:"]],
  ["    announced:\n", "    planned:\n", ["11 unknown-field → announced:"]],
  ["    announced:\n", "    itinerary:\n", ["11 unknown-field → announced:"]],
  ["    visited:\n", "    actual:\n", ["16 unknown-field → visited:"]],
  ["    visited:\n", "    stops:\n", ["16 unknown-field"]],
  ["    visited:\n", "    visits:\n", ["16 unknown-field → visited:"]],
  ["    visited:\n", "    arrived:\n", ["16 unknown-field → visited:"]],
  [
    "      dates: 2026-01-07/2026-01-12\n",
    "      days: 2026-01-07/2026-01-12\n",
    ["14 unknown-field → dates: 2026-01-07/2026-01-12"],
  ],
  [
    "      dates: 2026-01-07/2026-01-12\n",
    "      when: 2026-01-07/2026-01-12\n",
    ["14 unknown-field → dates: 2026-01-07/2026-01-12"],
  ],
  ["      dates: 2026-01-07/2026-01-12\n", "      duration: 5 days\n", ["14 unknown-field"]],
  ["      on: 2026-01-07\n", "      date: 2026-01-07\n", ["13 unknown-field → on: 2026-01-07"]],
  ["      on: 2026-01-07\n", "      said: 2026-01-07\n", ["13 unknown-field → on: 2026-01-07"]],
  ["      on: 2026-01-07\n", "      time: 2026-01-07\n", ["13 unknown-field → on: 2026-01-07"]],
  [
    "  published: 2026-01-12\n",
    "  publishd: 12 Jan 2026\n",
    ["7 unknown-field → published: 2026-01-12"],
  ],
];
