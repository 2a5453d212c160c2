import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { NOTES, TITLES } from "../reading/body/allowed.ts";

/** Pages of entries with odd texts, one for each text. */
export const ODD_ARTICLES = NOTES.map((_, index) => `articles/2026/2026-03-01-odd-${index}/`);

/** One entry for each odd text, all about one trip. */
export function writeOddEntries(content: string): void {
  NOTES.forEach((note, index) => {
    const title = JSON.stringify(TITLES[index % TITLES.length]);
    const text = [
      "---",
      `title: ${title}`,
      "source:",
      "  outlet: gazette",
      `  title: ${title}`,
      "  published: 2026-03-01",
      "  language: en",
      "trips:",
      "  - trip: ada-quill/2026-03-odd",
      `    announced: { by: ${title}, dates: 2026-03-10/2026-03-12, stops: [Kenya] }`,
      `    skipped: [{ stop: Kenya, cause: other, reason: ${title}, by: ${title} }]`,
      `    stated: [{ about: ${title}, says: ${title} }]`,
      "---",
      note,
      "",
    ];
    writeFileSync(join(content, `articles/2026/2026-03-01-odd-${index}.md`), text.join("\n"));
  });
}
