import { fences } from "../../../src/reading/checks/fences.ts";
import { offers } from "./offers.ts";

offers(fences, [
  [
    "title: x\nby: y\n---",
    [
      "1 the --- line before the front matter is missing (the front matter goes between two lines that are exactly ---) → ---\ntitle: x",
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
      '1-3 unexpected "----" around the front matter, expected --- (the front matter goes between two lines that are exactly ---) → ---\ntitle: x\n---',
      '1 unexpected "----", expected --- (the front matter goes between two lines that are exactly ---) → ---',
    ],
  ],
  [
    "———\ntitle: x",
    [
      '1 unexpected "———", expected --- (the front matter goes between two lines that are exactly ---) → ---',
    ],
  ],
  [
    "***\ntitle: x\n***\nnote",
    [
      '1-3 unexpected "***" around the front matter, expected --- (the front matter goes between two lines that are exactly ---) → ---\ntitle: x\n---',
      '1 unexpected "***", expected --- (the front matter goes between two lines that are exactly ---) → ---',
    ],
  ],
  [
    "===\ntitle: x",
    [
      '1 unexpected "===", expected --- (the front matter goes between two lines that are exactly ---) → ---',
    ],
  ],
  [
    "...\ntitle: x",
    [
      '1 unexpected "...", expected --- (the front matter goes between two lines that are exactly ---) → ---',
    ],
  ],
  ["++++\ntitle: x", []],
  [
    " ---\ntitle: x",
    [
      '1 unexpected " ---", expected --- (the front matter goes between two lines that are exactly ---) → ---',
    ],
  ],
  [
    "---yaml\ntitle: x",
    [
      '1 unexpected "---yaml", expected --- (the front matter goes between two lines that are exactly ---) → ---',
    ],
  ],
  [
    "--- MD\ntitle: x",
    [
      '1 unexpected "--- MD", expected --- (the front matter goes between two lines that are exactly ---) → ---',
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
      "1 the --- line before the front matter is missing (the front matter goes between two lines that are exactly ---) → ---\ntitle: Report",
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
  ["\n\n", []],
  ["Hello", []],
  [
    "\ntitle: x",
    [
      "1-2 the --- line before the front matter is missing (the front matter goes between two lines that are exactly ---) → ---\ntitle: x",
    ],
  ],
  [
    "  title: x",
    [
      "1 the --- line before the front matter is missing (the front matter goes between two lines that are exactly ---) → ---\n  title: x",
    ],
  ],
  [
    "--------------------------------------------------\ntitle: x",
    [
      '1 unexpected "----------------------------------------", expected --- (the front matter goes between two lines that are exactly ---) → ---',
    ],
  ],
  [
    "A report with a headline that is longer than forty letters\n---\ntitle: x",
    [
      '1-2 unexpected "A report with a headline that is longer " before the front matter, expected --- in the first line → ---',
    ],
  ],
  ["x ---\ntitle: x", []],
  [
    "   ---  \ntitle: x",
    [
      '1 unexpected "   ---  ", expected --- (the front matter goes between two lines that are exactly ---) → ---',
    ],
  ],
  [
    "---yml\ntitle: x",
    [
      '1 unexpected "---yml", expected --- (the front matter goes between two lines that are exactly ---) → ---',
    ],
  ],
  ["---yaml too\ntitle: x", []],
  [" ---x\ntitle: x", []],
  ["1 title: x", []],
  [
    "title:\n  x: y",
    [
      "1 the --- line before the front matter is missing (the front matter goes between two lines that are exactly ---) → ---\ntitle:",
    ],
  ],
  [
    "\n---  \ntitle: x",
    ["1-2 unexpected empty line before the front matter, expected --- in the first line → ---"],
  ],
  [
    "Report\n---  \ntitle: x",
    ['1-2 unexpected "Report" before the front matter, expected --- in the first line → ---'],
  ],
  [
    "Report\n---\ntitle:",
    ['1-2 unexpected "Report" before the front matter, expected --- in the first line → ---'],
  ],
  ["Report\n---\n- a: b", []],
  [
    "---  \ntitle: x",
    [
      '1 unexpected "---  ", expected --- (the front matter goes between two lines that are exactly ---) → ---',
    ],
  ],
]);
