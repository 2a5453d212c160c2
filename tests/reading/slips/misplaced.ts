import type { Slip } from "./slip.ts";

/** Values in the wrong field, names of fields in further languages, codes of countries for other things. */
export const MISPLACED: readonly Slip[] = [
  [
    "  published: 2026-01-12",
    "  发布日期：2026年1月12日",
    ["7 field-name → published: 2026-01-12"],
  ],
  ["title: A trip", "タイトル: A trip", ["2 unknown-field → title: A trip to Lesotho"]],
  ["title: A trip", "제목: A trip", ["2 unknown-field → title: A trip to Lesotho"]],
  ["title: A trip", "başlık: A trip", ["2 unknown-field → title: A trip to Lesotho"]],
  ["    visited:", "    visitato:", ["16 unknown-field → visited:"]],
  ["  published: 2026", "  publicado em: 2026", ["7 unknown-field → published: 2026-01-12"]],
  ["ada-quill/2026", "quill-ada/2026", ["10 unknown-person → - trip: ada-quill/2026-01-africa"]],
  ["ada-quill/2026", "ada-quill\\2026", ["10 trip-form → - trip: ada-quill/2026-01-africa"]],
  ["by: Foreign Ministry", "by: 2026-01-07", ["12 speaker-address"]],
  ["by: Foreign Ministry", "by: https://mfa.example", ["12 speaker-address"]],
  ["by: Foreign Ministry", "by: ada-quill", ["12 speaker-address → by: Ada Quill"]],
  ["language: en", "language: UK", ["8 bad-value → language: en"]],
  ["language: en", "language: SE", ["8 bad-value → language: sv"]],
  [
    "https://example.org/talks",
    "hxxps://example.org/talks",
    ["6 bad-value → url: https://example.org/talks"],
  ],
  ["title: A trip to", "title: A trip\tto", ["2 bad-value → title: A trip to Lesotho"]],
  ["title: A trip to Lesotho", 'title: "A trip \\to Lesotho"', ["2 bad-value"]],
  ["on: 2026-01-07", "on: 02026-01-07", ["13 bad-value → on: 2026-01-07"]],
  [
    "      - { stop: Ethiopia, dates: ../2026-01-08 }",
    '      - { stop: "Addis Ababa, ET" }',
    ['17 unknown-place → - { stop: "Addis Ababa, Ethiopia" }'],
  ],
  [
    "      - { stop: Ethiopia, dates: ../2026-01-08 }",
    "      - { stop: Ethiopia, kind: stop-over }",
    ["17 unknown-value → - { stop: Ethiopia, kind: transit }"],
  ],
  [
    "---\nA note",
    "    skipped: [{ stop: Kenya, cause: the plane broke down }]\n---\nA note",
    ["19 unknown-value → skipped: [{ stop: Kenya, cause: aircraft }]"],
  ],
  [
    "---\nA note",
    "    skipped: [{ stop: Kenya, reason: [snow, fog] }]\n---\nA note",
    ["19 wrong-kind → skipped: [{ stop: Kenya, reason: snow; fog }]"],
  ],
];
