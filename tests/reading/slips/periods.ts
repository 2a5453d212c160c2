import type { Slip } from "./slip.ts";

/** Periods as people and programs write them. */
export const PERIODS: readonly Slip[] = [
  [
    "      dates: 2026-01-07/2026-01-12",
    "      dates: [2026-01-07, 2026-01-12]",
    ["14 wrong-kind → dates: 2026-01-07/2026-01-12"],
  ],
  [
    "      dates: 2026-01-07/2026-01-12",
    "      dates:\n        - 2026-01-07\n        - 2026-01-12",
    ["14 wrong-kind → dates: 2026-01-07/2026-01-12"],
  ],
  [
    "dates: 2026-01-10/2026-01-11",
    "dates: [2026-01-10, 2026-01-11]",
    ['18 wrong-kind → - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }'],
  ],
  [
    "      dates: 2026-01-07/2026-01-12",
    "      dates: { from: 2026-01-07, to: 2026-01-12 }",
    ["14 two-dates → dates: 2026-01-07/2026-01-12"],
  ],
  [
    "      dates: 2026-01-07/2026-01-12",
    "      from: 2026-01-07\n      to: 2026-01-12",
    ["14 two-dates → dates: 2026-01-07/2026-01-12"],
  ],
  [
    "dates: 2026-01-10/2026-01-11",
    "from: 2026-01-10, to: 2026-01-11",
    ['18 two-dates → - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }'],
  ],
  [
    "dates: 2026-01-10/2026-01-11",
    "arrived: 2026-01-10, left: 2026-01-11",
    ['18 two-dates → - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }'],
  ],
  [
    "dates: 2026-01-10/2026-01-11",
    "dates: [2026-01-10, 2026-01-11, 2026-01-12]",
    ['18 wrong-kind → - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-12 }'],
  ],
  [
    "dates: 2026-01-10/2026-01-11",
    "dates: 10.–11.01.2026",
    ['18 bad-value → - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }'],
  ],
  [
    "dates: 2026-01-10/2026-01-11",
    "dates: 10. bis 11. Januar 2026",
    ['18 bad-value → - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }'],
  ],
  [
    "dates: 2026-01-10/2026-01-11",
    "dates: du 10 au 11 janvier 2026",
    ['18 bad-value → - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }'],
  ],
  [
    "dates: 2026-01-10/2026-01-11",
    "dates: 10-11 يناير 2026",
    ['18 bad-value → - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }'],
  ],
  [
    "dates: 2026-01-10/2026-01-11",
    "dates: 1月10日至11日",
    ['18 bad-value → - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }'],
  ],
  [
    "dates: 2026-01-10/2026-01-11",
    "dates: 2026年1月10日-11日",
    ['18 bad-value → - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }'],
  ],
  [
    "dates: 2026-01-10/2026-01-11",
    "dates: Jan 10 & 11",
    ['18 bad-value → - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }'],
  ],
  [
    "dates: 2026-01-10/2026-01-11",
    "dates: 10/11 January 2026",
    ['18 bad-value → - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }'],
  ],
  [
    "dates: 2026-01-10/2026-01-11",
    "dates: Jan. 10–11, 2026",
    ['18 bad-value → - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }'],
  ],
  [
    "dates: 2026-01-10/2026-01-11",
    "dates: 2026-01-10 2026-01-11",
    ['18 bad-value → - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }'],
  ],
  [
    "dates: 2026-01-10/2026-01-11",
    "dates: 2026-01-10, 2026-01-11",
    ['18 bad-value → - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }'],
  ],
  [
    "dates: 2026-01-10/2026-01-11",
    "dates: 2026-01-10\\2026-01-11",
    ['18 bad-value → - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }'],
  ],
  [
    "dates: 2026-01-10/2026-01-11",
    "dates: 2026-01-10//2026-01-11",
    ['18 bad-value → - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }'],
  ],
  ["dates: 2026-01-10/2026-01-11", "dates: two days", ["18 bad-value"]],
  [
    "      dates: 2026-01-07/2026-01-12\n",
    "      dates: 2026-01-07/2026-01-12 (5 days)\n",
    ["14 bad-value → dates: 2026-01-07/2026-01-12"],
  ],
  ["      dates: 2026-01-07/2026-01-12\n", "      dates: 5 days\n", ["14 bad-value"]],
  [
    "      dates: 2026-01-07/2026-01-12\n",
    "      dates: 2026-01-07/2027-01-12\n",
    ["10 long-trip"],
  ],
  [
    "      dates: 2026-01-07/2026-01-12\n",
    "      dates: 2026-07-01/2026-12-01\n",
    ["14 trip-date"],
  ],
];
