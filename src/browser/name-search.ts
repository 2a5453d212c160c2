import { type Named, NAMED_KINDS } from "../drawings/home/named.ts";
import {
  STOP_WORDS,
  FIT,
  type Fit,
  fitter,
  foldText,
  inLatin,
  inOneForm,
  isUnspaced,
  withoutStopWords,
  wordsOf,
  withoutTitles,
} from "./search-words.ts";

interface Name {
  readonly words: readonly string[];
  /** The words without separators. */
  readonly joined: string;
}

/** Something with a name, indexed for comparison. */
interface Indexed {
  readonly named: Named;
  readonly names: readonly Name[];
  readonly roles: readonly Name[];
}

export interface NameIndex {
  readonly all: readonly Indexed[];
  /** Every name without separators. */
  readonly joined: ReadonlySet<string>;
}

const readName = (name: string): Name => {
  const words = wordsOf(foldText(name));
  return { words, joined: words.join("") };
};

export function indexNames(things: readonly Named[]): NameIndex {
  const all = things.map((named) => ({
    named,
    names: named.names.map(readName),
    roles: (named.roles ?? []).map(readName),
  }));
  return { all, joined: new Set(all.flatMap(({ names }) => names.map(({ joined }) => joined))) };
}

export const keyOf = ({ kind, id }: Pick<Named, "kind" | "id">): string => `${kind}:${id}`;

/** How many misspelt names are shown. */
const MAX_GUESSES = 3;

export interface NameFit {
  readonly named: Named;
  readonly fit: number;
}

/** The names that a whole query matches, the best first; misspelt ones only if nothing is spelt that way. */
export function findNames({ all }: NameIndex, text: string): readonly NameFit[] {
  const fits = formsOf(text).map(fitterOfNames);
  const bare = withoutTitles(text);
  const fitsOfPeople = bare === text ? fits : [...fits, ...formsOf(bare).map(fitterOfNames)];
  const fitOfRole = fitterOfRoles(text);
  const fitting = all
    .map(({ named, names, roles }) => ({
      named,
      fit: Math.max(
        0,
        ...names.flatMap((name) =>
          (named.kind === "person" ? fitsOfPeople : fits).map((fit) => fit(name)),
        ),
        ...roles.map((role) =>
          fitOfRole(role) ? FIT.start + (named.isInOffice ? IN_OFFICE : 0) : FIT.none,
        ),
      ),
    }))
    .filter(({ fit }) => fit > FIT.none);
  const highest = Math.max(0, ...fitting.map(({ fit }) => fit));
  return fitting
    .filter(({ fit }) => fit > FIT.near || highest <= FIT.near)
    .toSorted((a, b) => b.fit - a.fit || order(a.named, b.named))
    .slice(0, highest <= FIT.near ? MAX_GUESSES : undefined);
}

const order = (a: Named, b: Named): number =>
  NAMED_KINDS.indexOf(a.kind) - NAMED_KINDS.indexOf(b.kind) || b.weight - a.weight;

/** The query itself, transliterated to Latin, and without a possessive ending. */
const formsOf = (text: string): readonly string[] => [
  ...new Set(
    [text, inLatin(text), text.replace(POSSESSIVE, "")].filter((each) => each !== undefined),
  ),
];
const POSSESSIVE = /['’‘ʼ]s?(?![\p{L}\d])/gu;

/** `Rubio’s trip` is about Rubio. */
export const withoutPossessives = (text: string): string => text.replace(POSSESSIVE, "");

/** How well a name matches the whole query. */
function fitterOfNames(text: string): (name: Name) => number {
  const { words, joined } = readName(text);
  if (joined === "") return () => FIT.none;
  const asked = withoutStopWords(words);
  const [fitOfJoined, ...fits] = [joined, ...asked].map(fitter) as [Fit, ...Fit[]];
  const meant = asked.join("");
  return (name) => {
    if (name.joined === joined || name.joined === meant) return FIT.whole;
    const byWord = Math.min(...fits.map((fit) => best(fit, name.words)));
    if (byWord >= FIT.start && name.joined.startsWith(joined)) return FIT.head;
    const asOne = fitOfJoined(name.joined);
    return Math.max(byWord, asOne === FIT.slip ? FIT.near : words.length > 1 ? asOne : FIT.none);
  };
}

/** Who holds an office comes before those who held it. */
const IN_OFFICE = 0.5;

/** Whether a role matches a query of several words: `US secretary of state`, `俄外长`. */
function fitterOfRoles(text: string): (role: Name) => boolean {
  const fits = wordsOf(foldText(inOneForm(withoutPossessives(text))))
    .filter((word) => !STOP_WORDS.has(word))
    .map(fitter);
  return ({ words }) => fits.length > 1 && fits.every((fit) => best(fit, words) === FIT.word);
}

const best = (fit: Fit, words: readonly string[]): number => Math.max(0, ...words.map(fit));

/** What one word may mean: each matching thing by its key, with its fit. Only the best fit counts. */
export function meaningsOf(index: NameIndex, word: string): ReadonlyMap<string, number> {
  const fits = formsOf(word).map(fitter);
  const found = index.all.map(
    ({ named, names }) =>
      [
        keyOf(named),
        Math.max(0, ...names.flatMap((name) => fits.map((each) => best(each, name.words)))),
      ] as const,
  );
  const highest = Math.max(0, ...found.map(([, fit]) => fit));
  return new Map(found.filter(([, fit]) => fit > FIT.none && fit === highest));
}

/** Segments unspaced Chinese or Japanese into known names: `索马里跳过` into two. */
export function cutRun({ joined: known }: NameIndex, run: string): readonly string[] {
  if (!isUnspaced(run)) return [run];
  const isKnown = (part: string): boolean => known.has(part) || STOP_WORDS.has(part);
  const parts: string[] = [];
  let rest = "";
  for (let at = 0; at < run.length;) {
    let end = run.length;
    while (end > at + 1 && !isKnown(run.slice(at, end))) end -= 1;
    const part = run.slice(at, end);
    if (isKnown(part)) {
      if (rest !== "") parts.push(rest);
      parts.push(part);
      rest = "";
    } else rest += part;
    at = end;
  }
  return rest === "" ? parts : [...parts, rest];
}
