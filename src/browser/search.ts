import { html } from "./html.ts";
import { drawList, findByName, type Found } from "./search-lists.ts";
import { loadSearchIndex, type SearchIndex } from "./search-index.ts";
import { findTexts } from "./text-search.ts";
import { search as words } from "#spoken/search.ts";

export { findByNames, loadJudge } from "./name-filter.ts";

/** Connects a search field with its results and the line that says how many there are. */
export async function startSearch(root: HTMLElement): Promise<void> {
  const input = root.querySelector("input")!;
  const results = root.querySelector<HTMLElement>("[data-results]")!;
  const status = root.querySelector('[role="status"]')!;
  const base = root.dataset.base!;
  root.addEventListener("keydown", (event) => {
    moveBetween(event, input, results);
  });
  const index = await loadSearchIndex(base).catch(() => undefined);
  if (!index) {
    status.textContent = words.noIndex;
    return;
  }
  const search = (): void => void show(input, results, status, index, base);
  input.addEventListener("input", search);
  search();
}

/** Names and trips at once; what is found in texts once it has been fetched, if nothing else is asked by then. */
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

/** To the same search on its page, which has an address. */
function pageLink(query: string, base: string): HTMLElement {
  const parameters = new URLSearchParams({ q: query });
  const href = `${base}search/?${parameters.toString()}`;
  return html("p", {}, html("a", { href }, words.asPage));
}

const NOTHING: Found = { first: [], last: [] };

const sayCount = (all: number): string => (all === 0 ? words.nothingFound : words.results(all));

/** The arrow keys go from the field to the results and between them. */
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
