import type { HomeData } from "../drawings/home/home-shape.ts";
import { readDay } from "../model/day.ts";
import { around, type Days, withMargin } from "./days-window.ts";
import { choicesOf, Controls, optionsOf } from "./home-controls.ts";
import { HomeKnowledge } from "./home-knowledge.ts";
import { HomeMap } from "./home-map.ts";
import { type Grouping, type HomeState, NO_FILTERS, readState, writeState } from "./home-state.ts";
import { HomeText } from "./home-text.ts";
import { HomeTable } from "./home-table.ts";
import { HomeTimeline } from "./home-timeline.ts";
import { type HomeTrip, isWithin } from "./home-trips.ts";
import { lighting } from "./lighting.ts";
import { Overview } from "./overview.ts";
import { words } from "./words.ts";

const QUIET = 150;
/** Days of the window that the latest trips are shown in. */
const LATEST = 365;

/** The first page: map, timeline and table of the same trips, with what is chosen in the address. */
export class Home {
  readonly #page: HTMLElement;
  readonly #knowledge: HomeKnowledge;
  readonly #standard: Grouping;
  readonly #all: Days;
  readonly #controls: Controls;
  readonly #timeline: HomeTimeline;
  readonly #map: HomeMap;
  readonly #table: HomeTable;
  readonly #overview: Overview;
  readonly #text: HomeText;
  #state: HomeState;
  #known: readonly HomeTrip[] = [];
  #passing: readonly HomeTrip[] = [];
  #frame = 0;
  #timer = 0;
  #isFirst = true;
  #isPrinting = false;

