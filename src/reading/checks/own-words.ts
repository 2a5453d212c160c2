import { foldName } from "../../geography/fold-name.ts";
import type { SoundEntry, Warning } from "./warning.ts";

/** A headline that is the source's own. */
export function ownWords(entry: SoundEntry): readonly Warning[] {
  const { title, source } = entry.article;
  if (source.title === undefined || foldName(source.title) !== foldName(title)) return [];
  return [
    {
      entry,
      path: ["title"],
      code: "own-words",
      message: "our headline is the source's own title",
      hint: "say in your own words what the article tells of the trip",
    },
  ];
}
