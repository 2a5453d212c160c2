import type { Slip } from "./slip.ts";

/** Causes in other words or several in one value, seasons, quotes of other forms, entries pasted together. */
export const WORDS: readonly Slip[] = [
  [
    "---\nA note",
    "    skipped:\n      - { stop: Kenya, on: 2026-01-09, cause: schedule and weather }\n---\nA note",
    ["20 unknown-value → - { stop: Kenya, on: 2026-01-09, cause: schedule }"],
  ],
  [
    "---\nA note",
    "    skipped:\n      - { stop: Kenya, on: 2026-01-09, cause: schedule/weather }\n---\nA note",
    ["20 unknown-value → - { stop: Kenya, on: 2026-01-09, cause: schedule }"],
  ],
  [
    "---\nA note",
    '    skipped:\n      - { stop: Kenya, on: 2026-01-09, cause: "schedule, weather" }\n---\nA note',
    ["20 unknown-value → - { stop: Kenya, on: 2026-01-09, cause: schedule }"],
  ],
  [
    "---\nA note",
    "    skipped:\n      - { stop: Kenya, on: 2026-01-09, cause: [weather, security] }\n---\nA note",
    ["20 unknown-value → - { stop: Kenya, on: 2026-01-09, cause: weather }"],
  ],
  [
    "---\nA note",
    "    skipped:\n      - { stop: Kenya, on: 2026-01-09, cause: 天气和安全 }\n---\nA note",
    ["20 unknown-value → - { stop: Kenya, on: 2026-01-09, cause: weather }"],
  ],
  [
    "---\nA note",
    "    skipped:\n      - { stop: Kenya, on: 2026-01-09, cause: Wetter und Sicherheit }\n---\nA note",
    ["20 unknown-value → - { stop: Kenya, on: 2026-01-09, cause: weather }"],
  ],
  [
    "---\nA note",
    "    skipped:\n      - { stop: Kenya, on: 2026-01-09, cause: engine trouble }\n---\nA note",
    ["20 unknown-value → - { stop: Kenya, on: 2026-01-09, cause: aircraft }"],
  ],
  [
    "---\nA note",
    "    skipped:\n      - { stop: Kenya, on: 2026-01-09, cause: not given }\n---\nA note",
    ["20 unknown-value → - { stop: Kenya, on: 2026-01-09, cause: unstated }"],
  ],
  [
    "---\nA note",
    "    skipped:\n      - { stop: Kenya, on: 2026-01-09, cause: scheduling conflict }\n---\nA note",
    ["20 unknown-value → - { stop: Kenya, on: 2026-01-09, cause: schedule }"],
  ],
  [
    "---\nA note",
    "    skipped:\n      - { stop: Kenya, on: 2026-01-09, cause: at the host’s request }\n---\nA note",
    ["20 unknown-value → - { stop: Kenya, on: 2026-01-09, cause: host }"],
  ],
  [
    "---\nA note",
    "    skipped:\n      - { stop: Kenya, on: 2026-01-09, cause: flu }\n---\nA note",
    ["20 unknown-value → - { stop: Kenya, on: 2026-01-09, cause: health }"],
  ],
  ["on: 2026-01-07", "on: (2026-01-07)", ["13 bad-value → on: 2026-01-07"]],
  ["dates: 2026-01-07/2026-01-12", "dates: 2026-21", ["14 bad-value → dates: 2026"]],
  [
    "title: A trip to Lesotho",
    "title: « A trip : to Lesotho »",
    ['2 wide-punctuation → title: "A trip : to Lesotho"'],
  ],
  ["dates: ../2026-01-08 }", 'dates: ../2026-01-08 }\n      - { stop: "N´Djamena, Chad" }', []],
  ["dates: ../2026-01-08 }", 'dates: ../2026-01-08 }\n      - { stop: "N‘Djamena, Chad" }', []],
  [
    "---\nA note.\n",
    "---\nA note.\n\n---\ntitle: Another trip\nsource:\n  outlet: gazette\n---\nB note.\n",
    ["22 second-entry"],
  ],
];
