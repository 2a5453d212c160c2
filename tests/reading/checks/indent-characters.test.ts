import { indentCharacters } from "../../../src/reading/checks/indent-characters.ts";
import { offers } from "./offers.ts";

offers(indentCharacters, [
  [
    "a:\n\tby: x\n  c: y",
    [
      "2 unexpected tab before the text, expected spaces →   by: x",
      "2 unexpected tab before the text, expected spaces →     by: x",
      "2 unexpected tab before the text, expected spaces →  by: x",
      "2 unexpected tab before the text, expected spaces →         by: x",
    ],
    2,
  ],
  [
    "a:\n\t\tby: x\n\tc: y\nb: z",
    [
      "2-3 unexpected tab before the text, expected spaces →   by: x\n c: y",
      "2-3 unexpected tab before the text, expected spaces →     by: x\n  c: y",
      "2-3 unexpected tab before the text, expected spaces →         by: x\n    c: y",
      "2-3 unexpected tab before the text, expected spaces →                 by: x\n        c: y",
    ],
    2,
  ],
  ["a: b\n    by: x", []],
  ["a:\n\t\nb: x", []],
  [
    "\u3000language: en",
    [
      "1 unexpected wide (ideographic) space before the text, expected spaces →   language: en",
      "1 unexpected wide (ideographic) space before the text, expected spaces →     language: en",
      "1 unexpected wide (ideographic) space before the text, expected spaces →  language: en",
      "1 unexpected wide (ideographic) space before the text, expected spaces →         language: en",
    ],
  ],
  ["a:\n  x: 1\n  by: z", []],
  [
    "\ta\nb\n\tc",
    [
      "1 unexpected tab before the text, expected spaces →   a",
      "1 unexpected tab before the text, expected spaces →     a",
      "1 unexpected tab before the text, expected spaces →  a",
      "1 unexpected tab before the text, expected spaces →         a",
      "3 unexpected tab before the text, expected spaces →   c",
      "3 unexpected tab before the text, expected spaces →     c",
      "3 unexpected tab before the text, expected spaces →  c",
      "3 unexpected tab before the text, expected spaces →         c",
    ],
  ],
  [
    "  \tby: x\n  z: y",
    [
      "1 unexpected tab before the text, expected spaces →   by: x",
      "1 unexpected tab before the text, expected spaces →     by: x",
      "1 unexpected tab before the text, expected spaces →    by: x",
      "1 unexpected tab before the text, expected spaces →       by: x",
      "1 unexpected tab before the text, expected spaces →             by: x",
      "1 unexpected tab before the text, expected spaces →                         by: x",
    ],
  ],
  [
    "  a: x\n\u200B b: y",
    [
      "2 unexpected unusual space before the text, expected spaces →   b: y",
      "2 unexpected unusual space before the text, expected spaces →     b: y",
      "2 unexpected unusual space before the text, expected spaces →       b: y",
      "2 unexpected unusual space before the text, expected spaces →         b: y",
      "2 unexpected unusual space before the text, expected spaces →                 b: y",
    ],
  ],
]);
