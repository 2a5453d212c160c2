import { periods } from "../../../src/reading/checks/periods.ts";
import { offers } from "./offers.ts";

offers(periods, [
  ["dates: x", []],
  [
    "  - { stop: A, from: 2026-01-10, to: 2026-01-11 }",
    [
      "1:16 unexpected two fields for one period, expected dates: from/to in one →   - { stop: A, dates: 2026-01-10/2026-01-11 }",
    ],
  ],
  [
    "from: 2026-01-10, to: 2026-01-11",
    [
      "1:1 unexpected two fields for one period, expected dates: from/to in one → dates: 2026-01-10/2026-01-11",
    ],
  ],
  [
    "  - { stop: A, start: \"2026-01-10\", end: '2026-01-11' }",
    [
      "1:16 unexpected two fields for one period, expected dates: from/to in one →   - { stop: A, dates: 2026-01-10/2026-01-11 }",
    ],
  ],
  [
    "  - { stop: A, dates: { from: 2026-01-10, to: 2026-01-11 } }",
    [
      "1:25 unexpected two fields for one period, expected dates: from/to in one →   - { stop: A, dates: 2026-01-10/2026-01-11 }",
    ],
  ],
  ["  - { stop: A, from: 2026-01-10, by: x, to: 2026-01-11 }", []],
  ["  - { stop: A, from: 2026-01-10, to: 2026-01-11 12 }", []],
  ["  - { stop: A, x-from: 2026-01-10, to: 2026-01-11 }", []],
  [
    "  - { stop: A, Arrival: 2026-01-10 , Departure: 2026-01-11}",
    [
      "1:16 unexpected two fields for one period, expected dates: from/to in one →   - { stop: A, dates: 2026-01-10/2026-01-11}",
    ],
  ],
  [
    "  - { stop: A, 抵达: 2026-01-10, 离开: 2026-01-11 }",
    [
      "1:16 unexpected two fields for one period, expected dates: from/to in one →   - { stop: A, dates: 2026-01-10/2026-01-11 }",
    ],
  ],
  [
    "start: 2026-01-07\nend: 2026-01-12",
    [
      "1-2:1 unexpected two fields for one period, expected dates: from/to in one → dates: 2026-01-07/2026-01-12",
    ],
  ],
  [
    '      - start_date: "2026-01-07"\n        end_date: "2026-01-12"  ',
    [
      "1-2:9 unexpected two fields for one period, expected dates: from/to in one →       - dates: 2026-01-07/2026-01-12",
    ],
  ],
  ["start: 2026-01-07\nby: x", []],
  ["end: 2026-01-12\nstart: 2026-01-07", []],
  [
    "  dates:\n    from: 2026-01-07\n    to: 2026-01-12",
    [
      "1-3:3 unexpected two fields for one period, expected dates: from/to in one →   dates: 2026-01-07/2026-01-12",
    ],
    2,
  ],
  [
    "  dates: \n    from: 2026-01-07\n    to: 2026-01-12",
    [
      "1-3:3 unexpected two fields for one period, expected dates: from/to in one →   dates: 2026-01-07/2026-01-12",
    ],
    1,
  ],
  [
    "  dates: x\n    from: 2026-01-07\n    to: 2026-01-12",
    [
      "2-3:5 unexpected two fields for one period, expected dates: from/to in one →     dates: 2026-01-07/2026-01-12",
    ],
    2,
  ],
  ["from: 2026-01-07 12\nto: 2026-01-12", []],
  ["from: {2026}\nto: 2026-01-12", []],
  ["begin: $1\nfinish: 2026", []],
  [
    "begin: $&\nend: $1",
    ["1-2:1 unexpected two fields for one period, expected dates: from/to in one → dates: $&/$1"],
  ],
  [
    "a: { from: $&, to: $1 }",
    [
      "1:6 unexpected two fields for one period, expected dates: from/to in one → a: { dates: $&/$1 }",
    ],
  ],
  [
    "from: 1\nto: 2\nfrom: 3\nto: 4\nfrom: 5\nto: 6",
    ["3-4:1 unexpected two fields for one period, expected dates: from/to in one → dates: 3/4"],
    2,
  ],
]);
