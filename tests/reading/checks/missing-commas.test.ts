import { missingCommas } from "../../../src/reading/checks/missing-commas.ts";
import { offers } from "./offers.ts";

offers(missingCommas, [
  [
    "  - { stop: Ethiopia dates: 2026 }",
    ["1:6 a comma between two fields is missing →   - { stop: Ethiopia, dates: 2026 }"],
  ],
  [
    "  - { stop: Ethiopia; dates: 2026 ;by: x}",
    ["1:6 a comma between two fields is missing →   - { stop: Ethiopia, dates: 2026, by: x}"],
  ],
  ["  - { stop: Ethiopia, dates: 2026 }", []],
  ["  - {stop: Ethiopia other: 2026}", []],
  ["stop: Ethiopia dates: 2026", []],
  ["  - { stop: Ethiopia dates:2026 }", []],
  ['  - { "A" "B" }', ['1:6 a comma between two fields is missing →   - { "A", "B" }']],
  ['stops: ["A"  "B"   "C"]', ['1 a comma between two items is missing → stops: ["A", "B", "C"]']],
  ["stops: [A B]", []],
  ['stops: ["A", "B"]', []],
  ['x: "A" "B"', []],
  ['x: [A] "A" "B"', []],
  ['a: ["A" "B"]\nb: ["A" "B"]', ['2 a comma between two items is missing → b: ["A", "B"]'], 2],
  ['  - {  "A"   "B" }', ['1:7 a comma between two fields is missing →   - {  "A", "B" }']],
]);
