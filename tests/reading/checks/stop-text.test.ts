// Stops in one text, where a list is expected.
import { changes } from "./changes.ts";

changes([
  [
    "[Ethiopia, Lesotho]",
    "Ethiopia, Maseru, Lesotho",
    [
      '15:14 wrong-kind: unexpected text for "stops", expected a list → stops: [Ethiopia, "Maseru, Lesotho"]',
    ],
  ],
  [
    "[Ethiopia, Lesotho]",
    "Ethiopia and Lesotho",
    ['15:14 wrong-kind: unexpected text for "stops", expected a list → stops: [Ethiopia, Lesotho]'],
  ],
  [
    "[Ethiopia, Lesotho]",
    "Ethiopia",
    ['15:14 wrong-kind: unexpected text for "stops", expected a list → stops: [Ethiopia]'],
  ],
  [
    "[Ethiopia, Lesotho]",
    "1. Ethiopia 2. Lesotho",
    ['15:14 wrong-kind: unexpected text for "stops", expected a list → stops: [Ethiopia, Lesotho]'],
  ],
  [
    "[Ethiopia, Lesotho]",
    "' 1) Ethiopia; 2)  Lesotho;'",
    ['15:14 wrong-kind: unexpected text for "stops", expected a list → stops: [Ethiopia, Lesotho]'],
  ],
  [
    "[Ethiopia, Lesotho]",
    "(Ethiopia; Lesotho)",
    ['15:14 wrong-kind: unexpected text for "stops", expected a list → stops: [Ethiopia, Lesotho]'],
  ],
  [
    "[Ethiopia, Lesotho]",
    "' {Ethiopia, Lesotho} '",
    ['15:14 wrong-kind: unexpected text for "stops", expected a list → stops: [Ethiopia, Lesotho]'],
  ],
  [
    "[Ethiopia, Lesotho]",
    "Ethiopia (8 January), Lesotho （10-11 January） ",
    [
      '15:14 wrong-kind: unexpected text for "stops", expected a list → stops: [{ stop: Ethiopia, dates: 2026-01-08 }, { stop: Lesotho, dates: 2026-01-10/2026-01-11 }]',
    ],
  ],
  [
    "[Ethiopia, Lesotho]",
    "Ethiopia 2026-01-08, Lesotho",
    [
      '15:14 wrong-kind: unexpected text for "stops", expected a list → stops: [{ stop: Ethiopia, dates: 2026-01-08 }, Lesotho]',
    ],
  ],
  [
    "[Ethiopia, Lesotho]",
    "'Ethiopia: 8 January'",
    [
      '15:14 wrong-kind: unexpected text for "stops", expected a list → stops: [{ stop: Ethiopia, dates: 2026-01-08 }]',
    ],
  ],
  [
    "[Ethiopia, Lesotho]",
    "Ethiopia (soon), Lesotho",
    ['15:14 wrong-kind: unexpected text for "stops", expected a list'],
  ],
  [
    "[Ethiopia, Lesotho]",
    "Ethiopia (8 or 10 January), Lesotho",
    ['15:14 wrong-kind: unexpected text for "stops", expected a list'],
  ],
  [
    "[Ethiopia, Lesotho]",
    "Nowhere (8 January), Lesotho",
    ['15:14 wrong-kind: unexpected text for "stops", expected a list'],
  ],
  [
    "[Ethiopia, Lesotho]",
    "Äthiopien → Lesotho",
    ['15:14 wrong-kind: unexpected text for "stops", expected a list → stops: [Ethiopia, Lesotho]'],
  ],
  [
    "[Ethiopia, Lesotho]",
    "Ethiopia, Nowhere",
    ['15:14 wrong-kind: unexpected text for "stops", expected a list'],
  ],
  [
    "[Ethiopia, Lesotho]",
    "Paris, United States",
    ['15:14 wrong-kind: unexpected text for "stops", expected a list'],
  ],
  [
    "[Ethiopia, Lesotho]",
    "Paris, France, United States",
    [
      '15:14 wrong-kind: unexpected text for "stops", expected a list → stops: ["Paris, France", United States]',
    ],
  ],
  [
    "[Ethiopia, Lesotho]",
    "' '",
    ['15:14 wrong-kind: unexpected text for "stops", expected a list → '],
  ],
  [
    "[Ethiopia, Lesotho]",
    "Chad,".repeat(61),
    ['15:14 wrong-kind: unexpected text for "stops", expected a list'],
  ],
  [
    "    visited:",
    "    due: { stops: Nowhere }\n    visited:",
    ['16:19 wrong-kind: unexpected text for "stops", expected a list'],
  ],
]);
