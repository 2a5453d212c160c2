// An article cannot report what came after it.
import { changes } from "./changes.ts";

changes([
  [
    "published: 2026-01-12",
    "published: 2026-01-06",
    [
      "7:14 after-publication: published on 2026-01-06, but it reports 3 later dates, from 2026-01-07 to 2026-01-10",
    ],
  ],
  [
    "published: 2026-01-12",
    "published: 2026-01-07",
    [
      "7:14 after-publication: published on 2026-01-07, but it reports 2 later dates, from 2026-01-08 to 2026-01-10",
    ],
  ],
  [
    "published: 2026-01-12",
    "published: 2026-01-10",
    [
      "7:14 file-date: published on 2026-01-10, but the file's name says 2026-01-12",
      "18:43 after-publication: the visit ends on 2026-01-11, which is after publication on 2026-01-10",
    ],
  ],
  [
    "published: 2026-01-12",
    "published: 2026-01-11",
    ["7:14 file-date: published on 2026-01-11, but the file's name says 2026-01-12"],
  ],
  [
    "published: 2026-01-12",
    "published: 2026-01",
    ["7:14 file-date: published on 2026-01, but the file's name says 2026-01-12"],
  ],
  [
    "on: 2026-01-07",
    "on: 2026-01-13",
    ["13:11 after-publication: said on 2026-01-13, which is after publication on 2026-01-12"],
  ],
  ["on: 2026-01-07", "on: 2026-01-12", []],
  [
    "2026-01-10/2026-01-11",
    "2026-01-13/2026-01-14",
    [
      "18:43 after-publication: the visit begins on 2026-01-13, which is after publication on 2026-01-12",
    ],
  ],
  [
    "2026-01-10/2026-01-11",
    "2026-01-12/2026-01-13",
    [
      "18:43 after-publication: the visit ends on 2026-01-13, which is after publication on 2026-01-12",
    ],
  ],
  ["2026-01-10/2026-01-11", "2026-01-12/..", []],
  [
    "2026-01-10/2026-01-11",
    "2026-01-13/..",
    [
      "18:43 after-publication: the visit begins on 2026-01-13, which is after publication on 2026-01-12",
    ],
  ],
  [
    "../2026-01-08",
    "../2026-01-13",
    [
      "17:34 after-publication: the visit ends on 2026-01-13, which is after publication on 2026-01-12",
    ],
  ],
  ["2026-01-07/2026-01-12", "2026-01-07/2026-01-20", []],
]);
