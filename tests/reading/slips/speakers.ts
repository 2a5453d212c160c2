import type { Slip } from "./slip.ts";

/** Who said it. */
export const SPEAKERS: readonly Slip[] = [
  ["      by: Foreign Ministry", "      by: press@mfa.example", ["12 speaker-address"]],
  ["      by: Foreign Ministry", "      by: [Foreign Ministry, Embassy]", ["12 wrong-kind"]],
  [
    "      by: Foreign Ministry",
    "      - by: Foreign Ministry",
    ["12 field-name → by: Foreign Ministry"],
  ],
  ["      by: Foreign Ministry", "      by\tForeign Ministry", ["12 colon → by: Foreign Ministry"]],
  [
    "      by: Foreign Ministry",
    "      by: “Foreign Ministry”",
    ["12 bad-value → by: Foreign Ministry"],
  ],
  [
    "      by: Foreign Ministry",
    "      by: ‘Foreign Ministry’",
    ["12 bad-value → by: Foreign Ministry"],
  ],
  [
    "      by: Foreign Ministry",
    "      by: „Foreign Ministry“",
    ["12 bad-value → by: Foreign Ministry"],
  ],
  [
    "      by: Foreign Ministry",
    "      by: @ForeignMinistry",
    ['12 quotes → by: "@ForeignMinistry"'],
  ],
  ["      by: Foreign Ministry", "      by: n/a", ["12 placeholder"]],
  ["      by: Foreign Ministry", "      by: TBD", ["12 placeholder"]],
  ["      by: Foreign Ministry", "      by: unnamed sources", ["11 announced-by-nobody"]],
  ["      by: Foreign Ministry", "      by: gazette", ["11 announced-by-nobody"]],
  [
    "    announced:\n      by: Foreign Ministry",
    "    announced: Foreign Ministry",
    ["11 group → announced:\n      by: Foreign Ministry"],
  ],
];
