// Two stops in one item, one stop split at a comma, and unknown places.
import { changes } from "./changes.ts";

changes([
  [
    "[Ethiopia, Lesotho]",
    "[Maseru, Lesotho, Ethiopia]",
    [
      '15:14 split-stop: the comma between a town and its country splits the stop in two → stops: ["Maseru, Lesotho", Ethiopia]',
    ],
  ],
  [
    "[Ethiopia, Lesotho]",
    "[Ethiopia, Maseru, Lesotho, Maseru, Lesotho]",
    [
      '15:14 split-stop: the comma between a town and its country splits the stop in two → stops: [Ethiopia, "Maseru, Lesotho", "Maseru, Lesotho"]',
    ],
  ],
  [
    "[Ethiopia, Lesotho]",
    "[Lesotho, Maseru]",
    [
      '15:24 ambiguous-place: unexpected "Maseru" without its country, expected "Maseru, Lesotho" → stops: [Lesotho, "Maseru, Lesotho"]',
    ],
  ],
  [
    "[Ethiopia, Lesotho]",
    "[Ethiopia, { stop: Maseru }, Lesotho]",
    [
      '15:33 ambiguous-place: unexpected "Maseru" without its country, expected "Maseru, Lesotho" → stops: [Ethiopia, { stop: "Maseru, Lesotho" }, Lesotho]',
    ],
  ],
  [
    "[Ethiopia, Lesotho]",
    "[Ethiopia and Lesotho]",
    ['15:15 unknown-place: "Ethiopia and Lesotho" names 2 stops → stops: [Ethiopia, Lesotho]'],
  ],
  [
    "[Ethiopia, Lesotho]",
    "[Ethiopia (8 January), Lesotho]",
    [
      '15:15 unknown-place: unknown place "Ethiopia (8 January)" → stops: [{ stop: Ethiopia, dates: 2026-01-08 }, Lesotho]',
    ],
  ],
  [
    "[Ethiopia, Lesotho]",
    "[{ stop: Ethiopia; Lesotho }]",
    ['15:23 unknown-place: "Ethiopia; Lesotho" names 2 stops'],
  ],
  [
    "[Ethiopia, Lesotho]",
    "[Ethiopia, Nowhere & Lesotho]",
    ['15:25 unknown-place: unknown place "Nowhere & Lesotho"'],
  ],
  [
    "[Ethiopia, Lesotho]",
    "['Ethiopia (Maseru), Lesotho']",
    ['15:15 unknown-place: unknown place "Ethiopia (Maseru), Lesotho"'],
  ],
  [
    "[Ethiopia, Lesotho]",
    "['Ethiopia, Lesotho']",
    [
      "15:14 split-stop: separate the stops with plain commas, and use straight quotes → stops: [Ethiopia, Lesotho]",
    ],
  ],
  [
    "[Ethiopia, Lesotho]",
    `[${"x".repeat(120)}]`,
    [
      '15:15 unknown-place: unknown place "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"',
    ],
  ],
  [
    "[Ethiopia, Lesotho]",
    `[${"x".repeat(121)}]`,
    ['15:15 too-long: unexpected length of "stop": 121, expected at most 120 characters'],
  ],
  [
    "stop: Ethiopia,",
    "stop: Ethiopa, insteadOf: Kenia,",
    [
      '17:17 unknown-place: unknown place "Ethiopa" → - { stop: Ethiopia, insteadOf: Kenya, dates: ../2026-01-08 }',
      '17:37 unknown-place: unknown place "Kenia" → - { stop: Ethiopia, insteadOf: Kenya, dates: ../2026-01-08 }',
    ],
  ],
  [
    "stop: Ethiopia,",
    "stop: Ethiopia and Kenya,",
    ['17:17 unknown-place: "Ethiopia and Kenya" names 2 stops'],
  ],
  [
    "    visited:",
    "    skipped: [{ stop: Kenia, replacedBy: Ugandaa }]\n    visited:",
    [
      '16:23 unknown-place: unknown place "Kenia" → skipped: [{ stop: Kenya, replacedBy: Uganda }]',
      '16:42 unknown-place: unknown place "Ugandaa" → skipped: [{ stop: Kenya, replacedBy: Uganda }]',
    ],
  ],
  [
    "    visited:",
    "    skipped: Kenya and Uganda\n    visited:",
    ['16:14 wrong-kind: unexpected text for "skipped", expected a list → skipped: [Kenya, Uganda]'],
  ],
  [
    "    visited:",
    "    expected:\n      - { stops: [Nowhere] }\n      - { stops: [Kenia] }\n    visited:",
    [
      '17:19 unknown-place: unknown place "Nowhere"',
      '18:19 unknown-place: unknown place "Kenia" → - { stops: [Kenya] }',
    ],
  ],
]);
