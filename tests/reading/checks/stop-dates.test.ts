import { stopDates } from "../../../src/reading/checks/stop-dates.ts";
import { offers } from "./offers.ts";

offers(stopDates, [
  [
    "visited:\n  Ethiopia: 2026-01-08\n  Lesotho: 2026-01-10\nby: x",
    [
      "2-3:3 unexpected stop as the name of a field, expected stop: and dates: →   - { stop: Ethiopia, dates: 2026-01-08 }\n  - { stop: Lesotho, dates: 2026-01-10 }",
    ],
    2,
  ],
  [
    "visited:\n  - Ethiopia: 2026-01-08\n  - Lesotho: 2026-01-10",
    [
      "2:3 unexpected stop as the name of a field, expected stop: and dates: →   - { stop: Ethiopia, dates: 2026-01-08 }",
      "3:3 unexpected stop as the name of a field, expected stop: and dates: →   - { stop: Lesotho, dates: 2026-01-10 }",
    ],
    2,
  ],
  [
    "  - \"Maseru, Lesotho\": '2026-01-08'  ",
    [
      '1:3 unexpected stop as the name of a field, expected stop: and dates: →   - { stop: "Maseru, Lesotho", dates: 2026-01-08 }',
    ],
  ],
  [
    '  - Maseru, Lesotho: "2026-01-08, 9"',
    [
      '1:3 unexpected stop as the name of a field, expected stop: and dates: →   - { stop: "Maseru, Lesotho", dates: "2026-01-08, 9" }',
    ],
  ],
  ["  Ethiopia: 2026-01-08", []],
  [
    "stops: \n  Ethiopia: 8 January\n    Lesotho: 10 January",
    [
      "2:3 unexpected stop as the name of a field, expected stop: and dates: →   - { stop: Ethiopia, dates: 8 January }",
    ],
    2,
  ],
  ["visited: x\n  Ethiopia: 2026-01-08", [], 2],
  ["  - dates: 2026-01-08", []],
  ["  - Ethiopia: yes", []],
  ["  - 12: 2026", []],
  ["  - Ethiopia: [2026]", []],
  [
    "visited:\n  Ethiopia: 2026-01-08\n  - Lesotho: 2026-01-10",
    [
      "2:3 unexpected stop as the name of a field, expected stop: and dates: →   - { stop: Ethiopia, dates: 2026-01-08 }",
      "3:3 unexpected stop as the name of a field, expected stop: and dates: →   - { stop: Lesotho, dates: 2026-01-10 }",
    ],
    2,
  ],
  [
    "visited:\n  Ethiopia: 2026-01-08\n  dates: 2026-01-10",
    [
      "2:3 unexpected stop as the name of a field, expected stop: and dates: →   - { stop: Ethiopia, dates: 2026-01-08 }",
    ],
    2,
  ],
  [
    "  - A: 1\n  - B: 2\n  - C: 3\n  - D: 4\n  - E: 5",
    [
      "3:3 unexpected stop as the name of a field, expected stop: and dates: →   - { stop: C, dates: 3 }",
      "4:3 unexpected stop as the name of a field, expected stop: and dates: →   - { stop: D, dates: 4 }",
      "2:3 unexpected stop as the name of a field, expected stop: and dates: →   - { stop: B, dates: 2 }",
    ],
    3,
  ],
  ['  - An "old" town: 2026', []],
]);
