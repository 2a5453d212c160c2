import type { Slip } from "./slip.ts";

/** Claims in other forms. */
export const CLAIMS_2: readonly Slip[] = [
  [
    '    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    '    cancelled: because of weather\n    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    ["16 wrong-kind → cancelled: { reason: weather }"],
  ],
  [
    '    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    '    postponed: 2026-03\n    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    ["16 wrong-kind → postponed: { to: 2026-03 }"],
  ],
  [
    '    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    '    postponed: { to: March 2026 }\n    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    ["16 bad-value → postponed: { to: 2026-03 }"],
  ],
  [
    '    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    '    stated: { about: x day, says: y }\n    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    ["16 dash → stated: [{ about: x day, says: y }]"],
  ],
  [
    '    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    '    returned: 2026-01-12\n    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    ["16 wrong-kind → returned: { on: 2026-01-12 }"],
  ],
  [
    '    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    '    setOut: 7 January\n    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    ["16 wrong-kind → setOut: { on: 2026-01-07 }"],
  ],
  ["trips:\n  - trip", "trips: \n- trip", ["10 indent → - trip: ada-quill/2026-01-africa"]],
  ["    announced:\n", "    announced: -\n", ["11 group → announced:"]],
  [
    "    announced:\n",
    "    announced: 2026-01-07\n",
    ["11 group → announced:\n      on: 2026-01-07", "13 repeated-field → "],
  ],
];
