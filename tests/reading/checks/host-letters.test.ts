import { expect, it } from "vitest";
import { letterFault } from "../../../src/reading/checks/host-letters.ts";

const IMITATE = "its letters imitate Latin ones";
const MIXED = "it mixes scripts as no word does";

it.each([
  ["مصر1١.eg", "its digits are of several scripts"],
  ["сор.com", IMITATE],
  ["www.сор.com", IMITATE],
  ["пример.сор", IMITATE],
  ["оо.тест", IMITATE],
  ["ノ丶.jp", IMITATE],
  ["੦੧.in", IMITATE],
  ["ıo.org", IMITATE],
  ["iı丶.tr", "it has signs, or letters that imitate them"],
  ["oο0.gr", MIXED],
  ["оo.ru", MIXED],
  ["сор.gr", IMITATE],
])("%s: %s", (host, fault) => {
  expect(letterFault(host)).toBe(fault);
});

it.each([
  "example.org",
  "مصر12.eg",
  "مصر١٢.eg",
  "ıı.com.tr",
  "aııb.tr",
  "россия.рф",
  "сор.рф",
  "сор.ком",
  "сор.ru",
  "сор-2.ru",
  "οο.gr",
  "ком",
  "бел.бел",
])("%s is what it looks like", (host) => {
  expect(letterFault(host)).toBeUndefined();
});
