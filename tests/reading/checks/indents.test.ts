import { indents } from "../../../src/reading/checks/indents.ts";
import { offers } from "./offers.ts";

offers(indents, [
  [
    "a:\n  b: 1\n   c: 2\n  d: 3",
    [
      "3 1 space too many before this line →   c: 2",
      "3 3 spaces too many before this line → c: 2",
      "2 2 spaces too few before this line →     b: 1",
      "2 1 space too few before this line →    b: 1",
      "2 2 spaces too many before this line → b: 1",
      "4 1 space too few before this line →    d: 3",
      "4 2 spaces too many before this line → d: 3",
    ],
    3,
  ],
  [
    "a:\nb: 1",
    [
      "2 2 spaces too few before this line →   b: 1",
      "2 4 spaces too few before this line →     b: 1",
    ],
    2,
  ],
  ["a:\n\n    b: 1\n---", ["3 4 spaces too many before this line → b: 1"], 3],
  [
    "  - a: 1\n   b: 2",
    [
      "2 1 space too many before this line →   b: 2",
      "2 1 space too few before this line →     b: 2",
      "1 1 space too few before this line →    - a: 1",
    ],
    2,
  ],
  [
    "- a: 1\n  b:\n    - c: 1\n      d: 2\n   e: 3",
    [
      "5 3 spaces too few before this line →       e: 3",
      "5 1 space too few before this line →     e: 3",
      "5 1 space too many before this line →   e: 3",
      "5 3 spaces too many before this line → e: 3",
      "4 3 spaces too many before this line →    d: 2",
      "4 2 spaces too many before this line →     d: 2",
      "4 4 spaces too many before this line →   d: 2",
      "4 6 spaces too many before this line → d: 2",
    ],
    5,
  ],
  [
    "a:\n    b: 1\n    c: 2\nd: 3",
    [
      "2-3 2 spaces too few before these lines →       b: 1\n      c: 2",
      "2-3 2 spaces too many before these lines →   b: 1\n  c: 2",
      "2-3 1 space too few before these lines →      b: 1\n     c: 2",
      "2-3 1 space too many before these lines →    b: 1\n   c: 2",
      "2-3 4 spaces too few before these lines →         b: 1\n        c: 2",
      "2-3 4 spaces too many before these lines → b: 1\nc: 2",
      "2 2 spaces too many before this line →   b: 1",
      "2 4 spaces too many before this line → b: 1",
      "1 4 spaces too few before this line →     a:",
      "3 4 spaces too many before this line → c: 2",
      "4 4 spaces too few before this line →     d: 3",
    ],
    2,
    3,
  ],
  [
    "a: 1\nb: 2\n   \nc: 3",
    [
      "1-4 2 spaces too few before these lines →   a: 1\n  b: 2\n   \n  c: 3",
      "1-4 1 space too few before these lines →  a: 1\n b: 2\n   \n c: 3",
      "1-4 4 spaces too few before these lines →     a: 1\n    b: 2\n   \n    c: 3",
      "2-4 2 spaces too few before these lines →   b: 2\n   \n  c: 3",
      "2-4 1 space too few before these lines →  b: 2\n   \n c: 3",
      "2-4 4 spaces too few before these lines →     b: 2\n   \n    c: 3",
    ],
    4,
    1,
    3,
    2,
  ],
  ["    a: 1\n    b: 2\n\nx: 3", ["4 4 spaces too few before this line →     x: 3"], 4, 1],
]);
