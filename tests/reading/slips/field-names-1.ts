import type { Slip } from "./slip.ts";

/** Names of fields in other languages and words, and fields that stand where they have no place. */
export const FIELD_NAMES_1: readonly Slip[] = [
  [
    "title: A trip to Lesotho",
    "标题: A trip to Lesotho",
    ["2 unknown-field → title: A trip to Lesotho"],
  ],
  [
    "title: A trip to Lesotho",
    "标题：A trip to Lesotho",
    ["2 field-name → title: A trip to Lesotho"],
  ],
  ["source:\n", "来源:\n", ["3 unknown-field → source:"]],
  ["  outlet: gazette", "  媒体: gazette", ["4 unknown-field → outlet: gazette"]],
  ["  published: 2026-01-12", "  日期: 2026-01-12", ["7 unknown-field → published: 2026-01-12"]],
  [
    "  published: 2026-01-12",
    "  发布日期: 2026年1月12日",
    ["7 unknown-field → published: 2026-01-12"],
  ],
  ["  url: https", "  链接: https", ["6 unknown-field → url: https://example.org/talks"]],
  ["  url: https", "  网址：https", ["6 field-name → url: https://example.org/talks"]],
  ["  language: en", "  语言: 英文", ["8 unknown-field → language: en"]],
  ["  language: en", "  langue: français", ["8 unknown-field → language: fr"]],
  ["  language: en", "  Sprache: Deutsch", ["8 unknown-field → language: de"]],
  [
    "title: A trip to Lesotho",
    "titre: A trip to Lesotho",
    ["2 unknown-field → title: A trip to Lesotho"],
  ],
  [
    "title: A trip to Lesotho",
    "Titel: A trip to Lesotho",
    ["2 unknown-field → title: A trip to Lesotho"],
  ],
  [
    "title: A trip to Lesotho",
    "titulo: A trip to Lesotho",
    ["2 unknown-field → title: A trip to Lesotho"],
  ],
  [
    "title: A trip to Lesotho",
    "العنوان: A trip to Lesotho",
    ["2 unknown-field → title: A trip to Lesotho"],
  ],
  [
    "title: A trip to Lesotho",
    "заголовок: A trip to Lesotho",
    ["2 unknown-field → title: A trip to Lesotho"],
  ],
  ["    visited:", "    访问:", ["16 unknown-field → visited:"]],
  ["    visited:", "    visité:", ["16 unknown-field → visited:"]],
  ["    visited:", "    besucht:", ["16 unknown-field → visited:"]],
  ["    announced:", "    annoncé:", ["11 unknown-field → announced:"]],
  ["    announced:", "    angekündigt:", ["11 unknown-field → announced:"]],
  ["    announced:", "    宣布:", ["11 unknown-field → announced:"]],
  ["trips:\n", "行程:\n", ["9 unknown-field → trips:"]],
  [
    "{ stop: Ethiopia",
    "{ 地点: Ethiopia",
    ["17 unknown-field → - { stop: Ethiopia, dates: ../2026-01-08 }"],
  ],
  [
    "{ stop: Ethiopia, dates:",
    "{ stop: Ethiopia, 日期:",
    ["17 unknown-field → - { stop: Ethiopia, dates: ../2026-01-08 }"],
  ],
  [
    "      stops: [Ethiopia, Lesotho]",
    "      stop: Ethiopia",
    ["15 unknown-field → stops: [Ethiopia]"],
  ],
  [
    "      by: Foreign Ministry",
    "      by: Foreign Ministry\n      place: Maseru",
    ["13 unknown-field"],
  ],
  [
    "      by: Foreign Ministry",
    "      by: Foreign Ministry\n      source: Gazette",
    ["13 unknown-field"],
  ],
  [
    "      by: Foreign Ministry",
    "      said by: Foreign Ministry",
    ["12 unknown-field → by: Foreign Ministry"],
  ],
  [
    "      by: Foreign Ministry",
    "      BY: Foreign Ministry",
    ["12 unknown-field → by: Foreign Ministry"],
  ],
  [
    "      by: Foreign Ministry",
    "      By : Foreign Ministry",
    ["12 unknown-field → by : Foreign Ministry"],
  ],
  [
    "      by: Foreign Ministry",
    "      • by: Foreign Ministry",
    ["12 unknown-field → by: Foreign Ministry"],
  ],
  [
    "      by: Foreign Ministry",
    "      – by: Foreign Ministry",
    ["12 unknown-field → by: Foreign Ministry"],
  ],
  [
    "  - trip: ada-quill/2026-01-africa",
    "  - person: ada-quill\n    trip: 2026-01-africa",
    ["10 unknown-field", "11 bad-value"],
  ],
];
