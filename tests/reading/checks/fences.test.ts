import { fences } from "../../../src/reading/checks/fences.ts";
import { offers } from "./offers.ts";

offers(fences, [
  [
    "title: x\nby: y\n---",
    [
      "1 the --- line before the front matter is missing (the front matter stands between two lines of exactly ---) → ---\ntitle: x",
    ],
  ],
  [
    "---\ntitle: x\n---",
    [
      "2 the --- line below the front matter is missing (the front matter stands between two lines of exactly ---) → title: x\n---",
    ],
  ],
  [
    "\n---\ntitle: x\n---",
    ["1-2 unexpected empty line before the front matter, expected --- in the first line → ---"],
  ],
  [
    "\n\n \n---\ntitle: x",
    ["1-4 unexpected empty line before the front matter, expected --- in the first line → ---"],
  ],
  [
    "----\ntitle: x\n----",
    [
      '1-3 unexpected "----" around the front matter, expected --- (the front matter stands between two lines of exactly ---) → ---\ntitle: x\n---',
      '1 unexpected "----", expected --- (the front matter stands between two lines of exactly ---) → ---',
    ],
  ],
  [
    "———\ntitle: x",
    [
      '1 unexpected "———", expected --- (the front matter stands between two lines of exactly ---) → ---',
    ],
  ],
  [
    "***\ntitle: x\n***\nnote",
    [
      '1-3 unexpected "***" around the front matter, expected --- (the front matter stands between two lines of exactly ---) → ---\ntitle: x\n---',
      '1 unexpected "***", expected --- (the front matter stands between two lines of exactly ---) → ---',
    ],
  ],
  [
    "===\ntitle: x",
    [
      '1 unexpected "===", expected --- (the front matter stands between two lines of exactly ---) → ---',
    ],
  ],
  [
    "...\ntitle: x",
    [
      '1 unexpected "...", expected --- (the front matter stands between two lines of exactly ---) → ---',
    ],
  ],
  ["++++\ntitle: x", []],
  [
    " ---\ntitle: x",
    [
      '1 unexpected " ---", expected --- (the front matter stands between two lines of exactly ---) → ---',
    ],
  ],
  [
    "---yaml\ntitle: x",
    [
      '1 unexpected "---yaml", expected --- (the front matter stands between two lines of exactly ---) → ---',
    ],
  ],
  [
    "--- MD\ntitle: x",
    [
      '1 unexpected "--- MD", expected --- (the front matter stands between two lines of exactly ---) → ---',
    ],
  ],
  ["---js\ntitle: x", []],
  [
    "# Report\n---\ntitle: x\n---",
    ['1-2 unexpected "# Report" before the front matter, expected --- in the first line → ---'],
  ],
  [
    "Report\nof a trip\n---\ntitle: x",
    ['1-3 unexpected "Report" before the front matter, expected --- in the first line → ---'],
  ],
  ["Report\n---\nnot a field", []],
  [
    "title: Report\n---\ntitle: x",
    [
      "1 the --- line before the front matter is missing (the front matter stands between two lines of exactly ---) → ---\ntitle: Report",
    ],
  ],
  [
    "1\n2\n3\n4\n5\n---\ntitle: x",
    ['1-6 unexpected "1" before the front matter, expected --- in the first line → ---'],
  ],
  ["1\n2\n3\n4\n5\n6\n---\ntitle: x", []],
  [
    "```yaml\n---\ntitle: x\n---\n```",
    [
      "1-5 unexpected code fence (```yaml) around the entry: the file begins with --- (delete line 1 and line 5) → ---\ntitle: x\n---",
    ],
  ],
  [
    "~~~\n---\ntitle: x\n---",
    [
      "1-4 unexpected code fence (~~~) around the entry: the file begins with --- → ---\ntitle: x\n---",
    ],
  ],
  [
    "\n  ````  \n---\ntitle: x\n````\nnote",
    [
      "1-5 unexpected code fence (````) around the entry: the file begins with --- (delete line 2 and line 5) → ---\ntitle: x",
    ],
  ],
  ["``` c++\ntitle: x", []],
  [
    "---\n---\ntitle: x\n---",
    [
      "1-2 unexpected second --- before the front matter, expected one (the front matter stands between two lines of exactly ---) → ---",
    ],
  ],
  [
    "---\n\n---\ntitle: x\n---",
    [
      "1-3 unexpected second --- before the front matter, expected one (the front matter stands between two lines of exactly ---) → ---",
    ],
  ],
  [
    "---\ntitle: x\n---\nnote",
    [
      "2 the --- line below the front matter is missing (the front matter stands between two lines of exactly ---) → title: x\n---",
    ],
  ],
  [
    "---\ntitle: x\n—-\nnote",
    [
      '3 unexpected "—-", expected --- below the front matter (the front matter stands between two lines of exactly ---) → ---',
      "2 the --- line below the front matter is missing (the front matter stands between two lines of exactly ---) → title: x\n---",
    ],
  ],
  [
    "---\ntitle: x\n  ----  \nnote",
    [
      '3 unexpected "  ----  ", expected --- below the front matter (the front matter stands between two lines of exactly ---) → ---',
      "3 the --- line below the front matter is missing (the front matter stands between two lines of exactly ---) →   ----  \n---",
    ],
  ],
  [
    "---\ntitle: x\n---  \nnote",
    [
      "2 the --- line below the front matter is missing (the front matter stands between two lines of exactly ---) → title: x\n---",
    ],
  ],
  [
    "---\ntitle: x\n\nNote: here.",
    [
      "4 the --- line below the front matter is missing (the front matter stands between two lines of exactly ---) → Note: here.\n---",
    ],
  ],
  [
    "---\ntitle: x\n  by: y\n# c\n\nA note.",
    [
      "4 the --- line below the front matter is missing (the front matter stands between two lines of exactly ---) → # c\n---",
    ],
  ],
  [
    "---\ntitle: x\nby: y",
    [
      "3 the --- line below the front matter is missing (the front matter stands between two lines of exactly ---) → by: y\n---",
    ],
  ],
  ["---\nA note.", []],
  ["\n\n", []],
  ["Hello", []],
  [
    "\ntitle: x",
    [
      "1-2 the --- line before the front matter is missing (the front matter stands between two lines of exactly ---) → ---\ntitle: x",
    ],
  ],
  [
    "  title: x",
    [
      "1 the --- line before the front matter is missing (the front matter stands between two lines of exactly ---) → ---\n  title: x",
    ],
  ],
]);
