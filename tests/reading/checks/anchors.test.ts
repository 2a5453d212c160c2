import { anchors } from "../../../src/reading/checks/anchors.ts";
import { offers } from "./offers.ts";

offers(anchors, [
  [
    "stops: [&a A, B]\nvisited:\n  - { stop: *a, dates: 2026 }\nx: 1",
    [
      "1-3:9 unexpected name for a value (&a, used again as *a), expected the value written out → stops: [A, B]\nvisited:\n  - { stop: A, dates: 2026 }",
    ],
  ],
  [
    "stops: [&a A, B]",
    [
      "1:9 unexpected name for a value (&a, used again as *a), expected the value written out → stops: [A, B]",
    ],
  ],
  [
    'x: 1\nby: &m "Foreign Ministry"\nby: *m\nby: *m-2\nby: *m',
    [
      '2-5:5 unexpected name for a value (&m, used again as *m), expected the value written out → by: "Foreign Ministry"\nby: "Foreign Ministry"\nby: *m-2\nby: "Foreign Ministry"',
    ],
  ],
  [
    "by: &m 'It''s'\nz: *m",
    [
      "1-2:5 unexpected name for a value (&m, used again as *m), expected the value written out → by: 'It''s'\nz: 'It''s'",
    ],
  ],
  [
    "by: &m Foreign, Ministry\nz: *m",
    [
      "1-2:5 unexpected name for a value (&m, used again as *m), expected the value written out → by: Foreign, Ministry\nz: Foreign",
    ],
  ],
  [
    "- { by: &m-2 Foreign, on: *m-2 }",
    [
      "1:9 unexpected name for a value (&m-2, used again as *m-2), expected the value written out → - { by: Foreign, on: Foreign }",
    ],
  ],
  [
    "title: &more trips",
    [
      '1:8 this value needs double quotes: & at the start of a value means something else → title: "&more trips"',
    ],
  ],
  [
    "by: &more trips\nz: *more",
    [
      "1-2:5 unexpected name for a value (&more, used again as *more), expected the value written out → by: trips\nz: trips",
    ],
  ],
  [
    "  - about: &more trips",
    [
      '1:12 this value needs double quotes: & at the start of a value means something else →   - about: "&more trips"',
    ],
  ],
  [
    "outlet: &more trips",
    [
      "1:9 unexpected name for a value (&more, used again as *more), expected the value written out → outlet: trips",
    ],
  ],
  [
    'title: &more "trips"',
    [
      '1:8 unexpected name for a value (&more, used again as *more), expected the value written out → title: "trips"',
    ],
  ],
  ["title: A & B", []],
  [
    "title: A &B C",
    [
      "1:10 unexpected name for a value (&B, used again as *B), expected the value written out → title: A C",
    ],
  ],
  [
    "a: &a 1\nb: &b 2\nc: *a\nd: *b",
    [
      "1-3:4 unexpected name for a value (&a, used again as *a), expected the value written out → a: 1\nb: &b 2\nc: 1",
    ],
  ],
  [
    "title: &a $& more",
    [
      '1:8 this value needs double quotes: & at the start of a value means something else → title: "&a $& more"',
    ],
  ],
  [
    "subtitle: &more trips",
    [
      "1:11 unexpected name for a value (&more, used again as *more), expected the value written out → subtitle: trips",
    ],
  ],
  [
    "titles: &more trips",
    [
      "1:9 unexpected name for a value (&more, used again as *more), expected the value written out → titles: trips",
    ],
  ],
  [
    "title: &more trips  ",
    [
      '1:8 this value needs double quotes: & at the start of a value means something else → title: "&more trips"  ',
    ],
  ],
]);
