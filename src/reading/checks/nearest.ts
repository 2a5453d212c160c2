import { distance } from "fastest-levenshtein";
import { foldName } from "../../geography/fold-name.ts";

/** Whether two words differ by one letter inserted, deleted or replaced, or by two neighbours swapped. */
export function isOneSlip(a: string, b: string): boolean {
  const apart = distance(a, b);
  if (apart !== 2 || a.length !== b.length) return apart <= 1;
  const at = Array.from(a).findIndex((letter, index) => letter !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at];
}

/** The largest edit distance at which a name is taken to be meant. */
const tolerance = (length: number): number =>
  length <= 3 ? 1 : Math.min(4, Math.max(2, Math.floor(length / 3)));

/** The names within a few typos of a word, nearest first. */
export function nearest(word: string, names: Iterable<string>, count = 3): readonly string[] {
  const folded = foldName(word.slice(0, 80));
  const limit = tolerance(folded.length);
  const close: { name: string; far: number }[] = [];
  for (const name of names) {
    const other = foldName(name);
    if (Math.abs(other.length - folded.length) > limit) continue;
    const far = distance(folded, other);
    if (far <= limit) close.push({ name, far });
  }
  return close
    .toSorted((a, b) => a.far - b.far)
    .slice(0, count)
    .map(({ name }) => name);
}

/** `did you mean "visited"?`, or undefined if nothing is near. */
export function didYouMean(word: string, names: Iterable<string>): string | undefined {
  const [best] = nearest(word, names, 1);
  return best === undefined ? undefined : `did you mean "${best}"?`;
}

/**
 * The only name that contains a word as a whole part: `rubio` in `marco-rubio`; undefined if there is
 * not exactly one.
 */
export function wholeOf(word: string, names: Iterable<string>): string | undefined {
  const parts = `-${foldName(word.slice(0, 80)).replaceAll(" ", "-")}-`;
  const found = [...names].filter((name) => `-${name}-`.includes(parts));
  return parts.length > 2 && found.length === 1 ? found[0] : undefined;
}

/** The only name that a word can be a typo of; undefined if there is not exactly one. */
export function slipOf(word: string, names: Iterable<string>): string | undefined {
  const folded = foldName(word.slice(0, 80));
  const limit = folded.length < 6 ? 1 : 2;
  const close = nearest(word, names, 2).filter((name) => distance(folded, foldName(name)) <= limit);
  return close.length === 1 ? close[0] : undefined;
}
