import { html } from "./node.ts";
import { bringAllMarks } from "./all-marks.ts";
import {
  drawList,
  findByName,
  type Found,
  loadSearchIndex,
  type SearchIndex,
  loadNames,
} from "./search-lists.ts";
import { findTexts } from "./text-search.ts";
import { search as words } from "#spoken/search.ts";
import type { HomeData } from "../drawings/home/home-shape.ts";
import type { NamedKind } from "../drawings/home/named.ts";
import type { HomeTrip } from "./home-trips.ts";
import { findNames } from "./name-search.ts";
import { tripScorer } from "./trip-search.ts";

/** Connects a search field to its results and their count. */
export async function startSearch(root: HTMLElement): Promise<void> {
  const input = root.querySelector("input")!;
  const results = root.querySelector<HTMLElement>("[data-results]")!;
  const status = root.querySelector('[role="status"]')!;
  const base = root.dataset.base!;
  bringAllMarks();
  root.addEventListener("keydown", (event) => moveBetween(event, input, results));
  const index = await loadSearchIndex(base).catch(() => undefined);
  if (!index) {
    status.textContent = words.noIndex;
    return;
  }
  const search = (): void => void show(input, results, status, index, base);
  input.addEventListener("input", search);
  search();
}

/** Shows names and trips at once, and full-text results when they arrive, unless the query has changed by then. */
async function show(
  input: HTMLInputElement,
  results: HTMLElement,
  status: Element,
  index: SearchIndex,
  base: string,
): Promise<void> {
  const query = input.value.trim();
  const { first, last } = query === "" ? NOTHING : findByName(query, index);
  results.replaceChildren(...first.map((list) => drawList(list, base)));
  status.textContent = "";
  if (query === "") return;
  const listed = new Set(first.flatMap(({ answers }) => answers.map(({ path }) => path)));
  const texts = await findTexts(query, base);
  if (!texts || input.value.trim() !== query) return;
  const answers = texts.filter(({ path }) => !listed.has(path));
  const more = [...(answers.length > 0 ? [{ name: "texts", answers } as const] : []), ...last];
  results.append(...more.map((list) => drawList(list, base)));
  const count = listed.size + more.flatMap((list) => list.answers).length;
  status.textContent = sayCount(count);
  if (count > 0 && results.closest("dialog")) results.append(pageLink(query, base));
}

/** A link to the same search on its page, which has a URL. */
function pageLink(query: string, base: string): HTMLElement {
  const parameters = new URLSearchParams({ q: query });
  const href = `${base}search/?${parameters.toString()}`;
  return html("p", {}, html("a", { href }, words.asPage));
}

const NOTHING: Found = { first: [], last: [] };

const sayCount = (all: number): string => (all === 0 ? words.nothingFound : words.results(all));

/** Arrow keys move between the field and the results. */
function moveBetween(event: KeyboardEvent, input: HTMLElement, results: HTMLElement): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const stops: readonly HTMLElement[] = [input, ...results.querySelectorAll("a")];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** The ids of ministers or countries with a name, the best matches first. */
export const findByNames = async (
  base: string,
  kind: NamedKind,
  name: string,
): Promise<readonly string[]> =>
  findNames(await loadNames(base), name)
    .filter(({ named }) => named.kind === kind)
    .map(({ named }) => named.id);

/** Tells whether trips are about a text as the search does, by every name on file. */
export async function loadJudge(
  base: string,
): Promise<(text: string, data: HomeData) => (trip: HomeTrip) => boolean> {
  const names = await loadNames(base);
  return (text, data) => {
    const scoreOf = tripScorer(text, names, data);
    return (trip) => scoreOf(trip) > 0;
  };
}
