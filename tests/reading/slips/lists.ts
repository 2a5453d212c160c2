import type { Slip } from "./slip.ts";

/** Stops of a plan in other forms than a list. */
export const LISTS: readonly Slip[] = [
  [
    "      stops: [Ethiopia, Lesotho]",
    "      stops: Ethiopia → Lesotho",
    ["15 wrong-kind → stops: [Ethiopia, Lesotho]"],
  ],
  [
    "      stops: [Ethiopia, Lesotho]",
    "      stops: (Ethiopia, Lesotho)",
    ["15 wrong-kind → stops: [Ethiopia, Lesotho]"],
  ],
  [
    "      stops: [Ethiopia, Lesotho]",
    "      stops: {Ethiopia, Lesotho}",
    ["15 bracket → stops: [Ethiopia, Lesotho]"],
  ],
  [
    "      stops: [Ethiopia, Lesotho]",
    '      stops: ["Ethiopia" "Lesotho"]',
    ['15 comma → stops: ["Ethiopia", "Lesotho"]'],
  ],
  [
    "      stops: [Ethiopia, Lesotho]",
    "      stops: ['Ethiopia', 'Lesotho'",
    ["15 bracket → stops: ['Ethiopia', 'Lesotho']"],
  ],
  [
    "      stops: [Ethiopia, Lesotho]",
    "      stops: [Ethiopia, Lesotho],",
    ["15 bracket → stops: [Ethiopia, Lesotho]"],
  ],
  [
    "      stops: [Ethiopia, Lesotho]",
    "      stops: [Ethiopia, , Lesotho]",
    ["15 bracket → stops: [Ethiopia, Lesotho]"],
  ],
  [
    "      stops: [Ethiopia, Lesotho]",
    "      stops:\n        Ethiopia,\n        Lesotho",
    ["15 wrong-kind → stops: [Ethiopia, Lesotho]"],
  ],
  [
    "      stops: [Ethiopia, Lesotho]",
    "      stops:\n        - Ethiopia - Lesotho",
    ["16 unknown-place"],
  ],
  [
    "      stops: [Ethiopia, Lesotho]",
    "      stops: [Ethiopia, Maseru, Lesotho]",
    ['15 split-stop → stops: [Ethiopia, "Maseru, Lesotho"]'],
  ],
  [
    "      stops: [Ethiopia, Lesotho]",
    "      stops: [Ethiopia, Ethiopia, Lesotho]",
    ["15 repeated-stop"],
  ],
  [
    "      stops: [Ethiopia, Lesotho]",
    "      stops: Äthiopien, Lesotho",
    ["15 wrong-kind → stops: [Ethiopia, Lesotho]"],
  ],
  [
    "      stops: [Ethiopia, Lesotho]",
    "      stops: [Äthiopien, Lesotho]",
    ["15 unknown-place → stops: [Ethiopia, Lesotho]"],
  ],
  [
    "      stops: [Ethiopia, Lesotho]",
    "      stops: [埃塞俄比亚, 莱索托]",
    [
      "15 unknown-place → stops: [Ethiopia, Lesotho]",
      "15 unknown-place → stops: [Ethiopia, Lesotho]",
    ],
  ],
  [
    "      stops: [Ethiopia, Lesotho]",
    "      stops: [埃塞俄比亚、莱索托]",
    ["15 unknown-place → stops: [Ethiopia, Lesotho]"],
  ],
  [
    "      stops: [Ethiopia, Lesotho]",
    "      stops: 埃塞俄比亚、莱索托",
    ["15 wrong-kind → stops: [Ethiopia, Lesotho]"],
  ],
  [
    "      stops: [Ethiopia, Lesotho]",
    "      stops: [إثيوبيا، ليسوتو]",
    ["15 unknown-place → stops: [Ethiopia, Lesotho]"],
  ],
  [
    "      stops: [Ethiopia, Lesotho]",
    "      stops: [Ethiopia/Lesotho]",
    ["15 unknown-place → stops: [Ethiopia, Lesotho]"],
  ],
  [
    "      stops: [Ethiopia, Lesotho]",
    "      stops: [Ethiopia (Addis Ababa), Lesotho]",
    ['15 unknown-place → stops: ["Addis Ababa, Ethiopia", Lesotho]'],
  ],
  ["      stops: [Ethiopia, Lesotho]", "      stops: 2", ["15 wrong-kind"]],
  [
    "      stops: [Ethiopia, Lesotho]",
    "      stops: [Ethiopia, Lesotho (tbc)]",
    ["15 unknown-place"],
  ],
  ["      stops: [Ethiopia, Lesotho]", "      stops: [Ethiopia, unknown]", ["15 unknown-place"]],
  ["      stops: [Ethiopia, Lesotho]", "      stops: [Ethiopia, etc.]", ["15 unknown-place"]],
  ["      stops: [Ethiopia, Lesotho]", "      stops: [Ethiopia, ...]", ["15 unknown-place"]],
  [
    "      stops: [Ethiopia, Lesotho]",
    "      stops: [Ethiopia, a third country]",
    ["15 unknown-place"],
  ],
  ["      stops: [Ethiopia, Lesotho]", '      stops: [Ethiopia, ""]', ["15 empty-field"]],
];
