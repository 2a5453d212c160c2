import { groups } from "../../../src/reading/checks/groups.ts";
import { offers } from "./offers.ts";

offers(groups, [
  [
    "outlet: gazette\nurl: https://example.org/talks\ntitle: x",
    [
      "1-2 the name of the group of these fields is missing: source → source:\n  outlet: gazette\n  url: https://example.org/talks",
    ],
  ],
  [
    "x: y\noutlet: gazette\nurl:\npublished: 2026\nz: 1",
    [
      "2-4 the name of the group of these fields is missing: source → source:\n  outlet: gazette\n  url:\n  published: 2026",
    ],
  ],
  ["outlet: gazette\nx: y", []],
  ["source:\n  x: y\noutlet: gazette\nurl: x\nz: 1", []],
  ["outlet: gazette\nurl: x", []],
  [
    "  announced: Foreign Ministry\n    on: 2026",
    [
      '1:14 unexpected "Foreign Ministry" beside "announced", expected its fields below it →   announced:\n    by: Foreign Ministry',
    ],
  ],
  [
    "  announced: 2026-01-07  \n    stops: x",
    [
      '1:14 unexpected "2026-01-07" beside "announced", expected its fields below it →   announced:\n    on: 2026-01-07',
    ],
  ],
  [
    "  - due:  -\n    stops: x",
    ['1:10 unexpected "-" beside "due", expected its fields below it →   - due:'],
  ],
  [
    "  due: null\n      stops: x",
    ['1:8 unexpected "null" beside "due", expected its fields below it →   due:'],
  ],
  [
    "  due: x: y\n    stops: x",
    ['1:8 unexpected "x: y" beside "due", expected its fields below it →   due:\n    by: "x: y"'],
  ],
  ["  due: Foreign Ministry\n  on: 2026", []],
  ["  due: Foreign Ministry\n", []],
  ["  due: Foreign Ministry", []],
  ["  due: [A]\n    x", []],
  ["  due: &A\n    x", []],
  ["  by: A\n    x", []],
  [
    "due: A\n  x: 1\ndue: B\n  y: 2\ndue: C\n  z: 3",
    ['3:6 unexpected "B" beside "due", expected its fields below it → due:\n  by: B'],
    3,
  ],
  [
    "due: A\n  x: 1\ndue: B\n  y: 2",
    ['3:6 unexpected "B" beside "due", expected its fields below it → due:\n  by: B'],
    4,
  ],
  [
    "  due: the Ministry of Foreign Affairs and of everything else\n    on: 2026",
    [
      '1:8 unexpected "the Ministry of Foreign Affairs and of e" beside "due", expected its fields below it →   due:\n    by: the Ministry of Foreign Affairs and of everything else',
    ],
  ],
  ["  due: A\n      ", []],
  [
    "x: y source:\noutlet: a\nurl: b\nz: 1",
    [
      "2-3 the name of the group of these fields is missing: source → source:\n  outlet: a\n  url: b",
    ],
  ],
]);
