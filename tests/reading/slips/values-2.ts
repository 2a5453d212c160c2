import type { Slip } from "./slip.ts";

/** Outlets, languages and titles. */
export const VALUES_2: readonly Slip[] = [
  [
    "title: A trip to Lesotho",
    "title: Trip to Lesotho (updated) #2",
    ['2 yaml-comment → title: "Trip to Lesotho (updated) #2"'],
  ],
  ["title: A trip to Lesotho", "title: 2026", ["2 placeholder"]],
  ["title: A trip to Lesotho", "title: yes", ["2 placeholder"]],
  ["title: A trip to Lesotho", "title: null", ["2 placeholder"]],
  ["title: A trip to Lesotho", "title: TODO", ["2 placeholder"]],
  [
    "title: A trip to Lesotho",
    "title: >\n  A trip\n  to Lesotho",
    ["2 bad-value → title: A trip to Lesotho"],
  ],
  [
    "title: A trip to Lesotho",
    'title: "A trip to Lesotho”',
    ['2 wide-punctuation → title: "A trip to Lesotho"'],
  ],
  [
    "title: A trip to Lesotho",
    'title: “A trip to Lesotho"',
    ["2 bad-value → title: A trip to Lesotho"],
  ],
  ["title: A trip to Lesotho", "title: https://example.org/talks", ["2 placeholder"]],
  [
    "  outlet: gazette\n  title: Talks in Maseru\n",
    "  outlet: gazette title: Talks in Maseru\n",
    ["4 joined-fields → outlet: gazette\n  title: Talks in Maseru"],
  ],
  [
    "  outlet: gazette\n  title: Talks in Maseru\n",
    "  outlet: gazette,\n  title: Talks in Maseru,\n",
    ["4 unknown-outlet → outlet: gazette"],
  ],
  ["  outlet: gazette\n", "  outlet: gazette;\n", ["4 unknown-outlet → outlet: gazette"]],
  ["  outlet: gazette\n", '  outlet: "gazette",\n', ["4 unknown-outlet → outlet: gazette"]],
  ["  outlet: gazette\n", "  outlet: { name: Gazette, country: LS }\n", ["4 wrong-kind"]],
  ["  outlet: gazette\n", "  outlet: new-paper\n", ["4 unknown-outlet"]],
  ["  outlet: gazette\n", "  outlet: 莱索托日报\n", ["4 unknown-outlet"]],
];
