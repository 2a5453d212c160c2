import { OUTCOME_STYLES, TONE_SYMBOLS } from "../layout/symbols.ts";
import { OUTCOMES } from "../model/trip.ts";
import type { HomeData } from "../layout/home-shape.ts";
import { drawGlyph } from "./glyph.ts";
import type { HomeTrip } from "./home-trips.ts";
import { svg } from "./svg.ts";
import { stopsGlyph } from "./stops-glyph.ts";

const PAGE = 50;

/** The table of trips below the charts, with the rows that the page would have printed. */
export class HomeTable {
  readonly #body: HTMLTableSectionElement;
  readonly #more: HTMLButtonElement;
  readonly #base: string;
  #data: HomeData | undefined;
  #trips: readonly HomeTrip[] = [];
  #shown = 0;

  constructor(
    body: HTMLTableSectionElement,
    more: HTMLButtonElement,
    base: string,
    light: (ids: ReadonlySet<string>) => void,
  ) {
    this.#body = body;
    this.#more = more;
    this.#base = base;
    more.addEventListener("click", () => {
      const first = this.#shown;
      this.#append();
      this.#body.rows[first]?.querySelector("a")?.focus();
    });
    const lightRow = ({ target }: Event): void => {
      const row = (target as Element).closest<HTMLElement>("[data-trip]");
      light(new Set(row ? [row.dataset.trip!] : []));
    };
    body.addEventListener("pointerover", lightRow);
    body.addEventListener("focusin", lightRow);
    for (const end of ["pointerleave", "focusout"])
      body.addEventListener(end, () => {
        light(new Set());
      });
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
    const link = element("a", "row-title", trip.title);
    link.href = this.#base + trip.path;
    const head = element("th", "");
    head.scope = "row";
    head.append(link, this.#names(trip));
    const chips = element("span", "chips");
    chips.append(
      ...trip.pills.map(([tone, text]) => {
        const chip = element("span", `chip tone-${tone}`);
        const use = svg("use", { href: `#mark-${TONE_SYMBOLS[tone]}`, width: 20, height: 20 });
        const icon = {
          class: `mark-icon mark tone-${tone}`,
          viewBox: "0 0 20 20",
          "aria-hidden": "true",
        };
        chip.append(svg("svg", icon, use), text);
        return chip;
      }),
    );
    const glyph = element("td", "itinerary");
    glyph.append(drawGlyph(stopsGlyph(this.#data!, trip)));
    const plan = element("td", "");
    plan.append(chips);
    const sources = element("td", "number", `${trip.sources} `);
    sources.append(element("span", "unit", trip.sources === 1 ? "source" : "sources"));
    const row = element("tr", "");
    row.dataset.trip = trip.id;
    row.append(head, element("td", "dates", trip.dates || "no dates"), glyph, plan, sources);
    return row;
  }

  #names({ stops }: HomeTrip): HTMLElement {
    const names = element("span", "stop-names");
    stops.forEach(({ place, outcome }, index) => {
      if (index > 0) names.append(", ");
      const isMissed = OUTCOME_STYLES[OUTCOMES[outcome]!].tone === "missed";
      const name = this.#data!.places[place]![0];
      names.append(isMissed ? element("s", "", name) : name);
    });
    return names;
  }
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text = "",
): HTMLElementTagNameMap[Name] {
  const node = document.createElement(name);
  if (className) node.className = className;
  if (text) node.append(text);
  return node;
}
