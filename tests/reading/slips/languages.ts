import type { Slip } from "./slip.ts";

const ETHIOPIA = "{ stop: Ethiopia, dates: ../2026-01-08 }";
const stop = (name: string, ...told: readonly string[]): Slip => [
  ETHIOPIA,
  `{ stop: ${name}, dates: ../2026-01-08 }`,
  told,
];
const cause = (written: string, meant: string): Slip => [
  "---\nA note",
  `    skipped: [{ stop: Lesotho, on: 2026-01-09, cause: ${written} }]\n---\nA note`,
  [`19 unknown-value → skipped: [{ stop: Lesotho, on: 2026-01-09, cause: ${meant} }]`],
];
const visited = (name: string): Slip => [
  "    visited:",
  `    ${name}:`,
  ["16 unknown-field → visited:"],
];
const announced = (name: string): Slip => [
  "    announced:",
  `    ${name}:`,
  ["11 unknown-field → announced:"],
];
const outlet = (name: string): Slip => [
  "  outlet: gazette",
  `  ${name}: gazette`,
  ["4 unknown-field → outlet: gazette"],
];
const language = (written: string, meant: string): Slip => [
  "language: en",
  `language: ${written}`,
  [`8 bad-value → language: ${meant}`],
];

/** Fields, causes, languages and countries by other names, in the languages of the world. */
export const LANGUAGES: readonly Slip[] = [
  ...[
    "stops visited",
    "travelled to",
    "ziyaret edilen",
    "زيارة",
    "відвідав",
    "đã thăm",
    "ביקר",
  ].map(visited),
  ...["scheduled", "发布", "計画", "запланировано", "diumumkan", "예정"].map(announced),
  ...["source", "журнал", "媒体名称", "surat kabar", "روزنامه"].map(outlet),
  language("中文（简体）", "zh-Hans"),
  language("Bahasa Indonesia", "id"),
  language("en-UK", "en-GB"),
  ["  language: en", "  言語: 英語", ["8 unknown-field → language: en"]],
  cause("raisons de santé", "health"),
  cause("病気", "health"),
  cause("健康上の理由による体調不良", "health"),
  cause("날씨", "weather"),
  cause("thời tiết", "weather"),
  cause("problemas técnicos", "aircraft"),
  cause("no-fly zone", "airspace"),
  cause("assassination attempt", "security"),
  cause("family reasons", "other"),
  stop("Czech Rep."),
  stop("S. Korea"),
  stop("Federal Democratic Republic of Ethiopia"),
  stop("Abyssinia"),
  stop("Addis", '17 ambiguous-place → - { stop: "Addis Ababa, Ethiopia", dates: ../2026-01-08 }'),
  stop(
    '"Addis Ababa, capital of Ethiopia"',
    '17 unknown-place → - { stop: "Addis Ababa, Ethiopia", dates: ../2026-01-08 }',
  ),
  stop(
    '"Maseru, Lesotho, Africa"',
    '17 unknown-place → - { stop: "Maseru, Lesotho", dates: ../2026-01-08 }',
  ),
];
