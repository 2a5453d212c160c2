import { quotes } from "../../../src/reading/checks/quotes.ts";
import { offers } from "./offers.ts";

offers(quotes, [
  [
    "  - by: %x  ",
    [
      '1:9 this value needs double quotes: % at the start of a value means something else →   - by: "%x"',
    ],
  ],
  [
    "url: [talks](https://example.org/talks)",
    [
      "1:6 unexpected link of Markdown, expected the address alone → url: https://example.org/talks",
    ],
  ],
  [
    "url: [talks](ftp://example.org/talks)",
    [
      '1:6 this value needs double quotes: [ at the start of a value begins a list or fields → url: "[talks](ftp://example.org/talks)"',
    ],
  ],
  [
    '"by: Foreign Ministry"',
    [
      "1:1 unexpected quotes around a field: they stand around its value alone → by: Foreign Ministry",
    ],
  ],
  [
    "  - 'stop: A'  ",
    ["1:5 unexpected quotes around a field: they stand around its value alone →   - stop: A"],
  ],
  ['"other: A"', []],
  ["\"by: A'", []],
  [
    "  - { stop: Maseru, Lesotho, dates: 2026 }",
    [
      '1:13 this value needs double quotes: inside { } a comma ends a value →   - { stop: "Maseru, Lesotho", dates: 2026 }',
    ],
  ],
  ['  - { stop: A:b, by: "x", dates: 2026 }', []],
  [
    "  - { stop: 'Quill's, by: #x }",
    [
      '1:13 this value needs double quotes: in single quotes, an apostrophe ends the value →   - { stop: Quill\'s, by: "#x" }',
    ],
  ],
  ["  - { stop: A, by: }", []],
  ["  - {stop: [A, B], by: 'It''s', about: \"a \\\"b\\\"\"}", []],
  ["  - { other: a, b }", []],
  [
    '  at: { by: "A, on: 2026 }',
    [
      "1:13 this value needs other quotes: the quotes are not closed, or close too early →   at: { by: A, on: 2026 }",
    ],
  ],
  [
    "  - { by: 'It''s, on: A }",
    [
      "1:11 this value needs double quotes: in single quotes, an apostrophe ends the value →   - { by: It's, on: A }",
    ],
  ],
  ['  - { by: a "b", on: x }', []],
  [
    "  - { stop: , by: a, b }",
    [
      '1:19 this value needs double quotes: inside { } a comma ends a value →   - { stop: , by: "a, b" }',
    ],
  ],
]);
