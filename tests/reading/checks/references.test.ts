// What an entry refers to is on file, and its address is the page's own.
import { changes } from "./changes.ts";

changes([
  [
    "outlet: gazette",
    `outlet: ${"x".repeat(70)}`,
    [
      '4:11 unknown-outlet: unknown outlet "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"',
    ],
  ],
  [
    "outlet: gazette",
    "outlet: Gazete",
    ['4:11 unknown-outlet: unknown outlet "Gazete" → outlet: gazette'],
  ],
  [
    "ada-quill/2026-01-africa",
    "ada-quil/2026-01-africa",
    ['10:11 unknown-person: unknown person "ada-quil" → - trip: ada-quill/2026-01-africa'],
  ],
  [
    "ada-quill/2026-01-africa",
    "nobody/2026-01-africa",
    ['10:11 unknown-person: unknown person "nobody"'],
  ],
  [
    "ada-quill/2026-01-africa",
    "ada-quill/2026-13-africa",
    [
      '10:11 bad-value: unexpected trip "ada-quill/2026-13-africa", expected person/year-month-name, as in wang-yi/2026-01-africa',
    ],
  ],
  [
    "ada-quill/2026-01-africa",
    "Ada Quill/2026/01/Africa",
    [
      '10:11 bad-value: unexpected trip "Ada Quill/2026/01/Africa", expected person/year-month-name, as in wang-yi/2026-01-africa',
    ],
  ],
  [
    "ada-quill/2026-01-africa",
    `${"x".repeat(90)}/2026-13-africa`,
    [
      '10:11 bad-value: unexpected trip "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", expected person/year-month-name, as in wang-yi/2026-01-africa',
    ],
  ],
  [
    "/talks",
    "/talks?utm_source=x",
    ["6:8 odd-address: unexpected tracking parameters → url: https://example.org/talks"],
  ],
  [
    "https://example.org/talks",
    "https://m.example.org/talks",
    ["6:8 odd-address: unexpected address of the page for phones"],
  ],
  [
    "https://example.org/talks",
    "https://bit.ly/talks",
    ["6:8 odd-address: unexpected address of a redirect or proxy service"],
  ],
  [
    "https://example.org/talks",
    "https://12ft.io/https://localhost/talks",
    ["6:8 odd-address: unexpected address of a redirect or proxy service"],
  ],
  [
    "https://example.org/talks",
    "https://example.org/en",
    ["6:8 front-page: unexpected address of a front page or search, whose content changes"],
  ],
  [
    "https://example.org/talks",
    `https://example.org/?utm_source=${"a".repeat(1968)}`,
    ["6:8 odd-address: unexpected tracking parameters"],
  ],
  [
    "https://example.org/talks",
    `https://example.org/?utm_source=${"a".repeat(1969)}`,
    ['6:8 too-long: unexpected length of "url": 2001, expected at most 2000 characters'],
  ],
  [
    "  language: en",
    "  language: en\n  archived: https://example.org/talks",
    [
      "9:13 odd-address: unexpected address of the page itself, expected that of a copy in a web archive → ",
    ],
  ],
  [
    "  language: en",
    "  language: en\n  archived: https://web.archive.org/web/2026/https://example.org/talks",
    [],
  ],
  ["  url: https://example.org/talks\n", "", []],
]);