  constructor(page: HTMLElement, base: string, data: HomeData, loadPast: () => Promise<HomeData>) {
    this.#page = page;
    this.#knowledge = new HomeKnowledge(data, loadPast);
    this.#standard = page.dataset.lanes as Grouping;
    this.#text = new HomeText(base, () => void this.#show());
    this.#all = withMargin({ from: data.window[0], to: data.window[1] });
    const light = lighting(this.#light);
    const choose = (window: Days, isDone: boolean): void => {
      this.#choose({ window: this.#isAll(window) ? undefined : window }, isDone);
    };
    this.#timeline = new HomeTimeline(this.#find("timeline"), base, { choose, light });
    this.#map = new HomeMap(this.#find("map"), base, data, light);
    this.#table = new HomeTable(
      this.#find("rows") as HTMLTableSectionElement,
      this.#find("more") as HTMLButtonElement,
      base,
      light,
    );
    this.#overview = new Overview(this.#find("overview"), this.#all, choose);
    this.#controls = new Controls(this.#find("controls") as HTMLFormElement, () => {
      this.#choose(this.#controls.read(), true);
    });
    const filters = this.#find("filters") as HTMLDetailsElement;
    this.#state = this.#readAddress();
    filters.open ||= this.#isFiltered();
    this.#listen();
    this.#start(this.#controls.early(this.#standard, this.#state));
  }

  #find = (name: string): HTMLElement =>
    this.#page.querySelector<HTMLElement>(`[data-home="${name}"]`)!;

  /** What the address asks for; what it cannot mean is told, and left out. */
  #readAddress(): HomeState {
    const { data, trips } = this.#knowledge.now;
    const options = optionsOf(data, trips);
    this.#controls.offer(options);
    const { state, refused } = readState(
      new URLSearchParams(location.search),
      this.#standard,
      choicesOf(options),
    );
    const notice = this.#find("notice");
    notice.hidden = refused.length === 0;
    notice.querySelector("span")!.textContent = refused.join(", ");
    this.#controls.write(state);
    return state;
  }

  #start(early: Partial<HomeState> | undefined): void {
    if (!early) return void this.#show();
    this.#choose(early, true);
    this.#controls.write(this.#state);
  }

  #isFiltered = (): boolean =>
    this.#state.asOf !== undefined || Object.values(this.#state.filters).some(Boolean);

  #listen(): void {
    addEventListener("popstate", () => {
      this.#state = this.#readAddress();
      void this.#show();
    });
    new ResizeObserver(() => {
      if (this.#timeline.isResized) this.#arrange();
    }).observe(this.#find("timeline"));
    for (const query of ["(prefers-color-scheme: dark)", "(forced-colors: active)", "print"]) {
      matchMedia(query).addEventListener("change", () => {
        this.#map.repaint();
      });
    }
    matchMedia("print").addEventListener("change", ({ matches }) => {
      this.#isPrinting = matches;
      this.#arrange();
    });
    for (const button of this.#page.querySelectorAll<HTMLButtonElement>("[data-act]")) {
      button.addEventListener("click", () => {
        this.#act(button.dataset.act!);
      });
    }
    this.#find("go").addEventListener("change", ({ target }) => {
      const day = readDay((target as HTMLInputElement).value);
      if (day !== undefined) this.#choose({ window: around(day, this.#window, this.#all) }, true);
    });
  }

  #act(what: string): void {
    if (what === "all") this.#choose({ window: undefined }, true);
    else if (what === "latest") {
      const last = Math.max(...this.#passing.map(({ to }) => to ?? -Infinity));
      const to = Number.isFinite(last) ? last : this.#all.to;
      this.#choose({ window: { from: to - LATEST, to } }, true);
    } else if (what === "reset") {
      this.#choose({ window: undefined, asOf: undefined, filters: NO_FILTERS }, true);
      this.#controls.write(this.#state);
    } else if (what.startsWith("map-")) this.#map.act(what.slice(4) as "in");
    else this.#timeline.act(what as "in");
  }

  get #window(): Days {
    return this.#seen ?? this.#all;
  }
  /** Paper has every day: what is out of view cannot be moved into it. */
  get #seen(): Days | undefined {
    return this.#isPrinting ? undefined : this.#state.window;
  }
  #isAll = ({ from, to }: Days): boolean =>
    from <= this.#all.from + 0.5 && to >= this.#all.to - 0.5;

  #choose(change: Partial<HomeState>, isDone: boolean): void {
    const before = this.#state;
    this.#state = { ...before, ...change };
    const isOnlyWindow = Object.keys(change).every((key) => key === "window");
    if (isOnlyWindow) this.#drawSoon();
    else void this.#show();
    if (!isDone) return;
    const address = location.pathname + writeState(this.#state, this.#standard) + location.hash;
    if (address === location.pathname + location.search + location.hash) return;
    const isTyping = before.filters.text !== this.#state.filters.text;
    history[isTyping ? "replaceState" : "pushState"](null, "", address);
  }

  /** Other trips, or other lanes. */
  async #show(): Promise<void> {
    const isFetched = await this.#knowledge.prepare(this.#state.asOf);
    this.#find("unfetched").hidden = isFetched;
    if (!isFetched) {
      this.#state = { ...this.#state, asOf: undefined };
      this.#controls.write(this.#state);
    }
    // What is asked for may have changed while that was on its way.
    const { asOf, filters } = this.#state;
    this.#known = this.#knowledge.trips(asOf);
    this.#passing = this.#known.filter(this.#text.passes(this.#data, filters));
    this.#find("past").hidden = asOf === undefined;
    this.#arrange();
  }

  get #data(): HomeData {
    return this.#knowledge.data(this.#state.asOf);
  }

  #arrange(): void {
    this.#timeline.arrange(this.#data, this.#passing, this.#state.lanes, this.#all);
    this.#overview.arrange(this.#passing);
    this.#draw();
    this.#list();
  }

  #drawSoon(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#draw(true);
    });
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.#draw();
      this.#list();
    }, QUIET);
  }

  #draw(isMoving = false): void {
    this.#timeline.draw(this.#window, isMoving);
    this.#overview.draw(this.#window);
  }

  /** What follows the hand a moment later: the map, the table, and how many there are. */
  #list(): void {
    const data = this.#data;
    const window = this.#seen;
    const trips = window ? this.#passing.filter((trip) => isWithin(trip, window)) : this.#passing;
    this.#map.arrange(data, trips);
    const isAsPrinted =
      this.#isFirst && trips.length === this.#known.length && data === this.#knowledge.now.data;
    if (!isAsPrinted) this.#table.show(data, trips);
    if (this.#isPrinting) this.#table.showAll();
    this.#isFirst &&= isAsPrinted;
    this.#find("count").textContent = words.showing(trips.length, this.#known.length);
  }

  #light = (ids: ReadonlySet<string>): void => {
    this.#timeline.light(ids);
    this.#map.light(ids);
    this.#table.light(ids);
  };
}
