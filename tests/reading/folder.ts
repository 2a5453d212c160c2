// A small content folder in memory, of which tests change one file at a time.
import { type Content, readContent } from "../../src/reading/disk/content.ts";
import { memoryFiles } from "../../src/reading/disk/files.ts";
import { formatText, visible } from "../../src/reading/format.ts";

export const ENTRY = "content/articles/2026/2026-01-12-report.md";

export const ENTRY_TEXT = `---
title: A trip to Lesotho
source:
  outlet: gazette
  title: Talks in Maseru
  url: https://example.org/talks
  published: 2026-01-12
  language: en
trips:
  - trip: ada-quill/2026-01-africa
    announced:
      by: Foreign Ministry
      on: 2026-01-07
      dates: 2026-01-07/2026-01-12
      stops: [Ethiopia, Lesotho]
    visited:
      - { stop: Ethiopia, dates: ../2026-01-08 }
      - { stop: "Maseru, Lesotho", dates: 2026-01-10/2026-01-11 }
---
A note.
`;

const BASE: Readonly<Record<string, string>> = {
  "content/outlets.yaml": "gazette:\n  name: Gazette\n  country: LS\n  kind: press\n",
  "content/places.yaml": "- name: Maseru\n  country: LS\n  point: [27.4833, -29.3167]\n",
  "content/people/ada-quill.md":
    "---\nname: Ada Quill\ncountry: GB\noffices:\n  - { title: Foreign Secretary, country: GB, term: 2025-07-01/.. }\n---\n",
};

/** The folder with files added or replaced. */
export const read = (files: Readonly<Record<string, string | Uint8Array>>): Content =>
  readContent("content", memoryFiles({ ...BASE, [ENTRY]: ENTRY_TEXT, ...files }));

/** The entry with one piece of its text replaced. */
export function change(from: string, to: string): string {
  if (!ENTRY_TEXT.includes(from)) throw new Error(`the entry has no ${from}`);
  return ENTRY_TEXT.replace(from, () => to);
}

/** `7:14 no-such-day: there is no 30 February 2026 (…) → the fixed lines`, for every problem. */
export const say = ({ problems }: Content): readonly string[] =>
  problems.map(
    ({ file, line, column, code, message, hint, fix }) =>
      `${file === ENTRY ? "" : `${file} `}${line}:${column} ${code}: ${visible(message)}${hint ? ` (${visible(hint)})` : ""}${fix === undefined ? "" : ` → ${fix.trim()}`}`,
  );

export const asText = ({ problems, sources }: Content): string =>
  problems.map((problem) => formatText(problem, sources.get(problem.file))).join("\n");
