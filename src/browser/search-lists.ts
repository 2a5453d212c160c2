import { type Glyph, drawGlyph } from "../drawings/glyph/glyph.ts";
import { comparisonQuery, MAX_SUBJECTS } from "../drawings/compare/address.ts";
import type { Named } from "../drawings/home/named.ts";
import { svgNode, html } from "./node.ts";
import type { HomeTrip } from "./home-trips.ts";
import {
  cutRun,
  findNames,
  keyOf,
  meaningsOf,
  type NameFit,
  type NameIndex,
  indexNames,
  withoutPossessives,
} from "./name-search.ts";
import { FIT, foldText, withoutStopWords, wordsOf, withoutTitles } from "./search-words.ts";
import { homeGlyph } from "./home-row.ts";
import { findTrips } from "./trip-search.ts";
import { search as words } from "#spoken/search.ts";
import type { HomeData } from "../drawings/home/home-shape.ts";
import { loadTrips } from "./home-years.ts";
import { loader } from "./load-json.ts";

/** The index of names and trips. */
export interface SearchIndex {
  readonly names: NameIndex;
  readonly data: HomeData;
  readonly trips: readonly HomeTrip[];
}

export async function loadNames(base: string): Promise<NameIndex> {
  return indexNames(await loader(base)<readonly Named[]>("search/names.json"));
}

export async function loadSearchIndex(base: string): Promise<SearchIndex> {
  const [names, { data, trips }] = await Promise.all([loadNames(base), loadTrips(base)]);
  return { names, data, trips };
}

export interface Answer {
  readonly path: string;
  readonly title: string;
  readonly kind: string;
  readonly detail: string;
  readonly glyph?: (() => Glyph) | undefined;
}

interface AnswerList {
  readonly name: keyof typeof words.lists;
  readonly answers: readonly Answer[];
}

/** Results that need no full-text search, and their place on the page. */
export interface Found {
  /** What the whole query names, and the trips it is about. */
  readonly first: readonly AnswerList[];
  /** What its single words name: below the full-text results, unless trips were found. */
  readonly last: readonly AnswerList[];
}

export function findByName(text: string, index: SearchIndex): Found {
  const all = findNames(index.names, text);
  const named = all.filter(hasPage);
  const trips = findTrips(text, index.names, index.data, index.trips);
  const tripList = listOf("trips", trips.map(tripAnswer));
  const nameList = listOf(
    "names",
    named.map(({ named: one }) => nameAnswer(one)),
  );
  if (named.length > 0)
    return {
      first:
        named.some(isMeant) && !all.some(isRegion)
          ? [...nameList, ...tripList]
          : [...tripList, ...nameList],
      last: [],
    };
  const people = trips.length > 0 ? [] : peopleIn(text, index.names);
  if (people.length > 0)
    return { first: listOf("names", withComparison(people, text, index.names)), last: [] };
  const parts = listOf("names", namedByWord(text, index.names).map(nameAnswer));
  return trips.length > 0
    ? { first: [...tripList, ...parts], last: [] }
    : { first: [], last: parts };
}

/** Regions exist only for the trips that they match. */
const hasPage = ({ named: { kind } }: NameFit): boolean => kind !== "region";

const isRegion = ({ named: { kind }, fit }: NameFit): boolean =>
  kind === "region" && fit === FIT.whole;

/** A name counts if typed in full or from its start: `Africa` means neither South Africa nor an outlet. */
const isMeant = ({ named: { kind }, fit }: NameFit): boolean =>
  fit === FIT.whole ||
  fit === FIT.near ||
  (kind === "person" && fit >= FIT.start) ||
  (kind !== "outlet" && fit === FIT.head);

const listOf = (name: AnswerList["name"], answers: readonly Answer[]): readonly AnswerList[] =>
  answers.length > 0 ? [{ name, answers }] : [];

const tellingWords = (text: string, index: NameIndex): readonly string[] =>
  withoutStopWords(
    wordsOf(foldText(withoutTitles(withoutPossessives(text)))).flatMap((word) =>
      cutRun(index, word),
    ),
  );

