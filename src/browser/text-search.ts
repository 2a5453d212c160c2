import type { Glyph } from "../drawings/glyph/glyph.ts";
import type { Answer } from "./search-lists.ts";
import { straightQuotes } from "../model/straight-quotes.ts";
import { FIT, fitter, foldText, isUnspaced, wordsOf } from "./search-words.ts";

/** How many hits are checked: Pagefind lists the best first. */
const MAX_HITS = 60;

let loading: Promise<Pagefind | undefined> | undefined;

/** Pages whose text has every word of a query; undefined if a later query has superseded it. */
export async function findTexts(
  query: string,
  base: string,
): Promise<readonly Answer[] | undefined> {
  loading ??= loadPagefind(base).catch(() => undefined);
  const pagefind = await loading;
  if (!pagefind) return [];
  const search = await pagefind.debouncedSearch(straightQuotes(query));
  if (!search) return undefined;
  const found = await Promise.all(search.results.slice(0, MAX_HITS).map((hit) => hit.data()));
  const hasAll = textMatcher(query);
  return found
    .filter(({ content, meta }) => hasAll(`${meta.title ?? ""} ${content}`))
    .map(({ url, meta }) => ({
      path: url.slice(base.length),
      title: meta.title ?? url,
      kind: meta.kind ?? "",
      detail: meta.detail ?? "",
      glyph: meta.glyph === undefined ? undefined : () => JSON.parse(meta.glyph!) as Glyph,
    }));
}

/**
 * Whether a text has each word of a query, or a word that starts with it. Pagefind matches stems and so finds more:
 * `Shozo` would find Jaishankar, indexed as "S.".
 */
export function textMatcher(query: string): (text: string) => boolean {
  const typed = wordsOf(foldText(query)).map((word) => ({ word, fit: fitter(stem(word)) }));
  return (text) => {
    const folded = foldText(text);
    const there = wordsOf(folded);
    return typed.every(({ word, fit }) =>
      isUnspaced(word) ? folded.includes(word) : there.some((other) => fit(other) > FIT.slip),
    );
  };
}

/** `visits` finds `visit`. */
const stem = (word: string): string =>
  word.length > 4 ? word.replace(/(?:ies|es|s|ed|ing)$/, "") : word;

/** The part of Pagefind's API that this site uses. */
interface Pagefind {
  readonly options: (options: {
    readonly baseUrl: string;
    readonly noWorker: boolean;
  }) => Promise<void>;
  /** Null if a later search has superseded it. */
  readonly debouncedSearch: (query: string) => Promise<{ readonly results: readonly Hit[] } | null>;
}

interface Hit {
  readonly data: () => Promise<Found>;
}

interface Found {
  /** The indexed text. */
  readonly content: string;
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** Loads the search index from the site's base path. */
async function loadPagefind(base: string): Promise<Pagefind> {
  // The module comes with the index and not with the site's scripts, so it cannot be imported statically.
  // eslint-disable-next-line no-restricted-syntax
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  // Trusted Types forbid starting a worker by URL.
  await pagefind.options({ baseUrl: base, noWorker: true });
  return pagefind;
}
