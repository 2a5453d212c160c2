import type { Slip } from "./slip.ts";

const ETHIOPIA = "      - { stop: Ethiopia, dates: ../2026-01-08 }";
const STOPS = "      stops: [Ethiopia, Lesotho]";
const MASERU = '      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }';
const MET = '- { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11, met:';

/** Signs of Markdown and of Chinese keyboards, doubled dashes, people in one text, addresses of copies. */
export const MARKS: readonly Slip[] = [
  [STOPS, "      stops: [Ethiopia，Lesotho]", ["15 split-stop → stops: [Ethiopia, Lesotho]"]],
  [STOPS, '      stops: ["Ethiopia, Lesotho"]', ["15 split-stop → stops: [Ethiopia, Lesotho]"]],
  [
    STOPS,
    '      stops: ["Maseru, Lesotho, Ethiopia"]',
    ['15 split-stop → stops: ["Maseru, Lesotho", Ethiopia]'],
  ],
  [
    ETHIOPIA,
    "      - ｛ stop：Ethiopia，dates：../2026-01-08 ｝",
    [`17 wide-punctuation → ${ETHIOPIA.trim()}`],
  ],
  [
    ETHIOPIA,
    "      - ｛stop：Ethiopia，dates：../2026-01-08｝",
    ["17 wide-punctuation → - {stop: Ethiopia, dates: ../2026-01-08}"],
  ],
  [ETHIOPIA, ETHIOPIA.replace("- {", "- - {"), [`17 dash → ${ETHIOPIA.trim()}`]],
  [ETHIOPIA, ETHIOPIA.replace("- {", "-- {"), [`17 dash → ${ETHIOPIA.trim()}`]],
  [ETHIOPIA, ETHIOPIA.replace("{ ", ""), [`17 bracket → ${ETHIOPIA.trim()}`]],
  ["title: A trip", "**title**: A trip", ["2 field-name → title: A trip to Lesotho"]],
  ["title: A trip", "**title:** A trip", ["2 field-name → title: A trip to Lesotho"]],
  ["title: A trip", "`title`: A trip", ["2 field-name → title: A trip to Lesotho"]],
  ["title: A trip", "> title: A trip", ["2 field-name → title: A trip to Lesotho"]],
  ["title: A trip", "- **title**: A trip", ["2 field-name → title: A trip to Lesotho"]],
  ["source:\n", "## source:\n", ["3 field-name → source:"]],
  ["  outlet: gazette", "  - outlet: gazette", ["4 field-name → outlet: gazette"]],
  ["    visited:\n", "    - visited:\n", ["16 field-name → visited:"]],
  [
    "title: A trip to Lesotho",
    "title: [A trip to Lesotho](https://example.org)",
    ["2 quotes → title: A trip to Lesotho"],
  ],
  [
    "dates: 2026-01-07/2026-01-12",
    "dates: 2026-01-07 2026-01-12",
    ["14 bad-value → dates: 2026-01-07/2026-01-12"],
  ],
  ["published: 2026-01-12", "published: 2026-01-12+08:00", ["7 bad-value → published: 2026-01-12"]],
  [
    MASERU,
    MASERU.replace(" }", ", met: King Letsie III; Prime Minister Matekane }"),
    [`18 joined-names → ${MET} [King Letsie III, Prime Minister Matekane] }`],
  ],
  [
    MASERU,
    MASERU.replace(" }", ", met: [国王、首相] }"),
    [`18 joined-names → ${MET} [国王, 首相] }`],
  ],
  ["ada-quill/2026", "/ada-quill/2026", ["10 trip-form → - trip: ada-quill/2026-01-africa"]],
  ["ada-quill/2026", "ada-quill：2026", ["10 trip-form → - trip: ada-quill/2026-01-africa"]],
  [
    "https://example.org/talks",
    "https://web.archive.org/web/20260113000000/https://example.org/talks",
    [
      "6 odd-address → url: https://example.org/talks\n  archived: https://web.archive.org/web/20260113000000/https://example.org/talks",
    ],
  ],
  [
    "https://example.org/talks",
    "https://example.org/talks?id=4&print=1",
    ["6 odd-address → url: https://example.org/talks?id=4"],
  ],
  ["\n---\nA note.", "\n--- A note.", ["19 fence → ---\nA note."]],
  [
    "---\nA note",
    "    skipped:\n      - { stop: Lesotho, on: 2026-01-09, cause: 日程安排 }\n---\nA note",
    ["20 unknown-value → - { stop: Lesotho, on: 2026-01-09, cause: schedule }"],
  ],
];
