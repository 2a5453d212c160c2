import { dashes } from "../../../src/reading/checks/dashes.ts";
import { offers } from "./offers.ts";

offers(dashes, [
  [
    "    trip: ada-quill\n    by: x\n    on: y\n    trip: b",
    [
      "1 the dash of this item is missing →   - trip: ada-quill",
      "1 the dash of this item is missing →     - trip: ada-quill",
      "1-3 the dash of this item is missing →     - trip: ada-quill\n      by: x\n      on: y",
    ],
  ],
  [
    "  stop: A",
    [
      "1 the dash of this item is missing → - stop: A",
      "1 the dash of this item is missing →   - stop: A",
    ],
  ],
  [" about: A", ["1 the dash of this item is missing →  - about: A"]],
  ["what: A", ["1 the dash of this item is missing → - what: A"]],
  [
    "  { stop: A }",
    [
      "1 the dash of this item is missing → - { stop: A }",
      "1 the dash of this item is missing →   - { stop: A }",
    ],
  ],
  ["  -trip: a", ["1:3 the space after the dash is missing →   - trip: a"]],
  ["  - trip: a", []],
  ["  – A", ["1:3 unexpected – before an item, expected a dash and a space →   - A"]],
  ["  •A", ["1:3 unexpected • before an item, expected a dash and a space →   - A"]],
  ["  1. A", ["1:3 unexpected 1. before an item, expected a dash and a space →   - A"]],
  ["  (12) A", ["1:3 unexpected (12) before an item, expected a dash and a space →   - A"]],
  ["  123. A", []],
  [
    "  → A\n  → B\n  → C\nx",
    [
      "1-3:3 unexpected → before an item, expected a dash and a space →   - A\n  - B\n  - C",
      "1:3 unexpected → before an item, expected a dash and a space →   - A",
      "2-3:3 unexpected → before an item, expected a dash and a space →   - B\n  - C",
      "2:3 unexpected → before an item, expected a dash and a space →   - B",
    ],
  ],
  [
    "  → A\n  → B",
    [
      "1-2:3 unexpected → before an item, expected a dash and a space →   - A\n  - B",
      "1:3 unexpected → before an item, expected a dash and a space →   - A",
      "2:3 unexpected → before an item, expected a dash and a space →   - B",
    ],
  ],
  [
    "  * A\n  * B\n   * C",
    [
      "1-2:3 unexpected * before an item, expected a dash and a space →   - A\n  - B",
      "1:3 unexpected * before an item, expected a dash and a space →   - A",
      "2:3 unexpected * before an item, expected a dash and a space →   - B",
    ],
  ],
  [
    "  - stop: A\n  - dates: 2026",
    ["2:3 unexpected dash before a field of the item above it →     dates: 2026"],
    2,
  ],
  [
    "  - stop: A\n    by: x\n    - on: 2026",
    ["3:5 unexpected dash before a field of the item above it →       on: 2026"],
    3,
  ],
  ["  x\n  - dates: 2026", [], 2],
  ["  - stop: A\n  - other: 2026", [], 2],
  [
    "  visited: { stop: A }",
    ["1:12 unexpected fields alone, expected a list of them: [{ … }] →   visited: [{ stop: A }]"],
  ],
  [
    "  stated: { a: 1 } ",
    ["1:11 unexpected fields alone, expected a list of them: [{ … }] →   stated: [{ a: 1 }]"],
  ],
  ["  by: { a: 1 }", []],
  [
    "  stops:\n    A\n    B\n  x: 1",
    ["2-3 the dashes of these items are missing →     - A\n    - B"],
  ],
  ["  - with: \n    A\n  x: 1", ["2 the dash of this item is missing →     - A"]],
  ["  met:\n    - A\nx: 1", []],
  ["  met:\n    A: b\nx: 1", []],
  ["  by:\n    A\nx: 1", []],
  ["  stops:\n    A\n    B", []],
  [
    "a\n-b\n-c\n-d\n-e\n-f\ng",
    [
      "5-6:1 the space after the dash is missing → - e\n- f",
      "5:1 the space after the dash is missing → - e",
      "4-6:1 the space after the dash is missing → - d\n- e\n- f",
      "4:1 the space after the dash is missing → - d",
      "6:1 the space after the dash is missing → - f",
      "3-6:1 the space after the dash is missing → - c\n- d\n- e\n- f",
      "3:1 the space after the dash is missing → - c",
      "2-6:1 the space after the dash is missing → - b\n- c\n- d\n- e\n- f",
      "2:1 the space after the dash is missing → - b",
    ],
    5,
  ],
  ["   visited: { stop: A } and more", []],
  [
    "  - stop: A\n    by: - x\n    - on: 2026",
    ["3:5 unexpected dash before a field of the item above it →       on: 2026"],
    3,
  ],
  [
    "    trip: a\n    by: x\n  on: y",
    [
      "1 the dash of this item is missing →   - trip: a",
      "1 the dash of this item is missing →     - trip: a",
      "1-2 the dash of this item is missing →     - trip: a\n      by: x",
    ],
  ],
  ["x stops:\n    A\nby: c", []],
  ["  stops: A\n    B\nby: c", []],
  ["  stops:\n  A\nby: c", []],
  ["  stops:\n    A - b\n    -\nby: c", ["2 the dash of this item is missing →     - A - b"]],
  ["  stops:\n    A\n    by:\nc: d", ["2 the dash of this item is missing →     - A"]],
  ["1 by: x\n- on: 2026", [], 2],
]);
