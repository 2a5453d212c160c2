import type { DayRange } from "../model/day-range.ts";
import { words } from "./words.ts";
import type { HomeData } from "../drawings/home/home-shape.ts";
import { groupTrips } from "../drawings/timeline/grouping.ts";
import { countTrips } from "../drawings/timeline/window.ts";
import { AddressBar } from "./address-bar.ts";
import { HomeKnowledge } from "./home-knowledge.ts";
import { HomeMap } from "./home-map.ts";
import type { FilterPanel } from "./home-panel.ts";
import { type Grouping, type HomeState, NO_FILTERS } from "./home-state.ts";
import { onPaper, showStatus } from "./home-status.ts";
import { HomeTable } from "./home-table.ts";
import { HomeTimeline } from "./home-timeline.ts";
import { HomeUse } from "./home-use.ts";
import { HomeView } from "./home-view.ts";
import { highlighter } from "./highlight.ts";
import type { Load } from "./load-json.ts";
import { Overview } from "./overview.ts";

const DEBOUNCE_MS = 150;

/** The first page: timeline, map and table of the same trips, with all choices in the URL. */
export class Home {
  readonly #page: HTMLElement;
  readonly #knowledge: HomeKnowledge;
  readonly #view: HomeView;
  readonly #address: AddressBar;
  readonly #timeline: HomeTimeline;
  readonly #map: HomeMap;
  readonly #table: HomeTable;
  readonly #overview: Overview;
  readonly #highlight = highlighter((ids) => {
    for (const chart of [this.#timeline, this.#map, this.#table]) chart.highlight(ids);
  });
  readonly #use: HomeUse;
  #panel: FilterPanel | undefined;
  #frame = 0;
  #timer = 0;

