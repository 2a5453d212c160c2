import type { HomeData } from "../drawings/home/home-shape.ts";
import { OUTCOMES } from "../model/outcomes.ts";
import { readAddress } from "./home-address.ts";
import { Controls } from "./home-controls.ts";
import { passes } from "./home-filters.ts";
import { countsOf, OPTION_NAMES, type Options, optionsOf } from "./home-options.ts";
import type { Filters, Grouping, HomeState } from "./home-state.ts";
import { type HomeTrip, hasWords } from "./home-trips.ts";

export interface PanelEvents {
  /** Something else is chosen; `ongoing` where that may go on: typing is one decision. */
  readonly choose: (change: Partial<HomeState>, ongoing?: string) => void;
  /** More is known of what is asked for. */
  readonly again: () => void;
}

interface Panel extends PanelEvents {
  readonly form: HTMLFormElement;
  readonly notice: HTMLElement;
  readonly base: string;
  /** The lanes that the page is built with. */
  readonly standard: Grouping;
}

/** What narrows the trips, with its lists, counts and address: fetched with the first move of the reader. */
export class FilterPanel {
  readonly #panel: Panel;
  readonly #controls: Controls;
  readonly #options: Options;
  readonly #isAbout: ReturnType<typeof textFilter>;

  constructor(data: HomeData, trips: readonly HomeTrip[], panel: Panel) {
    this.#panel = panel;
    this.#options = optionsOf(data, trips);
    this.#isAbout = textFilter(panel.base, panel.again);
    this.#controls = new Controls(panel.form, (ongoing) => {
      const { period, ...chosen } = this.#controls.read();
      const isTyped = ongoing === "since" || ongoing === "until";
      panel.choose({ ...chosen, ...(isTyped && { window: period }) }, ongoing);
    });
    this.#controls.offer(this.#options);
    for (const kind of ["toggle", "input"])
      panel.form.addEventListener(kind, () => leadTo(panel.form), true);
    // A menu may have been opened while this was on its way.
    if (panel.form.querySelector("details[open]")) leadTo(panel.form);
  }

  /** What the address asks for. */
  asked = (): Promise<HomeState> => {
    const { standard, base, notice } = this.#panel;
    return readAddress(this.#options, standard, base, notice);
  };

  /** What was chosen before there was anything to listen to it, if anything. */
  early = (state: HomeState): Partial<HomeState> | undefined =>
    this.#controls.early(this.#panel.standard, state);

  write(state: HomeState): void {
    this.#controls.write(state);
  }

  /** The trips that are asked for; each option then says how many it would leave. */
  passing(data: HomeData, known: readonly HomeTrip[], filters: Filters): readonly HomeTrip[] {
    showLegend(this.#panel.form.closest(".home")!, known);
    const about = known.filter(this.#isAbout(data, filters.text));
    for (const name of OPTION_NAMES)
      this.#controls.count(name, countsOf(data, about, name, filters));
    this.#controls.mark(filters);
    return about.filter(passes(data, filters));
  }
}

/** Filters at the foot of the window come to its top once they are used: what they open and change is below them. */
function leadTo(form: HTMLFormElement): void {
  const { top } = form.getBoundingClientRect();
  if (top > innerHeight / 2) document.querySelector("#explore")?.scrollIntoView();
}

/** Both legends name the looks that some known trip has, or some stop of it, and no others. */
function showLegend(page: HTMLElement, known: readonly HomeTrip[]): void {
  const tones = new Set<string>(known.map(({ tone }) => tone));
  const outcomes = new Set<string>(
    known.flatMap(({ stops }) => stops.map(({ outcome }) => OUTCOMES[outcome]!)),
  );
  for (const item of page.querySelectorAll<HTMLElement>(".legend > [data-tone]"))
    item.hidden = !tones.has(item.dataset.tone!);
  for (const item of page.querySelectorAll<HTMLElement>(".legend > [data-outcome]"))
    item.hidden = !outcomes.has(item.dataset.outcome!);
}

type Judge = (text: string, data: HomeData) => (trip: HomeTrip) => boolean;

/** The text filter of the first page: by the words of a trip, and by every name once these have been fetched. */
function textFilter(base: string, loaded: () => void) {
  let isAsked = false;
  let judge: Judge = hasWords;
  const load = async (): Promise<void> => {
    isAsked = true;
    // eslint-disable-next-line no-restricted-syntax -- a file of this layer, loaded on first use with the search, whose names it needs
    const { loadJudge } = await import("./search.ts");
    judge = await loadJudge(base);
    loaded();
  };
  return (data: HomeData, text: string): ((trip: HomeTrip) => boolean) => {
    if (text.trim() === "") return () => true;
    // Without a network the words of the trips have to do.
    if (!isAsked) void load().catch(() => undefined);
    return judge(text, data);
  };
}
