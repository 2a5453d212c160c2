import { drawRow } from "../drawings/home/row.ts";
import { homeRow } from "./home-row.ts";
import type { HomeTrip } from "./home-trips.ts";
import { type Highlight, NONE } from "./highlight.ts";
import { pageNode } from "./node.ts";
import { words } from "./words.ts";

const PAGE = 50;

/** The table of trips below the charts, with the same rows as the built page. */
export class HomeTable {
  readonly #body: HTMLTableSectionElement;
  readonly #more: HTMLButtonElement;
  readonly #base: string;
  #trips: readonly HomeTrip[] = [];
  #shown = 0;
  #isDrawn = false;
  #lit: ReadonlySet<string> = NONE;

  constructor(page: HTMLElement, base: string, highlight: Highlight) {
    const body = (this.#body = page.querySelector('[data-home="rows"]')!);
    const more = (this.#more = page.querySelector('[data-home="more"]')!);
    this.#base = base;
    more.addEventListener("click", () => {
      const first = this.#shown;
      this.#append();
      this.#body.rows[first]?.querySelector("a")?.focus();
    });
    const ways = [
      ["pointer", "pointerover", "pointerleave"],
      ["focus", "focusin", "focusout"],
    ] as const;
    for (const [by, begin, end] of ways) {
      body.addEventListener(begin, ({ target }) => {
        const row = (target as Element).closest<HTMLElement>("[data-trip]");
        highlight(row ? new Set([row.dataset.trip!]) : NONE, by);
      });
      body.addEventListener(end, () => highlight(NONE, by));
    }
  }

  /** Whether its rows are still those of the build. */
  get isAsPrinted(): boolean {
    return !this.#isDrawn;
  }

  /** Shows the first of some trips, or all of them if `isWhole`, for paper. */
  show(trips: readonly HomeTrip[], isWhole = false): void {
    this.#trips = trips;
    this.#shown = 0;
    this.#isDrawn = true;
    this.#body.replaceChildren();
    this.#append(isWhole ? trips.length : PAGE);
  }

  highlight(ids: ReadonlySet<string>): void {
    this.#lit = ids;
    for (const row of this.#body.rows) row.classList.toggle("lit", ids.has(row.dataset.trip ?? ""));
  }

  #append(count = PAGE): void {
    const next = this.#trips.slice(this.#shown, this.#shown + count);
    this.#body.append(...next.map((trip) => drawRow(pageNode, homeRow(trip, this.#base), words)));
    this.highlight(this.#lit);
    this.#shown += next.length;
    this.#more.hidden = this.#shown >= this.#trips.length;
  }
}
