import { fences } from "../../../src/reading/checks/fences.ts";
import { offers } from "./offers.ts";

offers(fences, [
  [
    "---\ntitle: x\n---",
    [
      "2 the --- line below the front matter is missing (the front matter goes between two lines that are exactly ---) → title: x\n---",
    ],
  ],
  [
    "---\n---\ntitle: x\n---",
    [
      "1-2 unexpected second --- before the front matter, expected one (the front matter goes between two lines that are exactly ---) → ---",
    ],
  ],
  [
    "---\n\n---\ntitle: x\n---",
    [
      "1-3 unexpected second --- before the front matter, expected one (the front matter goes between two lines that are exactly ---) → ---",
    ],
  ],
  [
    "---\ntitle: x\n---\nnote",
    [
      "2 the --- line below the front matter is missing (the front matter goes between two lines that are exactly ---) → title: x\n---",
    ],
  ],
  [
    "---\ntitle: x\n—-\nnote",
    [
      '3 unexpected "—-", expected --- below the front matter (the front matter goes between two lines that are exactly ---) → ---',
      "2 the --- line below the front matter is missing (the front matter goes between two lines that are exactly ---) → title: x\n---",
    ],
  ],
  [
    "---\ntitle: x\n  ----  \nnote",
    [
      '3 unexpected "  ----  ", expected --- below the front matter (the front matter goes between two lines that are exactly ---) → ---',
      "3 the --- line below the front matter is missing (the front matter goes between two lines that are exactly ---) →   ----  \n---",
    ],
  ],
  [
    "---\ntitle: x\n---  \nnote",
    [
      "2 the --- line below the front matter is missing (the front matter goes between two lines that are exactly ---) → title: x\n---",
    ],
  ],
  [
    "---\ntitle: x\n\nNote: here.",
    [
      "4 the --- line below the front matter is missing (the front matter goes between two lines that are exactly ---) → Note: here.\n---",
    ],
  ],
  [
    "---\ntitle: x\n  by: y\n# c\n\nA note.",
    [
      "4 the --- line below the front matter is missing (the front matter goes between two lines that are exactly ---) → # c\n---",
    ],
  ],
  [
    "---\ntitle: x\nby: y",
    [
      "3 the --- line below the front matter is missing (the front matter goes between two lines that are exactly ---) → by: y\n---",
    ],
  ],
  ["---\nA note.", []],
  [
    "---\ntitle: x\n==================================================\nnote",
    [
      '3 unexpected "========================================", expected --- below the front matter (the front matter goes between two lines that are exactly ---) → ---',
      "2 the --- line below the front matter is missing (the front matter goes between two lines that are exactly ---) → title: x\n---",
    ],
  ],
  [
    "---\n   \n---\ntitle: x",
    [
      "1-3 unexpected second --- before the front matter, expected one (the front matter goes between two lines that are exactly ---) → ---",
    ],
  ],
  [
    "---\n---  \ntitle: x",
    [
      "1-2 unexpected second --- before the front matter, expected one (the front matter goes between two lines that are exactly ---) → ---",
    ],
  ],
  [
    "---\ntitle: x\n   ",
    [
      "2 the --- line below the front matter is missing (the front matter goes between two lines that are exactly ---) → title: x\n---",
    ],
  ],
]);
