import { html } from "./node.ts";
import { map as words } from "#spoken/map.ts";
import type { HomeTrip } from "./home-trips.ts";
import { type Highlight, NONE } from "./highlight.ts";

/** The timeline link under the pointer, as opposed to the keyboard's. */
const UNDER_POINTER = ".chart-link:not(.chart-cursor, [hidden])";
const PRESSED_MARK = ".map-card-tip.pinned:popover-open";

/**
 * Clicking a trip, as a bar or row, pins it: it stays highlighted on timeline, map and table until another is pinned or
 * Escape is pressed. Clicking a pinned bar opens its trip.
 */
export class HomeChoice {
  readonly #page: HTMLElement;
  readonly #tripAt: (path: string) => HomeTrip | undefined;
  readonly #base: string;
  readonly #highlight: Highlight;
  readonly #told = html("p", { class: "home-chosen", role: "status" });
  #chosen: string | undefined;

  constructor(
    page: HTMLElement,
    tripAt: (path: string) => HomeTrip | undefined,
    highlight: Highlight,
  ) {
    this.#page = page;
    this.#base = page.dataset.base!;
    this.#tripAt = tripAt;
    this.#highlight = highlight;
    page.querySelector("#timeline")!.after(this.#told);
    page.addEventListener("click", (event) => this.#click(event));
    // A clicked row gets no focus, so Escape is handled on the document.
    document.addEventListener("keydown", (event) => this.#onKey(event));
  }

  #click(event: MouseEvent): void {
    const target = event.target as Element;
    // A clicked mark of the map pins its own trips.
    if (this.#page.querySelector(PRESSED_MARK)) this.#tell(undefined);
    if (event.defaultPrevented || event.detail === 0) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const row = target.closest<HTMLElement>("tr[data-trip]");
    if (row && !target.closest("a")) this.#choose(this.#ofRow(row), true);
    else if (target.closest('[data-home="timeline"]')) {
      const bar = this.#page.querySelector<HTMLAnchorElement>(UNDER_POINTER);
      const path = bar ? this.#pathOf(bar) : undefined;
      if (path !== undefined && path === this.#chosen) return;
      if (bar || this.#chosen !== undefined) event.preventDefault();
      this.#choose(path, false);
    }
  }

  #onKey(event: KeyboardEvent): void {
    const target = event.target as Element;
    const link = target.closest<HTMLAnchorElement>(".chart-cursor, tr[data-trip] a.row-title");
    if (event.key === "Escape") this.#choose(undefined, false);
    else if (event.key === " " && link) {
      event.preventDefault();
      this.#choose(this.#pathOf(link), true);
    }
  }

  /** The path of a trip's page from the site's base, without its day of knowledge. */
  #pathOf = ({ pathname }: HTMLAnchorElement): string => pathname.slice(this.#base.length);
  #ofRow = ({ dataset }: HTMLElement): string => `trips/${dataset.trip!}/`;

  #choose(path: string | undefined, canLeave: boolean): void {
    if (path === undefined && this.#chosen === undefined) return;
    const next = canLeave && path === this.#chosen ? undefined : path;
    const trip = next === undefined ? undefined : this.#tripAt(next);
    this.#highlight(trip ? new Set([trip.id]) : NONE, "pinned");
    this.#tell(trip);
  }

  #tell(trip: HomeTrip | undefined): void {
    this.#chosen = trip?.path;
    if (!trip) {
      this.#told.replaceChildren();
      return;
    }
    const leave = html("button", { type: "button", class: "button" }, words.leave);
    leave.addEventListener("click", () => this.#choose(undefined, false));
    const link = html("a", { href: this.#base + trip.path }, trip.title);
    this.#told.replaceChildren(`${words.chosen} `, link, " ", leave);
  }
}
