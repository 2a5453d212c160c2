import type { Glyph } from "../drawings/glyph/glyph.ts";
import { drawGlyph } from "./glyph.ts";
import { type Found, loadPagefind, type Pagefind } from "./pagefind.ts";
import { words } from "./words.ts";

const MOST_RESULTS = 12;

/** Connects a search field with a list of results and a line that says how many there are. */
export async function startSearch(dialog: HTMLDialogElement): Promise<void> {
  const input = dialog.querySelector("input")!;
  const list = dialog.querySelector("ol")!;
  const status = dialog.querySelector('[role="status"]')!;
  const pagefind = await loadPagefind(dialog.dataset.base!).catch(() => undefined);
  if (!pagefind) {
    status.textContent = words.noIndex;
    return;
  }
  const search = (): Promise<void> => show(pagefind, input.value.trim(), list, status);
  input.addEventListener("input", () => void search());
  dialog.addEventListener("keydown", (event) => {
    moveBetween(event, input, list);
  });
  await search();
}

async function show(
  pagefind: Pagefind,
  query: string,
  list: HTMLElement,
  status: Element,
): Promise<void> {
  if (query === "") {
    list.replaceChildren();
    status.textContent = "";
    return;
  }
  const search = await pagefind.debouncedSearch(query);
  if (!search) return;
  const { results } = search;
  const shown = await Promise.all(results.slice(0, MOST_RESULTS).map((hit) => hit.data()));
  list.replaceChildren(...shown.map(toItem));
  status.textContent = sayCount(results.length, shown.length);
}

function sayCount(all: number, shown: number): string {
  if (all === 0) return words.nothingFound;
  if (all > shown) return words.someShown(all, shown);
  return words.results(all);
}

function toItem({ url, meta }: Found): HTMLLIElement {
  const link = document.createElement("a");
  link.href = url;
  link.dir = "auto";
  link.textContent = meta.title ?? url;
  const item = document.createElement("li");
  item.append(link, " ", small(meta.kind ?? "", "muted"));
  if (meta.glyph) item.append(drawGlyph(JSON.parse(meta.glyph) as Glyph));
  if (meta.detail) item.append(small(meta.detail, "sub"));
  return item;
}

function small(text: string, className: string): HTMLSpanElement {
  const span = document.createElement("span");
  span.className = className;
  span.dir = "auto";
  span.textContent = text;
  return span;
}

/** The arrow keys go from the field to the results and between them. */
function moveBetween(event: KeyboardEvent, input: HTMLElement, list: HTMLElement): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const stops: readonly HTMLElement[] = [input, ...list.querySelectorAll("a")];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = stops[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
