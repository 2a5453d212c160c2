// What an article says about a trip that cannot all be true.
import { changes, PLAN, VISITS } from "./changes.ts";

changes([
  [
    "[Ethiopia, Lesotho]",
    "[Ethiopia, Ethiopia, Lesotho]",
    ["15:25 repeated-stop: Ethiopia stands here twice in a row"],
  ],
  ["[Ethiopia, Lesotho]", "[Ethiopia, Lesotho, Ethiopia]", []],
  [
    "[Ethiopia, Lesotho]",
    "[{ stop: Ethiopia, dates: 2026-01-07 }, { stop: Ethiopia, dates: 2026-01-09 }]",
    [],
  ],
  [
    VISITS,
    "    visited:\n      - { stop: Ethiopia, dates: 2026-01-08 }\n      - { stop: Ethiopia, dates: 2026-01-08 }\n",
    ["18:17 repeated-stop: Ethiopia stands here twice in a row"],
  ],
  [
    VISITS,
    "    visited:\n      - { stop: Ethiopia, dates: 2026-01-08 }\n      - { stop: Ethiopia, dates: 2026-01-10 }\n",
    [],
  ],
  [
    "    visited:",
    "    skipped: [Lesotho]\n    visited:",
    ["16:15 visited-and-skipped: Lesotho is both visited and skipped here"],
  ],
  [
    "    visited:",
    '    skipped: ["Maseru, Lesotho"]\n    visited:',
    ["16:15 visited-and-skipped: Maseru is both visited and skipped here"],
  ],
  ["    visited:", '    skipped: ["Mafeteng, Lesotho"]\n    visited:', []],
  ["    visited:", "    skipped: [{ stop: Ethiopia, turnedBack: true }]\n    visited:", []],
  [
    "    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08 }",
    "    skipped: [Ethiopia]\n    visited:\n      - { stop: Ethiopia, dates: ../2026-01-08, kind: transit }",
    [],
  ],
  [
    VISITS,
    `${VISITS}  - trip: ada-quill/2026-02-asia\n    visited: [{ stop: Japan, dates: 2026-01-12 }]\n    skipped: [Ethiopia]\n`,
    [],
  ],
  [
    PLAN,
    '    announced: { by: Foreign Ministry, on: 2026-01-12, stops: [Ethiopia, "Maseru, Lesotho"] }\n',
    [
      "11:44 announced-afterwards: announced on 2026-01-12, after its last stop was made on 2026-01-11",
    ],
  ],
  [
    PLAN,
    '    announced: { by: Foreign Ministry, on: 2026-01-11, stops: [Ethiopia, "Maseru, Lesotho"] }\n',
    [],
  ],
  [
    PLAN,
    "    announced: { by: Foreign Ministry, on: 2026-01-09, stops: [Ethiopia] }\n",
    [
      "11:44 announced-afterwards: announced on 2026-01-09, after its last stop was made on 2026-01-08",
    ],
  ],
  [
    PLAN,
    '    announced: { by: Foreign Ministry, on: 2026-01-12, stops: ["Maseru, Lesotho", Kenya] }\n',
    [],
  ],
  [
    PLAN,
    '    announced: { by: Foreign Ministry, on: 2026-01-12, stops: ["Maseru, Lesotho", Kenya] }\n    skipped: [Kenya]\n',
    [
      "11:44 announced-afterwards: announced on 2026-01-12, after its last stop was made on 2026-01-11",
    ],
  ],
  [
    PLAN,
    "    announced: { by: Foreign Ministry, on: 2026-01-12, stops: [Kenya] }\n    skipped: [Kenya]\n",
    [],
  ],
  [PLAN, '    announced: { by: Foreign Ministry, stops: ["Maseru, Lesotho"] }\n', []],
  [PLAN, '    due: { by: Foreign Ministry, on: 2026-01-12, stops: ["Maseru, Lesotho"] }\n', []],
  [
    PLAN,
    '    announced:\n      - { by: Foreign Ministry, on: 2026-01-12, stops: ["Maseru, Lesotho", Kenya] }\n      - { by: Foreign Ministry, on: 2026-01-07, stops: [Kenya] }\n',
    [],
  ],
  [
    PLAN + VISITS,
    "    announced: { by: Foreign Ministry, on: 2026-01-12, stops: [Ethiopia] }\n    visited: [{ stop: Ethiopia, dates: ../2026 }]\n",
    [],
  ],
  [
    "    visited:",
    "    skipped: [{ stop: Lesotho }]\n    visited:",
    ["16:23 visited-and-skipped: Lesotho is both visited and skipped here"],
  ],
]);
