import { brokenLines } from "../../../src/reading/checks/broken-lines.ts";
import { offers } from "./offers.ts";

offers(brokenLines, [
  [
    "title: A trip\nto Lesotho",
    [
      '1-2 the text of "title" goes on in the next line, expected one line → title: A trip to Lesotho',
    ],
    2,
  ],
  [
    "title: A trip\nto Lesotho",
    [
      '1-2 the text of "title" goes on in the next line, expected one line → title: A trip to Lesotho',
    ],
    1,
  ],
  [
    "x\ntitle: A trip\nto Lesotho",
    [
      '2-3 the text of "title" goes on in the next line, expected one line → title: A trip to Lesotho',
    ],
    2,
  ],
  [
    "title: A trip\nto Lesotho\nby: x",
    [
      '1-2 the text of "title" goes on in the next line, expected one line → title: A trip to Lesotho',
    ],
    3,
  ],
  ["x\ntitle: A trip\nto Lesotho", [], 1],
  ['  - about:  A trip  \n    to Lesotho: the "end"', [], 2],
  ["title: A trip\nby: B", [], 2],
  ["title: A trip\nby：B", [], 2],
  ["title: A trip\n  - B", [], 2],
  ["title: A trip\n# B", [], 2],
  ["title: A trip\n---", [], 2],
  ["title: A trip\n", [], 2],
  ["title:\nto Lesotho", [], 2],
  ['title: "A trip\nto Lesotho"', [], 2],
  ["stops: [A,\nB]", [], 2],
  [
    "title: A trip\nto Lesotho and back to the ministry of it：B",
    [
      '1-2 the text of "title" goes on in the next line, expected one line → title: "A trip to Lesotho and back to the ministry of it：B"',
    ],
    2,
  ],
  ["title: A trip\nto Lesotho:", [], 2],
  [
    "title: A trip at 12\n:30",
    [
      '1-2 the text of "title" goes on in the next line, expected one line → title: A trip at 12 :30',
    ],
    2,
  ],
  [
    "title: A trip  \n  to Lesotho  ",
    [
      '1-2 the text of "title" goes on in the next line, expected one line → title: A trip to Lesotho',
    ],
    2,
  ],
  [
    "title: A trip\nto --- Lesotho - and # back",
    [
      '1-2 the text of "title" goes on in the next line, expected one line → title: "A trip to --- Lesotho - and # back"',
    ],
    2,
  ],
  [
    'title: a "b" trip\nto Lesotho',
    [
      '1-2 the text of "title" goes on in the next line, expected one line → title: \'a "b" trip to Lesotho\'',
    ],
    2,
  ],
]);
