import { colons } from "../../../src/reading/checks/colons.ts";
import { offers } from "./offers.ts";

offers(colons, [
  [
    "by:Foreign Ministry",
    ["1:1 the space after the colon is missing: by: Foreign Ministry → by: Foreign Ministry"],
  ],
  ["  -  stop:A", ["1:6 the space after the colon is missing: -  stop: A →   -  stop: A"]],
  [
    "  - { stop:A, dates:2026 }",
    [
      "1:7 the space after the colon is missing: - { stop: A, dates: 2026 } →   - { stop: A, dates: 2026 }",
    ],
  ],
  ["[stop:A]", []],
  ["by://x", []],
  ["elsewhere:A", []],
  ["by Foreign Ministry", ['1:1 the colon after "by" is missing → by: Foreign Ministry']],
  ["by = Foreign Ministry", ['1:1 the colon after "by" is missing → by: Foreign Ministry']],
  ["by; Foreign Ministry", ['1:1 the colon after "by" is missing → by: Foreign Ministry']],
  ["by. Foreign Ministry", ['1:1 the colon after "by" is missing → by: Foreign Ministry']],
  ["by - Foreign Ministry", ['1:1 the colon after "by" is missing → by: Foreign Ministry']],
  ["by – Foreign Ministry", ['1:1 the colon after "by" is missing → by: Foreign Ministry']],
  [
    "  - stop   A",
    [
      "1:5 the name of the field is missing: stop →   - stop: stop   A",
      '1:5 the colon after "stop" is missing →   - stop: A',
    ],
  ],
  ["    visited", ['1:5 the colon after "visited" is missing →     visited:']],
  ["    visited  ", ['1:5 the colon after "visited" is missing →     visited:']],
  ["byForeign", []],
  ["by-Foreign", []],
  ["by: Foreign", []],
  [
    "  - ada-quill/2026-01-africa",
    [
      "1:5 the name of the field is missing: trip →   - trip: ada-quill/2026-01-africa",
      "1:5 the name of the field is missing: stop →   - stop: ada-quill/2026-01-africa",
    ],
  ],
  [
    '  - "ada-quill/2026-01-africa":',
    ["1:5 the name of the field is missing: trip →   - trip: ada-quill/2026-01-africa"],
  ],
  [
    "  - 'ada-quill/2026-01-africa'  ",
    ["1:5 the name of the field is missing: trip →   - trip: ada-quill/2026-01-africa"],
  ],
  ["ada-quill/2026-01-africa", []],
  [
    "  - ada-quill/26-01-africa",
    ["1:5 the name of the field is missing: stop →   - stop: ada-quill/26-01-africa"],
  ],
  [
    '  - "Maseru, Lesotho"',
    ['1:5 the name of the field is missing: stop →   - stop: "Maseru, Lesotho"'],
  ],
  [
    "  - Maseru, Lesotho  ",
    ["1:5 the name of the field is missing: stop →   - stop: Maseru, Lesotho"],
  ],
  ["  - Maseru: Lesotho", []],
  ["  - Maseru [Lesotho]", []],
  ["  - 12 January", []],
  [
    "a: 1\nby:A\non:B\nto:C\ndue:D",
    [
      "3:1 the space after the colon is missing: on: B → on: B",
      "2:1 the space after the colon is missing: by: A → by: A",
      "4:1 the space after the colon is missing: to: C → to: C",
    ],
    3,
  ],
  [
    "by:A very long name of a ministry, of a spokesperson, and of more besides",
    [
      "1:1 the space after the colon is missing: by: A very long name of a ministry, of a spokesperson, and o → by: A very long name of a ministry, of a spokesperson, and of more besides",
    ],
  ],
]);
