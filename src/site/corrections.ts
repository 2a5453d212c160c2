import type { Article } from "../model/records.ts";

/** Articles that an article corrects, and those that correct it. */
export interface Corrections {
  readonly corrected: readonly Article[];
  readonly correctedBy: readonly Article[];
}

export function correctionsOf(
  { id, source }: Article,
  articles: ReadonlyMap<string, Article>,
): Corrections {
  return {
    corrected: source.corrects.flatMap((each) => articles.get(each) ?? []),
    correctedBy: [...articles.values()].filter((other) => other.source.corrects.includes(id)),
  };
}
