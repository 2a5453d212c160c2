import { share } from "../model/day-range.ts";
import { words } from "./words.ts";
import type { HomeView } from "./home-view.ts";

/** Says how many trips there are, and offers a way back where something narrows them. */
export function showStatus(page: HTMLElement, view: HomeView, shown: number): void {
  const { bars, earlier, isMissing, isPlain, known, state, window } = view;
  const find = (name: string): HTMLElement => page.querySelector(`[data-home="${name}"]`)!;
  const count = shown === 0 ? words.nothing : words.showing(shown, earlier?.total ?? known.length);
  find("count").textContent = isMissing ? words.unfetchedYears : count;
  find("timeline-empty").hidden =
    (shown === 0 && !state.window) || bars.some((trip) => share(trip, window));
  for (const button of page.querySelectorAll<HTMLElement>('[data-act="reset"]'))
    button.hidden = isPlain && state.asOf === undefined;
}

/** Paper has no button for more rows, and its pages are counted once: before that every row is to be there. */
export function onPaper(show: (isOnPaper: boolean) => void): void {
  addEventListener("beforeprint", () => show(true));
  addEventListener("afterprint", () => show(false));
}

/** Filters that somebody has begun to use. */
const USED = ":focus-within, :has([name=text]:not(:placeholder-shown))";

/** When the reader comes to the filters, or has begun to use them. */
export function onUse(page: HTMLElement, act: () => void): void {
  for (const part of page.querySelectorAll(".home-controls, .as-of"))
    for (const kind of ["pointerenter", "focusin"]) part.addEventListener(kind, act);
  if (page.querySelector(".home-controls")!.matches(USED)) act();
}
