import type { HomeData } from "../drawings/home/home-shape.ts";
import { groupTrips, type LaneTrip } from "../drawings/timeline/grouping.ts";
import { countTrips } from "../drawings/timeline/trip-counts.ts";
import { isInWindow } from "../drawings/timeline/window.ts";
import { AddressBar } from "./address-bar.ts";
import type { Days } from "./days-window.ts";
import { HomeKnowledge } from "./home-knowledge.ts";
import { HomeDays } from "./home-days.ts";
import { homeLaneTrip } from "./home-lanes.ts";
import { HomeMap } from "./home-map.ts";
import type { FilterPanel } from "./home-panel.ts";
import { type Grouping, type HomeState, isFiltered, NO_FILTERS, writeState } from "./home-state.ts";
import { onPaper, showStatus } from "./home-status.ts";
import { HomeTable } from "./home-table.ts";
import { HomeTimeline } from "./home-timeline.ts";
import type { HomeTrip } from "./home-trips.ts";
import { HomeUse } from "./home-use.ts";
import { highlighter } from "./highlight.ts";
import type { Load } from "./load-json.ts";
import { Overview } from "./overview.ts";
import { words } from "./words.ts";

const DEBOUNCE_MS = 150;

/** The first page: timeline, map and table of the same trips, with what is chosen in the address. */
export class Home {
  readonly #page: HTMLElement;
  readonly #knowledge: HomeKnowledge;
  readonly #standard: Grouping;
  readonly #days: HomeDays;
  readonly #address = new AddressBar();
  readonly #timeline: HomeTimeline;
  readonly #map: HomeMap;
  readonly #table: HomeTable;
  readonly #overview: Overview;
  readonly #lightBy = highlighter((ids) => {
    for (const chart of [this.#timeline, this.#map, this.#table]) chart.light(ids);
  });
  readonly #use: HomeUse;
  #panel: FilterPanel | undefined;
  #state: HomeState;
  #known: readonly HomeTrip[] = [];
  #passing: readonly HomeTrip[] = [];
  #bars: readonly LaneTrip[] = [];
  #frame = 0;
  #timer = 0;

