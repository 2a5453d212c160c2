import { joinedFields } from "../../../src/reading/checks/joined-fields.ts";
import { offers } from "./offers.ts";

offers(joinedFields, [
  [
    "published: 2026-01-12 language: en",
    [
      "1:22 unexpected second field in one line, expected each in a line of its own → published: 2026-01-12\nlanguage: en",
    ],
  ],
  [
    '  published: 2026-01-12, language: en, by: A "b"',
    [
      "1:24 unexpected second field in one line, expected each in a line of its own →   published: 2026-01-12\n  language: en\n  by: 'A \"b\"'",
    ],
  ],
  [
    "  - stop: Ethiopia, dates: 2026",
    [
      "1:19 unexpected second field in one line, expected each in a line of its own →   - stop: Ethiopia\n    dates: 2026",
    ],
  ],
  [
    '  - stop: Ethiopia; dates: 2026 | by: "x y"  ',
    [
      '1:19 unexpected second field in one line, expected each in a line of its own →   - stop: Ethiopia\n    dates: 2026\n    by: "x y"',
    ],
  ],
  ["  - stop: Ethiopia other: 2026", []],
  ["  - stop: Ethiopia, dates:2026", []],
  ["published: 2026-01-12", []],
  ["other: x, by: y", []],
  [
    "  - (stop: Ethiopia, dates: 2026)",
    ["1:5 unexpected brackets around fields, expected { } →   - { stop: Ethiopia, dates: 2026 }"],
  ],
  [
    "  - [ stop: Ethiopia ]",
    ["1:5 unexpected brackets around fields, expected { } →   - { stop: Ethiopia }"],
  ],
  ["  - ( Ethiopia )", []],
  ["  - (stop: Ethiopia", []],
  [
    "  - { stop = Ethiopia, dates => 2026 }",
    [
      "1:7 unexpected sign after a field's name, expected a colon and a space →   - { stop: Ethiopia, dates: 2026 }",
    ],
  ],
  [
    "  - {stop -> Ethiopia,dates→2026}",
    [
      "1:6 unexpected sign after a field's name, expected a colon and a space →   - {stop: Ethiopia,dates: 2026}",
    ],
  ],
  ["  - { other = Ethiopia }", []],
  ["stop = Ethiopia, dates = 2026", []],
  [
    "a: x\nby: x, on: y\nby: x, on: y\nby: x, on: y\nb: x",
    [
      "3:6 unexpected second field in one line, expected each in a line of its own → by: x\non: y",
      "2:6 unexpected second field in one line, expected each in a line of its own → by: x\non: y",
      "4:6 unexpected second field in one line, expected each in a line of its own → by: x\non: y",
    ],
    3,
  ],
]);
