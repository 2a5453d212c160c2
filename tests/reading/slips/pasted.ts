import type { Slip } from "./slip.ts";

const STOPS = "      stops: [Ethiopia, Lesotho]";
const LIST = "15 wrong-kind → stops: [Ethiopia, Lesotho]";
const ITEMS = "      stops:\n        - Ethiopia\n        - Lesotho";
const DASHES = "16 dash → - Ethiopia\n        - Lesotho";

/** Stops as tables, notes, word processors and wikis have them. */
export const PASTED: readonly Slip[] = [
  [STOPS, "      stops: Ethiopia\tLesotho", [LIST]],
  [STOPS, "      stops: | Ethiopia | Lesotho |", ["15 bracket → stops: [Ethiopia, Lesotho]"]],
  [STOPS, "      stops: Ethiopia -> Lesotho", [LIST]],
  [STOPS, "      stops: Ethiopia => Lesotho", [LIST]],
  [STOPS, "      stops: Ethiopia, then Lesotho", [LIST]],
  [STOPS, "      stops: Ethiopia, and Lesotho", [LIST]],
  [STOPS, "      stops: 埃塞俄比亚和莱索托", [LIST]],
  [STOPS, "      stops: 中非共和国和莱索托", ["15 wrong-kind"]],
  [STOPS, "      stops: [[Ethiopia, Lesotho]]", ["15 bracket → stops: [Ethiopia, Lesotho]"]],
  [STOPS, "      stops: [[[Ethiopia]], [[Lesotho]]]", ["15 bracket → stops: [Ethiopia, Lesotho]"]],
  [STOPS, "      stops: [Ethiopia, [Lesotho]]", ["15 bracket → stops: [Ethiopia, Lesotho]"]],
  [STOPS, "      stops: [{Ethiopia}, {Lesotho}]", ["15 bracket → stops: [Ethiopia, Lesotho]"]],
  [STOPS, "      stops: [🇪🇹, Lesotho]", ["15 unknown-place → stops: [Ethiopia, Lesotho]"]],
  [STOPS, "      stops: [Ethiopia, Lesotho, home]", ["15 unknown-place"]],
  [
    STOPS,
    '      stops: [Ethiopia: 2026-01-08, "Maseru, Lesotho": 2026-01-10/2026-01-11]',
    [
      '15 stop-dates → stops: [{ stop: Ethiopia, dates: 2026-01-08 }, { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }]',
    ],
  ],
  [STOPS, ITEMS.replace("Ethiopia", "Ethiopia,"), ["16 unknown-place → - Ethiopia"]],
  [STOPS, ITEMS.replace("Ethiopia", '"Ethiopia",'), ['16 bracket → - "Ethiopia"']],
  ...[
    "☐ |☑ ",
    "➢ |➢ ",
    "a) |b) ",
    "(a) |(b) ",
    "① |② ",
    "一、|二、",
    "o |o ",
    "‣ |‣ ",
    "✓ |✓ ",
  ].map((signs): Slip => {
    const [first = "", second = ""] = signs.split("|");
    const items = `      stops:\n        ${first}Ethiopia\n        ${second}Lesotho`;
    return [STOPS, items, [DASHES]];
  }),
  [STOPS, "      stops:\n        - [ ] Ethiopia\n        - [x] Lesotho", [DASHES]],
  ["outlet: gazette", "outlet: { gazette }", ["4 bracket → outlet: gazette"]],
  ["trips:\n", "trips: ada-quill/2026-01-africa\n", ["9 group → trips:"]],
  [
    "---\nA note",
    "    skipped:\n      - { stop: Lesotho, on: 2026-01-09, cause: ? }\n---\nA note",
    ["20 bracket → - { stop: Lesotho, on: 2026-01-09 }"],
  ],
];