  constructor(page: HTMLElement, data: HomeData, load: Load) {
    this.#page = page;
    const base = page.dataset.base!;
    this.#knowledge = new HomeKnowledge(data, load, () => {
      this.#find("count").textContent = words.fetching;
    });
    const lanes = page.dataset.lanes as Grouping;
    this.#address = new AddressBar(lanes);
    const view = new HomeView(this.#knowledge, { lanes, filters: NO_FILTERS });
    this.#view = view;
    const highlight = this.#highlight;
    const choose = (window: DayRange, isDone: boolean): void =>
      this.#choose({ window: view.chosen(window) }, "window", isDone);
    this.#timeline = new HomeTimeline(this.#find("timeline"), base, { choose, highlight });
    const onViewChange = (map: string | undefined): void => {
      view.state = { ...view.state, map };
      this.#address.replace(view.state);
    };
    this.#map = new HomeMap(this.#find("map"), base, { highlight, onViewChange });
    this.#table = new HomeTable(page, base, highlight);
    this.#overview = new Overview(this.#find("overview"), view.all, choose);
    this.#use = new HomeUse(page, this.#knowledge, {
      highlight,
      choose: this.#choose,
      again: () => void this.#show(),
      made: this.#usePanel,
    });
  }

  /** Loads the filters only if the URL needs them, or on interaction. */
  async start(): Promise<void> {
    this.#listen();
    if (location.search === "") {
      // Load the built page's trips at once: what the reader does next may need them.
      this.#view.find(undefined);
      this.#arrange();
    } else await this.#goTo();
    this.#use.listen();
  }

  /** Loading the filters fetches all trips: show any that are new. */
  #usePanel = (panel: FilterPanel): void => {
    this.#panel = panel;
    const { data, known, state } = this.#view;
    const early = panel.early(state);
    panel.write({ ...state, ...early });
    const isSame = [0, this.#knowledge.now.trips.length].includes(known.length);
    if (early) this.#choose(early);
    else if (isSame) panel.passing(data, known, state.filters);
    else void this.#show();
  };

  /** Applies the URL. */
  async #goTo(): Promise<void> {
    const panel = await this.#use.panel();
    this.#view.state = await panel.asked();
    panel.write(this.#view.state);
    await this.#show();
  }

  #find = (name: string): HTMLElement =>
    this.#page.querySelector<HTMLElement>(`[data-home="${name}"]`)!;

  #listen(): void {
    addEventListener("popstate", () => {
      this.#address.leave();
      void this.#goTo();
    });
    new ResizeObserver(() => {
      if (this.#timeline.resize()) this.#arrange();
    }).observe(this.#find("timeline"));
    onPaper((isOnPaper) => this.#list(isOnPaper));
    this.#page.addEventListener("click", ({ target }) => {
      const button = (target as Element).closest<HTMLElement>("[data-act]");
      if (button) void this.#act(button.dataset.act!);
    });
  }

  async #act(what: string): Promise<void> {
    if (what === "all") this.#choose({ window: "all" });
    else if (what === "latest") this.#choose({ window: this.#view.latest() });
    else if (what === "reset") {
      this.#choose({ window: undefined, asOf: undefined, filters: NO_FILTERS });
      this.#panel?.write(this.#view.state);
    } else if (what.startsWith("take-")) {
      // eslint-disable-next-line no-restricted-syntax -- a file of this layer, loaded on first use
      const { exportTrips } = await import("./home-download.ts");
      await this.#view.prepare();
      await exportTrips(what, this.#view.data, this.#view.listed(), this.#page);
    } else this.#timeline.act(what as "in");
  }

  #choose = (change: Partial<HomeState>, ongoing?: string, isDone = true): void => {
    const isOnlyWindow = Object.keys(change).every((key) => key === "window");
    // For other trips, reset the map to fit them all.
    const state = { ...this.#view.state, ...(!isOnlyWindow && { map: undefined }), ...change };
    this.#view.state = state;
    if (isOnlyWindow) this.#drawSoon();
    else void this.#show();
    if (isDone) this.#address.write(state, ongoing);
  };

  /** Shows other trips, or other lanes. */
  async #show(): Promise<void> {
    const view = this.#view;
    const isFetched = await view.prepare();
    this.#find("unfetched").hidden = isFetched;
    if (!isFetched) {
      view.state = { ...view.state, asOf: undefined };
      this.#panel?.write(view.state);
    }
    // The choice may have changed while loading.
    view.find(this.#panel);
    this.#arrange();
  }

  #arrange(): void {
    this.#page.classList.remove("pending");
    const { all, earlier, passing, window } = this.#view;
    this.#overview.arrange(earlier?.counts ?? countTrips(passing, all));
    this.#arrangeLanes();
    this.#overview.draw(window);
    this.#list();
  }

  /** Shows lanes with something in view; dragging to empty days keeps the previous lanes. */
  #arrangeLanes(isMoved = false): void {
    const { all, bars, data, passing, state, window } = this.#view;
    const grouped = groupTrips(bars, state.lanes, data.regions, window);
    if (!isMoved || grouped.lanes.length > 0) this.#timeline.arrange(grouped, passing, window, all);
    this.#timeline.draw(window);
  }

  #drawSoon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      const { window } = this.#view;
      this.#timeline.draw(window, true);
      this.#overview.draw(window);
    });
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#arrangeLanes(true);
      this.#list();
      if (this.#view.isMissing) void this.#show();
    }, DEBOUNCE_MS);
  }

  /** Debounced updates: the map, the table and the count. */
  #list(isOnPaper = false): void {
    const { data, isPlain, state } = this.#view;
    const trips = this.#view.listed(isOnPaper);
    if (!isOnPaper) this.#map.show({ data, trips, view: state.map });
    const isAsPrinted = this.#table.isAsPrinted && isPlain && data === this.#knowledge.now.data;
    if (!isAsPrinted || isOnPaper) this.#table.show(trips, isOnPaper);
    showStatus(this.#page, this.#view, trips.length);
  }
}
