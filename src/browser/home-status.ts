import { overlaps } from "../model/day-range.ts";
import { words } from "./words.ts";
import type { HomeView } from "./home-view.ts";

/** Says how many trips there are, and offers to reset the filters if any are set. */
export function showStatus(page: HTMLElement, view: HomeView, shown: number): void {
  const { bars, earlier, isMissing, isPlain, known, state, window } = view;
  const find = (name: string): HTMLElement => page.querySelector(`[data-home="${name}"]`)!;
  const count = shown === 0 ? words.nothing : words.showing(shown, earlier?.total ?? known.length);
  find("count").textContent = isMissing ? words.unfetchedYears : count;
  find("timeline-empty").hidden =
    (shown === 0 && !state.window) || bars.some((trip) => overlaps(trip, window));
  for (const button of page.querySelectorAll<HTMLElement>('[data-act="reset"]'))
    button.hidden = isPlain && state.asOf === undefined;
}

/** Paper has no button for more rows, so all rows must be rendered before the browser paginates. */
export function onPaper(show: (isOnPaper: boolean) => void): void {
  addEventListener("beforeprint", () => show(true));
  addEventListener("afterprint", () => show(false));
}

/** Filters that somebody has begun to use. */
const USED = ":focus-within, :has([name=text]:not(:placeholder-shown))";

/** Calls back when the reader reaches the filters, or has begun to use them. */
export function onUse(page: HTMLElement, act: () => void): void {
  for (const part of page.querySelectorAll(".home-controls, .as-of"))
    for (const kind of ["pointerenter", "focusin"]) part.addEventListener(kind, act);
  if (page.querySelector(".home-controls")!.matches(USED)) act();
}
