import { OUTCOME_STYLES, TONE_SYMBOLS } from "../drawings/symbols.ts";
import { OUTCOMES } from "../model/trip.ts";
import type { HomeData } from "../drawings/home/home-shape.ts";
import { chip } from "./chip.ts";
import { drawGlyph } from "../drawings/glyph/draw.ts";
import { svgNode } from "./node.ts";
import { html } from "./html.ts";
import type { HomeTrip } from "./home-trips.ts";
import { type Light, NONE } from "./lighting.ts";
import { stopsGlyph } from "./stops-glyph.ts";
import { words } from "./words.ts";

const PAGE = 50;

/** The table of trips below the charts, with the rows that the page would have printed. */
export class HomeTable {
  readonly #body: HTMLTableSectionElement;
  readonly #more: HTMLButtonElement;
  readonly #base: string;
  #data: HomeData | undefined;
  #trips: readonly HomeTrip[] = [];
  #shown = 0;

  constructor(body: HTMLTableSectionElement, more: HTMLButtonElement, base: string, light: Light) {
    this.#body = body;
    this.#more = more;
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
        light(row ? new Set([row.dataset.trip!]) : NONE, by);
      });
      body.addEventListener(end, () => {
        light(NONE, by);
      });
    }
  }

  show(data: HomeData, trips: readonly HomeTrip[]): void {
    this.#data = data;
    this.#trips = trips;
    this.#shown = 0;
    this.#body.replaceChildren();
    this.#append();
  }

  /** All rows, for paper. */
  showAll(): void {
    while (this.#shown < this.#trips.length) this.#append();
  }

  light(ids: ReadonlySet<string>): void {
    for (const row of this.#body.rows) row.classList.toggle("lit", ids.has(row.dataset.trip ?? ""));
  }

  #append(): void {
    const next = this.#trips.slice(this.#shown, this.#shown + PAGE);
    this.#body.append(...next.map((trip) => this.#row(trip)));
    this.#shown += next.length;
    this.#more.hidden = this.#shown >= this.#trips.length;
  }

  #row(trip: HomeTrip): HTMLTableRowElement {
    const { title, path, pills, sources } = trip;
    const chips = pills.map(([tone, text]) => chip(TONE_SYMBOLS[tone], tone, text));
    return html(
      "tr",
      { "data-trip": trip.id },
      html(
        "th",
        { scope: "row" },
        html("a", { class: "row-title", href: this.#base + path }, title),
        this.#names(trip),
      ),
      html("td", { class: "dates" }, trip.dates || words.noDates),
      html("td", { class: "itinerary" }, drawGlyph(svgNode, stopsGlyph(this.#data!, trip))),
      html("td", {}, html("span", { class: "chips" }, ...chips)),
      html(
        "td",
        { class: "number" },
        `${sources} `,
        html("span", { class: "unit" }, words.sourceUnit(sources)),
      ),
    );
  }

  #names({ stops }: HomeTrip): HTMLElement {
    const names = stops.map(({ place, outcome }) => {
      const name = this.#data!.places[place]![0];
      const isMissed = OUTCOME_STYLES[OUTCOMES[outcome]!].tone === "missed";
      return isMissed ? html("s", {}, name) : name;
    });
    return html(
      "span",
      { class: "stop-names" },
      ...names.flatMap((name, index) => (index > 0 ? [words.comma, name] : [name])),
    );
  }
}
