import { widePunctuation } from "../../../src/reading/checks/wide-punctuation.ts";
import { offers } from "./offers.ts";

offers(widePunctuation, [
  [
    "by：A",
    [
      "1:3 unexpected full-width colon (：), expected a plain one (:) → by: A",
      "1:3 unexpected full-width colon (：), expected a plain one (:) → by: A",
      "1:3 unexpected full-width colon (：), expected a plain one (:) → by: A",
    ],
  ],
  [
    "by﹕ A",
    [
      "1:3 unexpected full-width colon (﹕), expected a plain one (:) → by: A",
      "1:3 unexpected full-width colon (﹕), expected a plain one (:) → by: A",
      "1:3 unexpected full-width colon (﹕), expected a plain one (:) → by: A",
    ],
  ],
  [
    "  - stop：A，dates：2026",
    [
      "1:9 unexpected full-width colon (：), expected a plain one (:) →   - stop: A，dates：2026",
      "1:9 unexpected full-width colon (：), expected a plain one (:) →   - stop: A，dates: 2026",
      "1:9 unexpected full-width colon (：), expected a plain one (:) →   - stop: A, dates: 2026",
    ],
  ],
  [
    "stops: ［A，B、C］",
    ["1:8 unexpected full-width sign (［), expected a plain one ([) → stops: [A, B, C]"],
  ],
  [
    "title: “A trip”",
    ['1:8 unexpected curly quotes (“), expected straight ones (") → title: "A trip"'],
  ],
  ["title: «A»", ['1:8 unexpected curly quotes («), expected straight ones (") → title: "A"']],
  ["title: 「A」", ['1:8 unexpected curly quotes (「), expected straight ones (") → title: "A"']],
  ["note＃x", ["1:5 unexpected full-width sign (＃), expected a plain one (#) → note#x"]],
  ["by: A－B", ["1:6 unexpected full-width sign (－), expected a plain one (-) → by: A-B"]],
  ["other：A；B", ["1:6 unexpected full-width colon (：), expected a plain one (:) → other: A; B"]],
  [
    "｛ stop: A ｝",
    ["1:1 unexpected full-width sign (｛), expected a plain one ({) → { stop: A }"],
  ],
  ["by: A", []],
  [
    "by：“A”",
    [
      "1:3 unexpected full-width colon (：), expected a plain one (:) → by: “A”",
      "1:3 unexpected full-width colon (：), expected a plain one (:) → by: “A”",
      '1:3 unexpected full-width colon (：), expected a plain one (:) → by: "A"',
    ],
  ],
  [
    "a：1\nb：2\nc：3\nd：4",
    [
      "2:2 unexpected full-width colon (：), expected a plain one (:) → b: 2",
      "3:2 unexpected full-width colon (：), expected a plain one (:) → c: 3",
      "1:2 unexpected full-width colon (：), expected a plain one (:) → a: 1",
    ],
    2,
  ],
  ["title: A， ", ["1:9 unexpected full-width comma (，), expected a plain one (,) → title: A,"]],
  [
    "  - stop: “A”，dates：2026",
    [
      "1:20 unexpected full-width colon (：), expected a plain one (:) →   - stop: “A”，dates: 2026",
      '1:11 unexpected curly quotes (“), expected straight ones (") →   - stop: "A", dates: 2026',
    ],
  ],
  [
    "  - stop：“A”",
    [
      "1:9 unexpected full-width colon (：), expected a plain one (:) →   - stop: “A”",
      "1:9 unexpected full-width colon (：), expected a plain one (:) →   - stop: “A”",
      '1:9 unexpected full-width colon (：), expected a plain one (:) →   - stop: "A"',
    ],
  ],
]);