const byKeyOf = ({ all }: NameIndex): ReadonlyMap<string, Named> =>
  new Map(all.map(({ named }) => [keyOf(named), named]));

/** Whether a word asks for a comparison, whatever else it means. */
const isCompare = (word: string, index: NameIndex): boolean =>
  meaningsOf(index, word).has(keyOf({ kind: "page", id: COMPARE }));
const COMPARE = "compare/";

/** Ministers, and the page that shows them side by side: first if the query asks for it. */
function withComparison(
  people: readonly Named[],
  text: string,
  index: NameIndex,
): readonly Answer[] {
  const answers = people.map(nameAnswer);
  if (people.length > MAX_SUBJECTS) return answers;
  const comparison: Answer = {
    path: COMPARE + comparisonQuery(people.map(({ id }) => id)),
    title: words.compared(people.map(({ title }) => title)),
    kind: words.kinds.page,
    detail: "",
  };
  return tellingWords(text, index).some((word) => isCompare(word, index))
    ? [comparison, ...answers]
    : [...answers, comparison];
}

/** Several ministers, if each word of a query is part of one's name or asks to compare them. */
function peopleIn(text: string, index: NameIndex): readonly Named[] {
  const byWord = tellingWords(text, index)
    .filter((word) => !isCompare(word, index))
    .map((word) => [...meaningsOf(index, word).keys()].filter((key) => key.startsWith("person:")));
  const keys = new Set(byWord.flat());
  if (keys.size < 2 || byWord.some((some) => some.length === 0)) return [];
  const byKey = byKeyOf(index);
  return [...keys].map((key) => byKey.get(key)!);
}

function namedByWord(text: string, index: NameIndex): readonly Named[] {
  const byKey = byKeyOf(index);
  const all = tellingWords(text, index).flatMap((word) => {
    const meanings = [...meaningsOf(index, word)].filter(([key]) => !key.startsWith("region:"));
    const best = Math.max(...meanings.map(([, fit]) => fit));
    return meanings.filter(([, fit]) => fit === best).slice(0, MAX_BY_WORD);
  });
  return [...new Set(all.map(([key]) => byKey.get(key)!))];
}
const MAX_BY_WORD = 3;

const nameAnswer = ({ path, title, kind, detail }: Named): Answer => ({
  path,
  title,
  kind: words.kinds[kind],
  detail,
});

const tripAnswer = (trip: HomeTrip): Answer => ({
  path: trip.path,
  title: trip.title,
  kind: words.kinds.trip,
  detail: [trip.dates, ...trip.pills.map(([, pill]) => pill)].filter(Boolean).join(" · "),
  glyph: () => homeGlyph(trip),
});

/** Results of a list shown at first, and added with each click of its button. */
const PAGE = { names: 5, trips: 5, texts: 10 } as const;

/** A list under its heading, with a button for more. */
export function drawList({ name, answers }: AnswerList, base: string): HTMLElement {
  const list = html("ol", {});
  const more = html("button", { type: "button" });
  const grow = (): void => {
    const shown = list.children.length;
    list.append(...answers.slice(shown, shown + PAGE[name]).map((each) => toItem(each, base)));
    const left = answers.length - list.children.length;
    more.hidden = left === 0;
    more.textContent = words.more(left);
    if (shown > 0) list.children[shown]?.querySelector("a")?.focus();
  };
  more.addEventListener("click", grow);
  grow();
  return html("section", {}, html("h2", {}, words.lists[name]), list, more);
}

function toItem({ path, title, kind, detail, glyph }: Answer, base: string): HTMLLIElement {
  const item = html("li", {}, html("a", { href: base + path, dir: "auto" }, title), " ");
  item.append(html("span", { class: "muted", dir: "auto" }, kind));
  if (glyph) item.append(drawGlyph(svgNode, glyph()));
  if (detail) item.append(html("span", { class: "sub", dir: "auto" }, detail));
  return item;
}
