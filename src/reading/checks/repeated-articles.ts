import { foldName } from "../../geography/fold-name.ts";
import type { SoundEntry, Warning } from "./warning.ts";

/** Entries without a URL that seem to repeat an article on file: same outlet, day and headline. */
export function repeatedArticles(entries: readonly SoundEntry[]): readonly Warning[] {
  const seen = new Map<string, SoundEntry>();
  return entries.flatMap((entry): readonly Warning[] => {
    const { source, title, trips } = entry.article;
    const key = [
      source.outlet,
      source.published.edtf,
      trips.join(" "),
      foldName(source.title ?? title),
    ].join("\n");
    const before = seen.get(key);
    seen.set(key, before ?? entry);
    if (!before || (source.url && before.article.source.url)) return [];
    return [
      {
        entry,
        path: ["source"],
        code: "repeated-article",
        message: `${before.file} records an article of the same outlet, day and headline`,
        hint: "add to the existing entry, if it is the same article",
      },
    ];
  });
}
