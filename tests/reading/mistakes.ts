/** A part of the entry, what an editor wrote instead, and what is reported. */
export const mistakes: readonly {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly told: readonly string[];
}[] = [
  {
    name: "an unknown field",
    from: "outlet: gazette",
    to: "outlt: gazette",
    told: [
      '4:3 unknown-field: unexpected field "outlt", expected "outlet", "title", "url", "published", "language", "translation", "archived" or "corrects" (did you mean "outlet"?) → outlet: gazette',
    ],
  },
  {
    name: "an unknown place",
    from: "[Ethiopia, Lesotho]",
    to: "[Ethiopia, Lesoto]",
    told: [
      '15:25 unknown-place: unknown place "Lesoto" (name the country in the language of the other entries) → stops: [Ethiopia, Lesotho]',
    ],
  },
  {
    name: "a place of another country",
    from: '"Maseru, Lesotho"',
    to: '"Maseru, Ethiopia"',
    told: [
      '18:17 unknown-place: there is no Maseru in Ethiopia: it is written "Maseru, Lesotho" (check the country) → - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    ],
  },
  {
    name: "an unknown person",
    from: "ada-quill/",
    to: "ada-quil/",
    told: [
      '10:11 unknown-person: unknown person "ada-quil" (did you mean "ada-quill"?) → - trip: ada-quill/2026-01-africa',
    ],
  },
  {
    name: "an unknown outlet",
    from: "outlet: gazette",
    to: "outlet: gazete",
    told: [
      '4:11 unknown-outlet: unknown outlet "gazete" (did you mean "gazette"?) → outlet: gazette',
    ],
  },
  {
    name: "a trip that nobody tells of",
    from: "    visited:",
    to: "    postponed: { to: ada-quill/2026-02-africa }\n    visited:",
    told: [
      '16:22 unknown-trip: unknown trip "ada-quill/2026-02-africa" (did you mean "ada-quill/2026-01-africa"?)',
    ],
  },
  {
    name: "a day that does not exist",
    from: "dates: ../2026-01-08",
    to: "dates: ../2026-02-30",
    told: [
      "17:34 bad-value: there is no 30 February 2026 (expected a day from 2026-02-01 to 2026-02-28)",
    ],
  },
  {
    name: "a month that does not exist",
    from: "dates: ../2026-01-08",
    to: "dates: 2026-13-01",
    told: ["17:34 bad-value: there is no month 13 (expected a month from 01 to 12)"],
  },
  {
    name: "a year before all",
    from: "dates: ../2026-01-08",
    to: "dates: 0044-03-15",
    told: ["17:34 bad-value: unexpected year 0044 (expected a year from 1800 to 2199)"],
  },
  {
    name: "an end before its start",
    from: "2026-01-10/2026-01-11",
    to: "2026-01-11/2026-01-10",
    told: [
      '18:43 bad-value: the end 2026-01-10 is before the start 2026-01-11 (expected the earlier date first) → - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    ],
  },
  {
    name: "a visit that ends after publication",
    from: "2026-01-10/2026-01-11",
    to: "2026-01-10/2026-01-13",
    told: [
      "18:43 after-publication: the visit ends on 2026-01-13, which is after publication on 2026-01-12 (what lies ahead is announced or expected; an end that the article does not give stays open, as in 2026-01-08/..)",
    ],
  },
  {
    name: "a visit that ends ten years later",
    from: "2026-01-10/2026-01-11",
    to: "2026-01-10/2036-01-11",
    told: [
      "18:43 after-publication: the visit ends on 2036-01-11, which is after publication on 2026-01-12 (what lies ahead is announced or expected; an end that the article does not give stays open, as in 2026-01-08/..)",
    ],
  },
  {
    name: "something said after publication",
    from: "on: 2026-01-07",
    to: "on: 2026-02-01",
    told: [
      "13:11 after-publication: said on 2026-02-01, which is after publication on 2026-01-12 (expected the day on which it was said, or no on)",
    ],
  },
  {
    name: "a season",
    from: "dates: ../2026-01-08",
    to: "dates: 2026-21",
    told: [
      '17:34 bad-value: unexpected date "2026-21" (did you mean 2026?) → - { stop: Ethiopia, dates: 2026 }',
    ],
  },
  {
    name: "a masked day",
    from: "dates: ../2026-01-08",
    to: "dates: 2026-1X",
    told: [
      '17:34 bad-value: unexpected date "2026-1X" (supported are a day (2026-01-08), a month (2026-01), a year (2026), each with ~ (about) or ? (not sure), an interval (2026-01-08/2026-01-10) and an open one (../2026-01-08, 2026-01-08/..))',
    ],
  },
  {
    name: "no date at all",
    from: "dates: ../2026-01-08",
    to: "dates: banana31",
    told: [
      '17:34 bad-value: unexpected date "banana31" (supported are a day (2026-01-08), a month (2026-01), a year (2026), each with ~ (about) or ? (not sure), an interval (2026-01-08/2026-01-10) and an open one (../2026-01-08, 2026-01-08/..))',
    ],
  },
  {
    name: "the 99th",
    from: "dates: ../2026-01-08",
    to: "dates: 2026-01-99",
    told: [
      "17:34 bad-value: there is no 99 January 2026 (expected a day from 2026-01-01 to 2026-01-31)",
    ],
  },
  {
    name: "a year far ahead",
    from: "dates: ../2026-01-08",
    to: "dates: '9912'",
    told: ["17:34 bad-value: unexpected year 9912 (expected a year from 1800 to 2199)"],
  },
  {
    name: "a date as in the United States",
    from: "dates: ../2026-01-08",
    to: "dates: 01/08/2026",
    told: [
      '17:34 bad-value: unexpected date "01/08/2026" (it can mean "2026-08-01" or "2026-01-08": write the one that is meant)',
    ],
  },
  {
    name: "a date with dots",
    from: "dates: ../2026-01-08",
    to: "dates: 8.1.2026",
    told: [
      '17:34 bad-value: unexpected date "8.1.2026" (did you mean 2026-01-08?) → - { stop: Ethiopia, dates: 2026-01-08 }',
    ],
  },
  {
    name: "a date of publication that the name contradicts",
    from: "published: 2026-01-12",
    to: "published: 2026-01-13",
    told: [
      "7:14 file-date: published on 2026-01-13, but the file's name says 2026-01-12 (one of the two is a slip: fix the date, or rename the file to articles/2026/2026-01-13-report.md)",
    ],
  },
  {
    name: "a missing field",
    from: "  published: 2026-01-12\n",
    to: "",
    told: [
      '3:1 missing-field: missing "published" (The day of publication; a month if only that is known; ../2026-11-25 for a day no later than that.)',
    ],
  },
  {
    name: "an empty title",
    from: "title: A trip to Lesotho",
    to: "title:",
    told: ['2:1 empty-field: unexpected empty "title" (write a value, or leave the field out)'],
  },
  {
    name: "a quote within quotes",
    from: "title: A trip to Lesotho",
    to: "title: 'O'Neill'",
    told: [
      '2:8 quotes: this value needs double quotes: in single quotes, an apostrophe ends the value → title: "O\'Neill"',
    ],
  },
  {
    name: "a colon in a title",
    from: "title: A trip to Lesotho",
    to: "title: Nauru: a stop",
    told: [
      '2:8 quotes: this value needs double quotes: a colon followed by a space starts another field → title: "Nauru: a stop"',
    ],
  },
  {
    name: "an anchor",
    from: "title: A trip to Lesotho",
    to: "title: &amp",
    told: [
      '2:8 quotes: this value needs double quotes: & at the start of a value means something else → title: "&amp"',
    ],
  },
  {
    name: "a tag",
    from: "title: A trip to Lesotho",
    to: "title: !bang",
    told: [
      '2:8 quotes: this value needs double quotes: ! at the start of a value means something else → title: "!bang"',
    ],
  },
  {
    name: "an alias",
    from: "title: A trip to Lesotho",
    to: "title: *a",
    told: [
      '2:8 quotes: this value needs double quotes: * at the start of a value means something else → title: "*a"',
    ],
  },
  {
    name: "a field given twice",
    from: "  language: en",
    to: "  language: en\n  language: fr",
    told: [
      '9:3 duplicate-field: unexpected second "language": it is already on line 8 (each field may be given once)',
    ],
  },
  {
    name: "a no-break space after a colon",
    from: "stop: Ethiopia",
    to: "stop: Ethiopia",
    told: [
      "17:16 odd-space: unexpected no-break space, expected a normal space → - { stop: Ethiopia, dates: ../2026-01-08 }",
    ],
  },
  {
    name: "curly quotes",
    from: '"Maseru, Lesotho"',
    to: "“Maseru, Lesotho”",
    told: [
      '18:17 wide-punctuation: unexpected curly quotes (“), expected straight ones (") → - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    ],
  },
  {
    name: "a place without quotes in braces",
    from: '"Maseru, Lesotho"',
    to: "Maseru, Lesotho",
    told: [
      '18:17 quotes: this value needs double quotes: inside { } a comma ends a value → - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }',
    ],
  },
  {
    name: "a zero-width space",
    from: "A note.",
    to: "A no​te.",
    told: [
      "20:5 unseen-character: unexpected character U+200B (zero width space), which readers cannot see (delete it, and type the text around it again if it comes back) → A note.",
    ],
  },
  {
    name: "a direction override",
    from: "A trip to Lesotho",
    to: "A ‮trip",
    told: [
      "2:10 unseen-character: unexpected character U+202E (right-to-left override), which readers cannot see (delete it, and type the text around it again if it comes back) → title: A trip",
    ],
  },
  { name: "a space after the closing fence", from: "---\nA note", to: "--- \nA note", told: [] },
  {
    name: "a slug of its own",
    from: "title: A trip",
    to: "slug: other\ntitle: A trip",
    told: [
      '2:1 unknown-field: unexpected field "slug", expected "id", "title", "source", "adds" or "trips"',
    ],
  },
  {
    name: "a layout",
    from: "title: A trip",
    to: "layout: ../../evil.astro\ntitle: A trip",
    told: [
      '2:1 unknown-field: unexpected field "layout", expected "id", "title", "source", "adds" or "trips" (entries do not have it: leave it out)',
    ],
  },
  {
    name: "a prototype",
    from: "title: A trip",
    to: "__proto__: {}\ntitle: A trip",
    told: ['2:1 unknown-field: unexpected field "__proto__"'],
  },
  {
    name: "a title of 500 letters",
    from: "A trip to Lesotho",
    to: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    told: [
      '2:8 too-long: unexpected length of "title": 500, expected at most 160 characters (say it in fewer words: an entry never holds an article\'s text)',
    ],
  },
  {
    name: "an unknown cause",
    from: "    visited:",
    to: "    skipped: [{ stop: Lesotho, cause: wether }]\n    visited:",
    told: [
      '16:39 unknown-value: unexpected cause "wether", expected "schedule", "health", "weather", "aircraft", "airspace", "security", "domestic", "dispute", "host", "other" or "unstated" (did you mean "weather"?)',
    ],
  },
  {
    name: "HTML in the note",
    from: "A note.",
    to: "A <b>note</b>.",
    told: [
      "20:3 raw-html: unexpected HTML: <b> (write Markdown; for a literal < write &lt; or put it in `code`) → A note.",
    ],
  },
  {
    name: "a link that runs code",
    from: "A note.",
    to: "[x](javascript:alert(1))",
    told: [
      '20:1 link: unexpected link "javascript:alert(1)" (expected a full web address that starts with https:// or http://)',
    ],
  },
  {
    name: "a picture in the note",
    from: "A note.",
    to: "![x](https://example.org/x.png)",
    told: ["20:1 image: unexpected picture: entries have none → "],
  },
  {
    name: "an address of another kind",
    from: "https://example.org/talks",
    to: "ftp://example.org/talks",
    told: [
      '6:8 bad-value: unexpected link "ftp://example.org/talks" (expected a full web address that starts with https:// or http://)',
    ],
  },
  {
    name: "an address without its scheme",
    from: "https://example.org/talks",
    to: "example.org/talks",
    told: [
      '6:8 bad-value: unexpected link "example.org/talks" (expected a full web address that starts with https:// or http://) → url: https://example.org/talks',
    ],
  },
  {
    name: "a language that is none",
    from: "language: en",
    to: "language: english",
    told: [
      '8:13 bad-value: unexpected language "english" (expected a language tag such as en, zh or pt-BR) → language: en',
    ],
  },
  {
    name: "a list where a word is expected",
    from: "outlet: gazette",
    to: "outlet: [gazette]",
    told: [
      '4:11 wrong-kind: unexpected list for "outlet", expected text (write its id; add a new outlet in the entry, under adds: outlets:) → outlet: gazette',
    ],
  },
  {
    name: "a word where fields are expected",
    from: "announced:\n      by",
    to: "announced: soon\n    by",
    told: ['12:9 yaml-block-as-implicit-key: unexpected ": " inside the text'],
  },
];
