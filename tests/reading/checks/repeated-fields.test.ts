import { repeatedFields } from "../../../src/reading/checks/repeated-fields.ts";
import { offers } from "./offers.ts";

offers(repeatedFields, [
  [
    "  language: en\n  language: en  ",
    ['2 unexpected second "language: en" (each field may be given once) → '],
    2,
  ],
  [
    "language: en\nlanguage: en",
    ['2 unexpected second "language: en" (each field may be given once) → '],
    2,
  ],
  ["language: en\nlanguage: en", [], 1],
  ["language: en\nlanguage: fr", [], 2],
  ["  language: en\nlanguage: en", [], 2],
  ["  language:\n  language:", [], 2],
  ["  - stop: A\n  - stop: A", [], 2],
  ["a: x\nb: y\na: x\nb: y", ['4 unexpected second "b: y" (each field may be given once) → '], 4],
  [
    "by: A very long name of a ministry, of a spokesperson, and of more besides\nby: A very long name of a ministry, of a spokesperson, and of more besides",
    [
      '2 unexpected second "by: A very long name of a ministry, of a spokesperson, and o" (each field may be given once) → ',
    ],
    2,
  ],
]);
