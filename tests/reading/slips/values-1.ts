import type { Slip } from "./slip.ts";

/** Outlets, languages and titles. */
export const VALUES_1: readonly Slip[] = [
  ["outlet: gazette", "outlet: reuters.com", ["4 unknown-outlet"]],
  ["outlet: gazette", "outlet: www.gazette.com", ["4 unknown-outlet → outlet: gazette"]],
  ["outlet: gazette", "outlet: https://www.gazette.com/", ["4 unknown-outlet → outlet: gazette"]],
  ["outlet: gazette", "outlet: example.org", ["4 unknown-outlet"]],
  ["outlet: gazette", "outlet: Gazette (Lesotho)", ["4 unknown-outlet → outlet: gazette"]],
  ["outlet: gazette", "outlet: GAZETTE", ["4 unknown-outlet → outlet: gazette"]],
  ["outlet: gazette", "outlet: Gazette newspaper", ["4 unknown-outlet → outlet: gazette"]],
  [
    "title: A trip to Lesotho",
    "title: Talks &amp; a trip to Lesotho",
    ["2 bad-value → title: Talks & a trip to Lesotho"],
  ],
  [
    "title: A trip to Lesotho",
    "title: A trip to Lesotho&#39;s capital",
    ["2 bad-value → title: A trip to Lesotho's capital"],
  ],
  [
    "title: A trip to Lesotho",
    "title: &quot;A trip&quot; to Lesotho",
    ["2 bad-value → title: '\"A trip\" to Lesotho'"],
  ],
  [
    "title: A trip to Lesotho",
    "title: A trip to Lesotho &nbsp;",
    ["2 bad-value → title: A trip to Lesotho"],
  ],
  [
    "title: A trip to Lesotho",
    "title: A trip&nbsp;to Lesotho",
    ["2 bad-value → title: A trip to Lesotho"],
  ],
  [
    "title: A trip to Lesotho",
    "title: A trip to S&atilde;o Tom&eacute; &rarr; Lesotho",
    ['2 bad-value → title: "A trip to São Tomé → Lesotho"'],
  ],
  [
    "title: A trip to Lesotho",
    "title: A trip to Lesotho&zwnj;&#7;",
    ['2 bad-value → title: "A trip to Lesotho&#7;"'],
  ],
  [
    "title: A trip to Lesotho",
    "title: A <b>trip</b> to Lesotho",
    ["2 bad-value → title: A trip to Lesotho"],
  ],
  [
    "title: A trip to Lesotho",
    "title: **A trip to Lesotho**",
    ["2 bad-value → title: A trip to Lesotho"],
  ],
  [
    "title: A trip to Lesotho",
    "title: # A trip to Lesotho",
    ['2 quotes → title: "# A trip to Lesotho"'],
  ],
  ["  title: Talks in Maseru", "  title: Talks &amp; more", ["5 bad-value → title: Talks & more"]],
  ["  language: en", "  language: EN", ["8 bad-value → language: en"]],
  ["  language: en", "  language: anglais", ["8 bad-value → language: en"]],
  ["  language: en", "  language: Englisch", ["8 bad-value → language: en"]],
  ["  language: en", "  language: العربية", ["8 bad-value → language: ar"]],
  ["  language: en", "  language: [en, fr]", ["8 wrong-kind"]],
  ["  language: en", "  language: en, fr", ["8 bad-value"]],
  ["  language: en", "  language: chinese (simplified)", ["8 bad-value → language: zh-Hans"]],
  ["  language: en", "  language: zh_CN", ["8 bad-value → language: zh-CN"]],
  ["  language: en", "  language: en\n  translation: yes", ["9 unknown-value"]],
  [
    "  language: en",
    "  language: en\n  translation: DeepL",
    ["9 unknown-value → translation: machine"],
  ],
  ["  language: en", "  language: en\n  archived: yes", ["9 bad-value → "]],
  [
    "  language: en",
    "  language: en\n  corrects: https://example.org/older",
    ["9 unknown-article"],
  ],
  ["  language: en", "  language: en\n  corrects: 2026-01-12-other", ["9 unknown-article"]],
  ["  language: en", "  language: en\n  archived: https://example.org/talks", ["9 odd-address → "]],
  ["title: A trip to Lesotho", "title:A trip to Lesotho", ["2 colon → title: A trip to Lesotho"]],
  ["title: A trip to Lesotho", "title A trip to Lesotho", ["2 colon → title: A trip to Lesotho"]],
  ["title: A trip to Lesotho", "title: ''", ["2 empty-field"]],
  [
    "title: A trip to Lesotho",
    "title: A trip to Lesotho – Talks: day 2",
    ['2 quotes → title: "A trip to Lesotho – Talks: day 2"'],
  ],
];
