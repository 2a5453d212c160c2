import { brackets } from "../../../src/reading/checks/brackets.ts";
import { offers } from "./offers.ts";

offers(brackets, [
  ["stops: [A, B", ["1:12 the closing ] is missing → stops: [A, B]"]],
  [
    "stops: [A, B}",
    [
      "1:13 unexpected closing bracket, expected each to close the one that is open → stops: [A, B]",
    ],
  ],
  [
    "stops: [A, B]]",
    [
      "1:14 unexpected closing bracket, expected each to close the one that is open → stops: [A, B]",
    ],
  ],
  [
    "stops: A ]",
    ["1:10 unexpected closing bracket, expected each to close the one that is open → stops: A"],
  ],
  ["  - { stop: A, dates: 2026", ["1:26 the closing } is missing →   - { stop: A, dates: 2026 }"]],
  [
    "  - { stop: A, dates: 2026 ]",
    [
      "1:28 unexpected closing bracket, expected each to close the one that is open →   - { stop: A, dates: 2026 }",
    ],
  ],
  [
    "  - { stop: A, dates: 2026  ",
    ["1:26 the closing } is missing →   - { stop: A, dates: 2026 }"],
  ],
  ["stops: [ A, { b: 1", ["1:18 the closing }] is missing → stops: [ A, { b: 1 }]"]],
  ["stops: [A, B],", ["1:14 unexpected sign after the closing bracket → stops: [A, B]"]],
  ["stops: [A, B].", ["1:14 unexpected sign after the closing bracket → stops: [A, B]"]],
  ["  - { stop: A } ;", ["1:16 unexpected sign after the closing bracket →   - { stop: A }"]],
  [
    "stops: [A, B], C]",
    [
      "1:17 unexpected closing bracket, expected each to close the one that is open → stops: [A, B], C",
    ],
  ],
  ["stops: [A, , B,, C]", ["1:11 unexpected second comma → stops: [A, B, C]"]],
  ["stops: [A, B] , [C,, D]", ["1:20 unexpected second comma → stops: [A, B] , [C, D]"]],
  ["x,, [A, B]", []],
  ["stops: { A, B }", ["1:8 unexpected braces around a list, expected [ ] → stops: [A, B]"]],
  [
    "stops: {A}",
    [
      "1:8 unexpected braces around a list, expected [ ] → stops: [A]",
      "1:8 unexpected braces around a name → stops: A",
    ],
  ],
  ["stops: { stop: A }", []],
  ["stops: { A, B } C", []],
  [
    "  - { stop: A, dates: 2026 # or earlier }",
    [
      "1:28 everything after # is a comment, including the closing bracket: put the bracket before the # →   - { stop: A, dates: 2026 } # or earlier",
    ],
  ],
  [
    "stops: [A, B  #  or C  ]]",
    [
      "1:14 everything after # is a comment, including the closing bracket: put the bracket before the # → stops: [A, B] # or C",
      "1:25 unexpected closing bracket, expected each to close the one that is open → stops: [A, B  #  or C  ]",
    ],
  ],
  ["stops: [A, B] # or [C]", []],
  [
    "title: A # or B]",
    [
      "1:16 unexpected closing bracket, expected each to close the one that is open → title: A # or B",
    ],
  ],
  [
    '  - { stop: "A, B, dates: 2026 }',
    [
      '1:13 the closing quote is missing →   - { stop: "A, B, dates: 2026"}',
      '1:13 the closing quote is missing →   - { stop: "A, B", dates: 2026 }',
      '1:13 the closing quote is missing →   - { stop: "A", B, dates: 2026 }',
      '1:32 the closing " } is missing →   - { stop: "A, B, dates: 2026 }" }',
    ],
  ],
  [
    'stops: ["A , B]',
    [
      '1:9 the closing quote is missing → stops: ["A , B"]',
      '1:9 the closing quote is missing → stops: ["A", B]',
      '1:15 the closing "] is missing → stops: ["A , B]"]',
    ],
  ],
  ['stops: ["A", B]', []],
  ['title: "A', []],
  ["stops: [A, 'B", ["1:13 the closing '] is missing → stops: [A, 'B']"]],
  ["stops: ['A, B]", ["1:14 the closing '] is missing → stops: ['A, B]']"]],
  ["stops: [A's, B", ["1:14 the closing ] is missing → stops: [A's, B]"]],
  ['stops: ["A]", B', ['1:15 the closing ] is missing → stops: ["A]", B]']],
  ["stops: ['A]', \"B]\", C", ["1:21 the closing ] is missing → stops: ['A]', \"B]\", C]"]],
  ['stops: ["it\'s [A", B', ['1:20 the closing ] is missing → stops: ["it\'s [A", B]']],
  ["stops: [A\nB\nC\nD", ["1:9 the closing ] is missing → stops: [A]"], 2],
  [
    "a: [A\nb: [B\nc: [C\nd: [D",
    [
      "3:5 the closing ] is missing → c: [C]",
      "2:5 the closing ] is missing → b: [B]",
      "1:5 the closing ] is missing → a: [A]",
    ],
    3,
  ],
  ["a: [A", [], 5],
]);
