import { quotes } from "../../../src/reading/checks/quotes.ts";
import { offers } from "./offers.ts";

offers(quotes, [
  [
    "title: Lesotho: a trip",
    [
      '1:8 this value needs double quotes: a colon followed by a space starts another field → title: "Lesotho: a trip"',
    ],
  ],
  [
    "title: 'Quill's trip to Lesotho",
    [
      '1:8 this value needs double quotes: in single quotes, an apostrophe ends the value → title: "Quill\'s trip to Lesotho"',
    ],
  ],
  [
    "title: 'Quill's trip'",
    [
      '1:8 this value needs double quotes: in single quotes, an apostrophe ends the value → title: "Quill\'s trip"',
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
    'x: 1\ntitle: "A trip\ny: 2\nz: 3\nw: 4',
    [
      '2:8 this value needs other quotes: the quotes are not closed, or close too early → title: "A trip"',
    ],
    5,
  ],
  [
    "title: a: b\nby: a: b\non: a: b",
    [
      '2:5 this value needs double quotes: a colon followed by a space starts another field → by: "a: b"',
      '1:8 this value needs double quotes: a colon followed by a space starts another field → title: "a: b"',
    ],
    2,
  ],
  [
    "title: Lesotho:",
    [
      '1:8 this value needs double quotes: a colon followed by a space starts another field → title: "Lesotho:"',
    ],
  ],
  [
    'title: a: "b"',
    [
      "1:8 this value needs double quotes: a colon followed by a space starts another field → title: 'a: \"b\"'",
    ],
  ],
  [
    "title: a: 'b'c",
    [
      "1:8 this value needs double quotes: a colon followed by a space starts another field → title: \"a: 'b'c\"",
    ],
  ],
  [
    "title: a: [b]",
    [
      '1:8 this value needs double quotes: a colon followed by a space starts another field → title: "a: [b]"',
    ],
  ],
  [
    "title: a: b@c",
    [
      '1:8 this value needs double quotes: a colon followed by a space starts another field → title: "a: b@c"',
    ],
  ],
  [
    "title: a: b [c]",
    [
      '1:8 this value needs double quotes: a colon followed by a space starts another field → title: "a: b [c]"',
    ],
  ],
  [
    'title: "',
    [
      '1:8 this value needs other quotes: the quotes are not closed, or close too early → title: ""',
    ],
  ],
  [
    `title: "It''s`,
    [
      `1:8 this value needs other quotes: the quotes are not closed, or close too early → title: "It''s"`,
    ],
  ],
]);
