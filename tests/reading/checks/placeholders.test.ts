// Values that say nothing, or that do not belong in their field.
import { changes } from "./changes.ts";

changes([
  [
    "title: A trip to Lesotho",
    "title: TBC",
    ['2:8 placeholder: unexpected "TBC", expected our headline'],
  ],
  [
    "title: A trip to Lesotho",
    "title: ' 2026 '",
    ['2:8 placeholder: unexpected "2026", expected our headline'],
  ],
  [
    "title: A trip to Lesotho",
    "title: report.pdf",
    ['2:8 placeholder: unexpected "report.pdf", expected our headline'],
  ],
  ["title: A trip to Lesotho", "title: A report.pdf", []],
  [
    "title: A trip to Lesotho",
    `title: https://example.org/${"a".repeat(60)}`,
    [
      '2:8 placeholder: unexpected "https://example.org/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", expected our headline',
    ],
  ],
  ["Talks in Maseru", "n/a", ['5:10 placeholder: unexpected "n/a", which says nothing → ']],
  [
    "Talks in Maseru",
    "lorem ipsum dolor sit amet consectetur",
    ['5:10 placeholder: unexpected "lorem ipsum dolor sit amet con", which says nothing → '],
  ],
  [
    "Talks in Maseru",
    "Talks in Maseru | Gazette",
    [
      '5:10 title-outlet: unexpected "Gazette", which is the outlet, at the end of the title → title: Talks in Maseru',
    ],
  ],
  [
    "Talks in Maseru",
    "' Talks in Maseru - The Gazette '",
    [
      '5:10 title-outlet: unexpected "The Gazette", which is the outlet, at the end of the title → title: Talks in Maseru',
    ],
  ],
  ["Talks in Maseru", "Talks in Maseru | Herald", []],
  ["Talks in Maseru", "Gazette - Talks in Maseru", []],
  [
    "by: Foreign Ministry",
    "by: unknown",
    ['12:11 placeholder: unexpected "unknown", which says nothing'],
  ],
  [
    "by: Foreign Ministry",
    "by: Foreign Ministry\n      reason: ' none '",
    ['13:15 placeholder: unexpected "none", which says nothing → '],
  ],
  ["by: Foreign Ministry", "by: Foreign Ministry\n      reason: none of them came", []],
  [
    "by: Foreign Ministry",
    "by: press@example.org",
    ["12:11 speaker-address: unexpected e-mail address, expected who said it"],
  ],
  [
    "by: Foreign Ministry",
    "by: ' press@example.org '",
    ["12:11 speaker-address: unexpected e-mail address, expected who said it"],
  ],
  [
    "by: Foreign Ministry",
    "by: Press at @example",
    [
      '11:5 announced-by-nobody: announced, but "Press at @example" is no government or its spokesperson',
    ],
  ],
]);
