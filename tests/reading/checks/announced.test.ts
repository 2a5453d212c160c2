// Announcements are made by officials.
import { changes, PLAN } from "./changes.ts";

changes([
  [
    "      by: Foreign Ministry\n",
    "",
    [
      "11:5 announced-by-nobody: announced, but nobody official says so here: there is no by, and the outlet is not a government's own",
    ],
  ],
  [
    "by: Foreign Ministry",
    "by: Reuters",
    ['11:5 announced-by-nobody: announced, but "Reuters" is no government or its spokesperson'],
  ],
  [
    PLAN,
    "    announced:\n      - { by: Foreign Ministry, on: 2026-01-06, stops: [Ethiopia, Lesotho] }\n      - { by: sources, stops: [Ethiopia, Lesotho] }\n",
    ['11:5 announced-by-nobody: announced, but "sources" is no government or its spokesperson'],
  ],
  [PLAN, `    due: { by: sources, stops: [Ethiopia] }\n${PLAN}`, []],
]);
