import { quotes } from "../../../src/reading/checks/quotes.ts";
import { offers } from "./offers.ts";

offers(quotes, [
  [
    "title: Lesotho: a trip",
    [
      '1:8 this value needs double quotes: a colon and a space within a value begin another field → title: "Lesotho: a trip"',
    ],
  ],
  [
    "title: 'Quill's trip to Lesotho",
    [
      '1:8 this value needs double quotes: an apostrophe ends what begins with one → title: "Quill\'s trip to Lesotho"',
    ],
  ],
  [
    "title: 'Quill's trip'",
    [
      '1:8 this value needs double quotes: an apostrophe ends what begins with one → title: "Quill\'s trip"',
    ],
  ],
  [
    'title: "A "trip" to Lesotho"',
    [
      "1:8 this value needs other quotes: the quotes are not closed, or close too early → title: 'A \"trip\" to Lesotho'",
    ],
  ],
  [
    'title: "A trip',
    [
      '1:8 this value needs other quotes: the quotes are not closed, or close too early → title: "A trip"',
    ],
  ],
  [
    'title: "Nobody" goes',
    [
      "1:8 this value needs other quotes: the quotes are not closed, or close too early → title: '\"Nobody\" goes'",
    ],
  ],
  [
    'title: "A" or "B',
    [
      "1:8 this value needs other quotes: the quotes are not closed, or close too early → title: 'A\" or \"B'",
    ],
  ],
  [
    "title: @quill",
    [
      '1:8 this value needs double quotes: @ at the start of a value means something else → title: "@quill"',
    ],
  ],
  [
    "  - by: %x  ",
    [
      '1:9 this value needs double quotes: % at the start of a value means something else →   - by: "%x"',
    ],
  ],
  [
    "title: `x`",
    [
      '1:8 this value needs double quotes: ` at the start of a value means something else → title: "`x`"',
    ],
  ],
  [
    "title: |x",
    [
      '1:8 this value needs double quotes: | at the start of a value means something else → title: "|x"',
    ],
  ],
  [
    "title: > x",
    [
      '1:8 this value needs double quotes: > at the start of a value means something else → title: "> x"',
    ],
  ],
  [
    "title: &x",
    [
      '1:8 this value needs double quotes: & at the start of a value means something else → title: "&x"',
    ],
  ],
  [
    "title: *x",
    [
      '1:8 this value needs double quotes: * at the start of a value means something else → title: "*x"',
    ],
  ],
  [
    "title: !x",
    [
      '1:8 this value needs double quotes: ! at the start of a value means something else → title: "!x"',
    ],
  ],
  [
    "title: ? x",
    [
      '1:8 this value needs double quotes: ? at the start of a value means something else → title: "? x"',
    ],
  ],
  [
    "title: #x",
    [
      '1:8 this value needs double quotes: # at the start of a value means something else → title: "#x"',
    ],
  ],
  [
    "title: - x",
    [
      '1:8 this value needs double quotes: - at the start of a value means something else → title: "- x"',
    ],
  ],
  ["title: plain", []],
  [
    "title: plain, and more",
    [
      '1:8 this value needs double quotes: inside { } a comma ends a value → title: "plain, and more"',
    ],
  ],
  ['title: "plain"', []],
  [
    "title: [Update] A trip",
    [
      '1:8 this value needs double quotes: [ at the start of a value begins a list or fields → title: "[Update] A trip"',
    ],
  ],
  [
    "title: {x} A trip",
    [
      '1:8 this value needs double quotes: { at the start of a value begins a list or fields → title: "{x} A trip"',
    ],
  ],
  ["title: [A, B]", []],
  ["title: [A], ", []],
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
      '1:13 this value needs double quotes: an apostrophe ends what begins with one →   - { stop: Quill\'s, by: "#x" }',
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
      "1:11 this value needs double quotes: an apostrophe ends what begins with one →   - { by: It's, on: A }",
    ],
  ],
  [
    'x: 1\ntitle: "A trip\ny: 2\nz: 3\nw: 4',
    [
      '2:8 this value needs other quotes: the quotes are not closed, or close too early → title: "A trip"',
    ],
    5,
  ],
  [
    "title: a: b\nby: a: b\non: a: b",
    [
      '2:5 this value needs double quotes: a colon and a space within a value begin another field → by: "a: b"',
      '1:8 this value needs double quotes: a colon and a space within a value begin another field → title: "a: b"',
    ],
    2,
  ],
]);
