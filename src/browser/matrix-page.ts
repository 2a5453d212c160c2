import { words as client } from "./words.ts";
import type { HomeData } from "../drawings/home/home-shape.ts";
import { drawMatrix } from "../drawings/years/draw-matrix.ts";
import { drawMarkLegend } from "../drawings/legend.ts";
import { outcomesIn } from "../drawings/years/matrix.ts";
import { drawing } from "#spoken/drawing.ts";
import { outcomes } from "#spoken/outcomes.ts";
import { rates } from "#spoken/rates.ts";
import { tables } from "#spoken/tables.ts";
import type { HomeTrip } from "./home-trips.ts";
import { type HomeYears, loadTrips } from "./home-years.ts";
import { matrixOf } from "./matrix-of.ts";
import { pageNode } from "./node.ts";

const NAMES = ["who", "in"] as const;

export async function loadMatrix(form: HTMLFormElement): Promise<MatrixPage> {
  return new MatrixPage(form, await loadTrips(form.dataset.base!));
}

/** The matrix of countries and years for the chosen traveller; the choice is kept in the URL. */
export class MatrixPage {
  readonly #form: HTMLFormElement;
  readonly #data: HomeData;
  readonly #trips: readonly HomeTrip[];
  readonly #built: readonly string[];

  constructor(form: HTMLFormElement, { data, trips }: HomeYears) {
    this.#form = form;
    this.#data = data;
    this.#trips = trips;
    this.#built = NAMES.map((name) => form.dataset[name] ?? "");
  }

  choose(): void {
    const address = new URL(location.href);
    for (const name of NAMES) address.searchParams.set(name, this.#select(name).value);
    history.pushState(null, "", address);
    this.#draw();
  }

  /** Applies the URL; invalid values default to the built page's. */
  follow(): void {
    const asked = new URLSearchParams(location.search);
    for (const [index, name] of NAMES.entries()) {
      const select = this.#select(name);
      const wanted = asked.get(name)?.toLowerCase() ?? this.#built[index]!;
      const isOffered = [...select.options].some(({ value }) => value === wanted);
      select.value = isOffered ? wanted : this.#built[index]!;
    }
    this.#draw();
  }

  #select = (name: (typeof NAMES)[number]): HTMLSelectElement =>
    this.#form.elements.namedItem(name) as HTMLSelectElement;

  #draw(): void {
    const [who, where] = NAMES.map((name) => this.#select(name).selectedOptions[0]!);
    const { regions } = where!.dataset;
    const choice = {
      who: who!.value,
      regions: regions === undefined ? undefined : new Set(regions.split(" ").map(Number)),
    };
    const matrix = matrixOf(this.#data, this.#trips, choice, client.language);
    const base = this.#form.dataset.base!;
    const drawn = drawMatrix(pageNode, matrix, {
      caption: rates.matrix.caption(who!.text, where!.text),
      words: tables,
      outcomes,
      links: {
        trip: (id) => `${base}trips/${id}/`,
        country: (code) => `${base}countries/${code.toLowerCase()}/`,
      },
    });
    const marks = drawMarkLegend(pageNode, new Set(outcomesIn(matrix)), { outcomes, drawing });
    const none = pageNode("p", { class: "empty" }, rates.matrix.none);
    const shown =
      matrix.rows.length > 0 ? [pageNode("ul", { class: "legend" }, ...marks), drawn] : [none];
    document.querySelector("[data-matrix]")!.replaceChildren(...shown);
  }
}
