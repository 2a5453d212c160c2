import { memoized } from "../model/memoized.ts";
import type { Article } from "../model/records.ts";

/** The articles that an article corrects, and those that correct it. */
interface Corrections {
  readonly corrected: readonly Article[];
  readonly correctedBy: readonly Article[];
}

type Articles = ReadonlyMap<string, Article>;

export const correctionsOf = ({ id, source }: Article, articles: Articles): Corrections => ({
  corrected: source.corrects.flatMap((each) => articles.get(each) ?? []),
  correctedBy: correctorsIn(articles).get(id) ?? [],
});

/** The correctors of each article, cached for all pages: few articles correct any. */
const correctorsIn = memoized((articles: Articles) => {
  const correctors = new Map<string, Article[]>();
  for (const article of articles.values())
    for (const id of new Set(article.source.corrects))
      correctors.set(id, [...(correctors.get(id) ?? []), article]);
  return correctors;
}, new WeakMap());