  constructor(page: HTMLElement, data: HomeData, load: Load) {
    this.#page = page;
    const base = page.dataset.base!;
    this.#knowledge = new HomeKnowledge(data, load, () => {
      this.#find("count").textContent = words.fetching;
    });
    this.#standard = page.dataset.lanes as Grouping;
    this.#state = { lanes: this.#standard, filters: NO_FILTERS };
    this.#days = new HomeDays(data.window);
    const light = this.#lightBy;
    const choose = (window: Days, isDone: boolean): void => {
      this.#choose({ window: this.#days.chosen(window) }, isDone, "window");
    };
    this.#timeline = new HomeTimeline(this.#find("timeline"), base, { choose, light });
    const look = (map: string | undefined): void => {
      this.#state = { ...this.#state, map };
      this.#address.replace(writeState(this.#state, this.#standard));
    };
    this.#map = new HomeMap(this.#find("map"), base, { light, look });
    this.#table = new HomeTable(page, base, light);
    this.#overview = new Overview(this.#find("overview"), this.#days.all, choose);
    this.#use = new HomeUse(page, this.#knowledge, {
      light,
      choose: (change, ongoing) => {
        this.#choose(change, true, ongoing);
      },
      again: () => void this.#show(),
      made: this.#usePanel,
    });
  }

  /** Nothing of the filters is fetched before the address asks for something or the reader moves. */
  async start(): Promise<void> {
    this.#listen();
    if (location.search === "") await this.#show();
    else await this.#goTo(await this.#use.panel());
    this.#use.listen();
  }

  /** Its lists are of all trips: where more of them have come with it, these are shown, too. */
  #usePanel = (panel: FilterPanel): void => {
    this.#panel = panel;
    const early = panel.early(this.#state);
    panel.write({ ...this.#state, ...early });
    const isSame = [0, this.#knowledge.now.trips.length].includes(this.#known.length);
    if (early) this.#choose(early, true);
    else if (isSame) panel.passing(this.#data, this.#known, this.#state.filters);
    else void this.#show();
  };

  /** What the address asks for. */
  async #goTo(panel: FilterPanel): Promise<void> {
    this.#state = await panel.asked();
    panel.write(this.#state);
    await this.#show();
  }

  #find = (name: string): HTMLElement =>
    this.#page.querySelector<HTMLElement>(`[data-home="${name}"]`)!;

  #listen(): void {
    addEventListener("popstate", () => {
      this.#address.leave();
      void this.#use.panel().then((panel) => this.#goTo(panel));
    });
    new ResizeObserver(() => {
      if (this.#timeline.resize()) this.#arrange();
    }).observe(this.#find("timeline"));
    onPaper((isOnPaper) => {
      this.#list(isOnPaper);
    });
    this.#page.addEventListener("click", ({ target }) => {
      const button = (target as Element).closest<HTMLElement>("[data-act]");
      if (button) void this.#act(button.dataset.act!);
    });
  }

  async #act(what: string): Promise<void> {
    if (what === "all") this.#choose({ window: "all" }, true);
    else if (what === "latest")
      this.#choose({ window: this.#days.latest(this.#state, this.#passing) }, true);
    else if (what === "reset") {
      this.#choose({ window: undefined, asOf: undefined, filters: NO_FILTERS }, true);
      this.#panel?.write(this.#state);
    } else if (what.startsWith("take-")) {
      // eslint-disable-next-line no-restricted-syntax -- a file of this layer, loaded on first use
      const { takeAway } = await import("./home-download.ts");
      await this.#knowledge.prepare(this.#state.asOf, this.#needed);
      await takeAway(what, this.#data, this.#listed(), this.#page);
    } else this.#timeline.act(what as "in");
  }

  get #window(): Days {
    return this.#days.of(this.#state, this.#passing);
  }

  get #needed(): Days | undefined {
    return this.#days.needed(this.#state, this.#passing);
  }

  #listed = (isOnPaper = false): readonly HomeTrip[] =>
    this.#days.listed(this.#state, this.#passing, isOnPaper && this.#knowledge.now.isWhole);

  #choose(change: Partial<HomeState>, isDone: boolean, ongoing?: string): void {
    const isOnlyWindow = Object.keys(change).every((key) => key === "window");
    // Other trips are shown from where all of them are seen.
    this.#state = { ...this.#state, ...(!isOnlyWindow && { map: undefined }), ...change };
    if (isOnlyWindow) this.#drawSoon();
    else void this.#show();
    if (isDone) this.#address.write(writeState(this.#state, this.#standard), ongoing);
  }

  /** Other trips, or other lanes. */
  async #show(): Promise<void> {
    const isFetched = await this.#knowledge.prepare(this.#state.asOf, this.#needed);
    this.#find("unfetched").hidden = isFetched;
    if (!isFetched) {
      this.#state = { ...this.#state, asOf: undefined };
      this.#panel?.write(this.#state);
    }
    // What is asked for may have changed while that was on its way.
    const { asOf, filters } = this.#state;
    const data = this.#data;
    this.#known = this.#knowledge.trips(asOf);
    this.#passing = this.#panel?.passing(data, this.#known, filters) ?? this.#known;
    this.#bars = this.#passing.flatMap((trip) => homeLaneTrip(data, trip) ?? []);
    this.#arrange();
  }

  get #data(): HomeData {
    return this.#knowledge.data(this.#state.asOf);
  }

  #arrange(): void {
    this.#page.classList.remove("pending");
    const earlier = this.#knowledge.earlier(this.#state.asOf);
    this.#overview.arrange(earlier?.counts ?? countTrips(this.#passing, this.#days.all));
    this.#arrangeLanes();
    this.#overview.draw(this.#window);
    this.#list();
  }

  /** Lanes are those that have something in view; a hand that moves to empty days keeps those it came from. */
  #arrangeLanes(isMoved = false): void {
    const window = this.#window;
    const grouped = groupTrips(this.#bars, this.#state.lanes, this.#data.regions, window);
    if (!isMoved || grouped.lanes.length > 0)
      this.#timeline.arrange(grouped, this.#passing, window, this.#days.all);
    this.#timeline.draw(window);
  }

  #drawSoon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#timeline.draw(this.#window, true);
      this.#overview.draw(this.#window);
    });
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#arrangeLanes(true);
      this.#list();
      if (this.#knowledge.isMissing(this.#state.asOf, this.#needed)) void this.#show();
    }, DEBOUNCE_MS);
  }

  /** What follows the hand a moment later: the map, the table, and how many there are. */
  #list(isOnPaper = false): void {
    const data = this.#data;
    const trips = this.#listed(isOnPaper);
    if (!isOnPaper) this.#map.show({ data, trips, view: this.#state.map });
    const isPlain = !isFiltered(this.#state.filters) && !this.#state.window;
    const isAsPrinted = this.#table.isAsPrinted && isPlain && data === this.#knowledge.now.data;
    if (!isAsPrinted || isOnPaper) this.#table.show(trips, isOnPaper);
    showStatus(this.#page, {
      isMissing: this.#knowledge.isMissing(this.#state.asOf, this.#needed),
      shown: trips.length,
      known: this.#knowledge.earlier(this.#state.asOf)?.total ?? this.#known.length,
      isPlain: isPlain && this.#state.asOf === undefined,
      hasBars: this.#bars.some((trip) => isInWindow(trip, this.#window)),
    });
  }
}
