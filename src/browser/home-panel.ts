import type { HomeData } from "../drawings/home/home-shape.ts";
import { OUTCOMES } from "../model/outcomes.ts";
import { readAddress } from "./home-address.ts";
import { Controls } from "./home-controls.ts";
import { passes } from "./home-filters.ts";
import { countsOf, OPTION_NAMES, type Options, optionsOf } from "./home-options.ts";
import type { Filters, Grouping, HomeState } from "./home-state.ts";
import { type HomeTrip, hasWords } from "./home-trips.ts";

export interface PanelEvents {
  /** A filter changed; `ongoing` names its field if more may follow: typing is one decision. */
  readonly choose: (change: Partial<HomeState>, ongoing?: string) => void;
  /** More data has loaded: filter again. */
  readonly again: () => void;
}

interface Panel extends PanelEvents {
  readonly form: HTMLFormElement;
  readonly notice: HTMLElement;
  readonly base: string;
  /** The lanes of the built page. */
  readonly standard: Grouping;
}

/** The filters with their lists, counts and URL: loaded on the first interaction. */
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
    // A menu may have been opened while this was loading.
    if (panel.form.querySelector("details[open]")) leadTo(panel.form);
  }

  /** Parses the URL. */
  asked = (): Promise<HomeState> => {
    const { standard, base, notice } = this.#panel;
    return readAddress(this.#options, standard, base, notice);
  };

  /** Input from before any listener was attached, if any. */
  early = (state: HomeState): Partial<HomeState> | undefined =>
    this.#controls.early(this.#panel.standard, state);

  write(state: HomeState): void {
    this.#controls.write(state);
  }

  /** The trips that pass the filters; updates each option's count. */
  passing(data: HomeData, known: readonly HomeTrip[], filters: Filters): readonly HomeTrip[] {
    showLegend(this.#panel.form.closest(".home")!, known);
    const about = known.filter(this.#isAbout(data, filters.text));
    for (const name of OPTION_NAMES)
      this.#controls.count(name, countsOf(data, about, name, filters));
    this.#controls.mark(filters);
    return about.filter(passes(data, filters));
  }
}

/** Scrolls the filters up once they are used low in the viewport, so that menus and results below them are visible. */
function leadTo(form: HTMLFormElement): void {
  const { top } = form.getBoundingClientRect();
  if (top > innerHeight / 2) document.querySelector("#explore")?.scrollIntoView();
}

/** Limits both legends to looks that occur among the known trips or their stops. */
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

/** The text filter: by the words of a trip, and by all names once these have loaded. */
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
    // Offline, the words of the trips have to do.
    if (!isAsked) void load().catch(() => undefined);
    return judge(text, data);
  };
}
