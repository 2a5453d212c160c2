import type { Slip } from "./slip.ts";

/** Signs between and around stops that are not those of a list, letters that only look right, and parts of countries. */
export const STOP_LISTS: readonly Slip[] = [
  [
    "[Ethiopia, Lesotho]",
    "[Ethiopia, “Maseru, Lesotho”]",
    ['15 split-stop → stops: [Ethiopia, "Maseru, Lesotho"]'],
  ],
  [
    "[Ethiopia, Lesotho]",
    '[Ethiopia， "Maseru, Lesotho"]',
    ['15 split-stop → stops: [Ethiopia, "Maseru, Lesotho"]'],
  ],
  [
    "[Ethiopia, Lesotho]",
    '[Ethiopia; "Maseru, Lesotho"]',
    ['15 split-stop → stops: [Ethiopia, "Maseru, Lesotho"]'],
  ],
  [
    "stop: Ethiopia",
    "stop: Еthiорia",
    ["17 unknown-place → - { stop: Ethiopia, dates: ../2026-01-08 }"],
  ],
  [
    "stop: Ethiopia",
    'stop: "Houston, TX"',
    ['17 unknown-place → - { stop: "Houston, United States", dates: ../2026-01-08 }'],
  ],
  [
    "stop: Ethiopia",
    'stop: "Houston, Texas"',
    ['17 unknown-place → - { stop: "Houston, United States", dates: ../2026-01-08 }'],
  ],
  ["stop: Ethiopia", 'stop: "Toronto, Ontario"', ["17 unknown-place"]],
  [
    "{ stop: Ethiopia, dates: ../2026-01-08 }",
    "{ stop: Ethiopia, by: Foreign Ministry, Kind: Transit }",
    ["17 unknown-field → - { stop: Ethiopia, by: Foreign Ministry, kind: transit }"],
  ],
];
