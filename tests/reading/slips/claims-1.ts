import type { Slip } from "./slip.ts";

/** Claims in other forms. */
export const CLAIMS_1: readonly Slip[] = [
  ["    visited:\n", "visited:\n", ["16 indent → visited:"]],
  ["    visited:\n", "  visited:\n", ["16 indent → visited:"]],
  ["    visited:\n", "      visited:\n", ["16 indent → visited:"]],
  [
    '    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    '    visited:\n      stops: [Ethiopia, "Maseru, Lesotho"]',
    ["17 wrong-kind"],
  ],
  [
    '    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    "    visited:\n      stop: Ethiopia\n      dates: ../2026-01-08",
    ["17 dash → - stop: Ethiopia"],
  ],
  [
    '    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    "    visited: Ethiopia, Lesotho",
    ["16 wrong-kind → visited: [Ethiopia, Lesotho]"],
  ],
  [
    '    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    "    visited: Ethiopia (8 January), Lesotho (10-11 January)",
    [
      "16 wrong-kind → visited: [{ stop: Ethiopia, dates: 2026-01-08 }, { stop: Lesotho, dates: 2026-01-10/2026-01-11 }]",
    ],
  ],
  [
    '    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    "    visited:\n      Ethiopia: ../2026-01-08\n      Maseru, Lesotho: 2026-01-10/2026-01-11",
    [
      '17 stop-dates → - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    ],
  ],
  [
    '    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    "    visited:\n      - Ethiopia: ../2026-01-08\n      - Maseru, Lesotho: 2026-01-10/2026-01-11",
    [
      "17 stop-dates → - { stop: Ethiopia, dates: ../2026-01-08 }",
      '18 stop-dates → - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    ],
  ],
  [
    '    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    "    visited:\n      - Ethiopia, ../2026-01-08\n      - Maseru, Lesotho, 2026-01-10/2026-01-11",
    [
      "17 unknown-place → - { stop: Ethiopia, dates: ../2026-01-08 }",
      '18 unknown-place → - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    ],
  ],
  [
    '    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    "    visited:\n      1. Ethiopia\n      2. Lesotho",
    ["17 dash → - Ethiopia\n      - Lesotho"],
  ],
  [
    '    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    "    visited:\n      1) stop: Ethiopia\n      2) stop: Lesotho",
    ["17 dash → - stop: Ethiopia\n      - stop: Lesotho"],
  ],
  [
    '    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    "    visited:\n      - stop: Ethiopia\n      - dates: ../2026-01-08\n      - stop: Lesotho\n      - dates: 2026-01-10",
    ["18 dash → dates: ../2026-01-08", "20 dash → dates: 2026-01-10"],
  ],
  [
    '      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    '      - stop: Ethiopia dates: ../2026-01-08\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    ["17 joined-fields → - stop: Ethiopia\n        dates: ../2026-01-08"],
  ],
  [
    '      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    '      - stop: Ethiopia, dates: ../2026-01-08\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    ["17 joined-fields → - stop: Ethiopia\n        dates: ../2026-01-08"],
  ],
  [
    '      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    '      - stop: Ethiopia; dates: ../2026-01-08\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    ["17 joined-fields → - stop: Ethiopia\n        dates: ../2026-01-08"],
  ],
  [
    '      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    '      - (stop: Ethiopia, dates: ../2026-01-08)\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    ["17 joined-fields → - { stop: Ethiopia, dates: ../2026-01-08 }"],
  ],
  [
    '      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    '      - [stop: Ethiopia, dates: ../2026-01-08]\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    ["17 joined-fields → - { stop: Ethiopia, dates: ../2026-01-08 }"],
  ],
  [
    '      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    '      - { stop: Ethiopia; dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    ["17 comma → - { stop: Ethiopia, dates: ../2026-01-08 }"],
  ],
  [
    '      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    '      - { stop = Ethiopia, dates = ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    ["17 joined-fields → - { stop: Ethiopia, dates: ../2026-01-08 }"],
  ],
  [
    '      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    '      - { stop: Ethiopia, dates: ../2026-01-08, met: Prime Minister, Foreign Minister }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    [
      '17 quotes → - { stop: Ethiopia, dates: ../2026-01-08, met: "Prime Minister, Foreign Minister" }',
    ],
  ],
  [
    '      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    '      - { stop: Ethiopia, dates: ../2026-01-08, kind: Transit }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    ["17 unknown-value → - { stop: Ethiopia, dates: ../2026-01-08, kind: transit }"],
  ],
  [
    '      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    '      - { stop: Ethiopia, dates: ../2026-01-08, kind: 过境 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    ["17 unknown-value → - { stop: Ethiopia, dates: ../2026-01-08, kind: transit }"],
  ],
  [
    '      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    '      - { stop: Ethiopia, dates: ../2026-01-08, unannounced: yes }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    ["17 unknown-value → - { stop: Ethiopia, dates: ../2026-01-08, unannounced: true }"],
  ],
  [
    '      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    '      - { stop: Ethiopia, dates: ../2026-01-08, unannounced: ja }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    ["17 unknown-value → - { stop: Ethiopia, dates: ../2026-01-08, unannounced: true }"],
  ],
  [
    '      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    '      - { stop: Ethiopia, dates: 2025-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    ["17 trip-date → - { stop: Ethiopia, dates: 2026-01-08 }"],
  ],
  [
    '      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    '      - { stop: Ethiopia, dates: 2026-01-08 }\n      - { stop: Ethiopia, dates: 2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    ["18 repeated-stop"],
  ],
  [
    '    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    '    skipped:\n      - { stop: Kenya, cause: "schedule, weather" }\n    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    ["17 unknown-value → - { stop: Kenya, cause: schedule }"],
  ],
  [
    '    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    '    skipped:\n      - { stop: Kenya, cause: 天气 }\n    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    ["17 unknown-value → - { stop: Kenya, cause: weather }"],
  ],
  [
    '    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    '    skipped:\n      - { stop: Kenya, cause: Wetter }\n    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    ["17 unknown-value → - { stop: Kenya, cause: weather }"],
  ],
  [
    '    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    '    skipped: none\n    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    ["16 wrong-kind → "],
  ],
  [
    '    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    '    skipped: []\n    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    ["16 empty-field"],
  ],
  [
    '    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    '    skipped:\n    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    ["16 wrong-kind → "],
  ],
  [
    '    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    '    cancelled: yes\n    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }\n      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    ["16 wrong-kind → cancelled: {}"],
  ],
];
