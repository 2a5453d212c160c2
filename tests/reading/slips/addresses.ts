import type { Slip } from "./slip.ts";

/** Addresses with too much or too little, and of no article. */
export const ADDRESSES: readonly Slip[] = [
  ["https://example.org/talks", "https://example.org/", ["6 front-page"]],
  ["https://example.org/talks", "https://www.example.org", ["6 front-page"]],
  ["https://example.org/talks", "https://www.example.org/en/", ["6 front-page"]],
  ["https://example.org/talks", "https://www.example.org/index.html", ["6 front-page"]],
  ["https://example.org/talks", "https://www.google.com/search?q=lesotho", ["6 front-page"]],
  [
    "source:\n  outlet: gazette\n  title: Talks in Maseru\n  url: https://example.org/talks\n  published: 2026-01-12\n  language: en\n",
    "outlet: gazette\nurl: https://example.org/talks\npublished: 2026-01-12\nlanguage: en\n",
    [
      "3 group → source:\n  outlet: gazette\n  url: https://example.org/talks\n  published: 2026-01-12\n  language: en",
    ],
  ],
  [
    "  url: https://example.org/talks",
    '  url: <a href="https://example.org/talks">x</a>',
    ["6 bad-value → url: https://example.org/talks"],
  ],
  [
    "  url: https://example.org/talks",
    "  url: see https://example.org/talks",
    ["6 bad-value → url: https://example.org/talks"],
  ],
  [
    "  url: https://example.org/talks",
    "  url: https://example.org/talks (accessed 12 January 2026)",
    ["6 bad-value → url: https://example.org/talks"],
  ],
  [
    "  url: https://example.org/talks",
    "  url: https://example.org/talks\n    https://example.org/talks2",
    ["6 bad-value"],
  ],
  [
    "  url: https://example.org/talks",
    "  url: [https://example.org/talks, https://example.org/b]",
    ["6 wrong-kind"],
  ],
  [
    "  url: https://example.org/talks",
    "  url: https://example.org/talks&amp;id=3",
    ["6 odd-address → url: https://example.org/talks&id=3"],
  ],
  [
    "  url: https://example.org/talks",
    "  url: https：//example.org/talks",
    ["6 bad-value → url: https://example.org/talks"],
  ],
  [
    "  url: https://example.org/talks",
    "  url: https://example.org/talks#:~:text=hello%20x",
    ["6 odd-address → url: https://example.org/talks"],
  ],
  ["  url: https://example.org/talks", "  url: none", ["6 bad-value → "]],
  [
    "  url: https://example.org/talks",
    "  url: 'https://example.org/talks\"",
    ["6 bad-value → url: https://example.org/talks"],
  ],
  [
    "  url: https://example.org/talks",
    "  url: chrome-extension://abc/https://example.org/talks",
    ["6 bad-value → url: https://example.org/talks"],
  ],
  [
    "  url: https://example.org/talks",
    "  url: view-source:https://example.org/talks",
    ["6 bad-value → url: https://example.org/talks"],
  ],
  [
    "  url: https://example.org/talks",
    "  url: https://mail.google.com/mail/u/0/#inbox/abc",
    ["6 front-page"],
  ],
  [
    "  url: https://example.org/talks",
    "  url: https://docs.google.com/document/d/abc/edit",
    ["6 front-page"],
  ],
  [
    "  url: https://example.org/talks",
    "  url: https://outlook.office.com/safelinks?url=https%3A%2F%2Fexample.org%2Ftalks",
    ["6 front-page"],
  ],
  [
    "  url: https://example.org/talks",
    "  url: https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Ftalks&data=05",
    ["6 odd-address → url: https://example.org/talks"],
  ],
  [
    "  url: https://example.org/talks",
    "  url: https://www.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Ftalks&h=1",
    ["6 odd-address → url: https://example.org/talks"],
  ],
  [
    "  url: https://example.org/talks",
    "  url: https://example.org/talks?sessionid=abc",
    ["6 odd-address → url: https://example.org/talks"],
  ],
  ...[
    ["https://example.org/talks?amp=1"],
    ["https://example.org/talks?output=amp"],
    ["https://example.org/talks#comments"],
    ["https://example.org/talks."],
    ["https://example.org/talks)"],
    ["https://r.jina.ai/https://example.org/talks"],
    ["https://12ft.io/https://example.org/talks"],
    ["https:\\\\example.org\\talks", "bad-value"],
    ["https://https://example.org/talks", "bad-value"],
    ["about:reader?url=https%3A%2F%2Fexample.org%2Ftalks", "bad-value"],
    ["read://https_example.org/?url=https%3A%2F%2Fexample.org%2Ftalks", "bad-value"],
  ].map(([address = "", code = "odd-address"]): Slip => [
    "https://example.org/talks",
    address,
    [`6 ${code} → url: https://example.org/talks`],
  ]),
  ["https://example.org/talks", "https://example.org/talks/print", ["6 odd-address"]],
  ["https://example.org/talks", "https://archive.ph/AbCdE", ["6 odd-address"]],
  [
    "https://example.org/talks",
    "https://archive.ph/2026.01.13-000000/https://example.org/talks",
    [
      "6 odd-address → url: https://example.org/talks\n  archived: https://archive.ph/2026.01.13-000000/https://example.org/talks",
    ],
  ],
];
