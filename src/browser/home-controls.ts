import type { DayRange } from "../model/day-range.ts";
import { words } from "./words.ts";
import { html } from "./node.ts";
import { isoOf, readDay } from "../model/day.ts";
import { OPTION_NAMES, type OptionName, type Options } from "./home-options.ts";
import type { Filters, Grouping, HomeState } from "./home-state.ts";
import { AsOfBar } from "./as-of/bar.ts";
import { daysIn, daysBetween } from "./as-of/scale.ts";
import { panel } from "#spoken/panel.ts";

export type Choice = Pick<HomeState, "filters" | "lanes" | "asOf"> & {
  /** The dates as typed; undefined if there are none. */
  readonly period?: DayRange | undefined;
};

/** Reports a change, with the field's name if more may follow: typing is one decision. */
type Change = (ongoing: string | undefined) => void;

const MENUS = ["outcome", "cause", "said"] as const;
const isMenu = (name: string): name is (typeof MENUS)[number] =>
  MENUS.some((each) => each === name);

/** The filter form above the charts. */
export class Controls {
  readonly #form: HTMLFormElement;
  readonly #early: Choice;
  readonly #asOf: AsOfBar;

  constructor(form: HTMLFormElement, change: Change) {
    this.#form = form;
    this.#early = this.read();
    this.#asOf = homeAsOf(document.querySelector(".home .as-of")!, () => change("asOf"));
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", ({ target }) => {
      const { type, name } = target as HTMLInputElement;
      change(type === "search" || type === "date" ? name : undefined);
    });
    addEventListener("pointerdown", ({ target }) => {
      for (const menu of this.#openMenus()) if (!menu.contains(target as Node)) menu.open = false;
    });
    form.addEventListener("keydown", ({ key }) => {
      const [menu] = key === "Escape" ? this.#openMenus() : [];
      if (!menu) return;
      menu.open = false;
      menu.querySelector("summary")!.focus();
    });
  }

  #openMenus = (): readonly HTMLDetailsElement[] => [
    ...this.#form.querySelectorAll<HTMLDetailsElement>("details[open]"),
  ];

  /** Fills the lists; a list's first option, which stands for all, stays. */
  offer(options: Options): void {
    for (const name of OPTION_NAMES) {
      if (isMenu(name)) {
        const boxes = options[name].map(({ value, text }) =>
          html(
            "label",
            {},
            html("input", { type: "checkbox", name, value }),
            html("span", {}, text),
            html("span", { class: "count" }),
          ),
        );
        this.#form.querySelector(`[data-options="${name}"]`)!.replaceChildren(...boxes);
      } else {
        const select = this.#field(name) as HTMLSelectElement;
        const some = options[name].map(({ value, text }) => {
          const option = new Option(text, value);
          option.dataset.text = text;
          return option;
        });
        select.replaceChildren(select.options[0]!, ...some);
      }
    }
  }

  /** Shows how many trips each option would leave. */
  count(name: OptionName, counts: ReadonlyMap<string, number>): void {
    if (isMenu(name))
      for (const box of this.#boxes(name))
        box.parentElement!.querySelector(".count")!.textContent = String(
          counts.get(box.value) ?? 0,
        );
    else
      for (const option of (this.#field(name) as HTMLSelectElement).options)
        if (option.value !== "")
          option.textContent = panel.counted(option.dataset.text!, counts.get(option.value) ?? 0);
  }

  write({ filters, lanes, asOf, window }: HomeState): void {
    for (const name of ["minister", "from", "to", "text"] as const)
      this.#field(name).value = filters[name];
    for (const name of MENUS)
      for (const box of this.#boxes(name)) box.checked = filters[name].includes(box.value);
    this.#field("lanes").value = lanes;
    const period = typeof window === "object" ? window : undefined;
    const days = { since: period?.from, until: period?.to };
    this.#asOf.set(asOf);
    for (const [name, day] of Object.entries(days)) {
      const field = this.#field(name);
      // Do not overwrite a year while it is being typed.
      if (field !== document.activeElement)
        field.value = day !== undefined && Number.isFinite(day) ? isoOf(Math.round(day)) : "";
    }
    this.mark(filters);
  }

  /** Shows on each menu what is selected in it. */
  mark(filters: Filters): void {
    for (const name of MENUS) {
      const chosen = this.#boxes(name).filter(({ checked }) => checked);
      const texts = chosen.map((box) => box.nextElementSibling!.textContent);
      const menu = this.#form.querySelector(`[data-chosen="${name}"]`);
      if (menu)
        menu.textContent = texts.length > 1 ? String(texts.length) : (texts[0] ?? words.all);
    }
    const folded = [filters.minister, filters.from, ...filters.said].filter(Boolean).length;
    this.#form.querySelector('[data-chosen="more"]')!.textContent =
      folded > 0 ? String(folded) : "";
  }

  /** Input from while the trips were loading, if any: the lists had no options yet. */
  early(standard: Grouping, { filters }: HomeState): Partial<HomeState> | undefined {
    const { lanes, asOf } = this.#early;
    const { text } = this.#early.filters;
    const early = {
      ...(lanes !== standard && { lanes }),
      ...(asOf !== undefined && { asOf }),
      ...(text !== "" && { filters: { ...filters, text } }),
    };
    return Object.keys(early).length > 0 ? early : undefined;
  }

  read(): Choice {
    const value = (name: string): string => this.#field(name).value;
    const chosen = (name: string): readonly string[] =>
      this.#boxes(name).flatMap((box) => (box.checked ? [box.value] : []));
    const [since, until] = [readDay(value("since")), readDay(value("until"))];
    return {
      filters: {
        minister: value("minister"),
        from: value("from"),
        to: value("to"),
        outcome: chosen("outcome"),
        cause: chosen("cause"),
        said: chosen("said"),
        text: value("text"),
      },
      lanes: value("lanes") as Grouping,
      asOf: readDay(value("asOf")),
      period:
        since === undefined && until === undefined
          ? undefined
          : { from: since ?? -Infinity, to: Math.max(since ?? -Infinity, until ?? Infinity) },
    };
  }

  #boxes = (name: string): readonly HTMLInputElement[] => [
    ...this.#form.querySelectorAll<HTMLInputElement>(`[data-options="${name}"] input`),
  ];
  #field = (name: string): HTMLInputElement | HTMLSelectElement =>
    this.#form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
}

/** The first page's bar: the slider steps by day, play by day with news. */
function homeAsOf(bar: HTMLElement, change: () => void): AsOfBar {
  const { news, from = "", today = "" } = bar.dataset;
  const [known, until] = [daysIn(news), readDay(today)!];
  return new AsOfBar(bar, {
    news: known,
    days: daysBetween(readDay(from) ?? until, until),
    today: until,
    show: change,
    decide: () => undefined,
  });
}
