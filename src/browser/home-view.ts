import type { DayRange } from "../model/day-range.ts";
import type { EarlierYears, HomeData } from "../drawings/home/home-shape.ts";
import type { LaneTrip } from "../drawings/timeline/grouping.ts";
import { withMargin, recentWindow, windowOf } from "../drawings/timeline/window.ts";
import { fitting } from "./days-window.ts";
import type { HomeKnowledge } from "./home-knowledge.ts";
import { homeLaneTrip } from "./home-lanes.ts";
import type { FilterPanel } from "./home-panel.ts";
import { type HomeState, isFiltered } from "./home-state.ts";
import { type HomeTrip, hasDayIn } from "./home-trips.ts";

/** The reader's choices, and the days and trips that they show. */
export class HomeView {
  /** The days of all trips, with a margin. */
  readonly all: DayRange;
  state: HomeState;
  /** The trips known on the chosen day, and those of them that pass the filters. */
  known: readonly HomeTrip[] = [];
  passing: readonly HomeTrip[] = [];
  bars: readonly LaneTrip[] = [];
  readonly #knowledge: HomeKnowledge;
  readonly #recent: DayRange;

  constructor(knowledge: HomeKnowledge, state: HomeState) {
    this.#knowledge = knowledge;
    const [from, to] = knowledge.now.data.window;
    this.all = withMargin({ from, to });
    this.#recent = recentWindow({ from, to });
    this.state = state;
  }

  /** Fetches what is needed; false if the chosen day of knowledge cannot be loaded. */
  prepare = (): Promise<boolean> => this.#knowledge.prepare(this.state.asOf, this.#needed);

  find(panel: FilterPanel | undefined): void {
    const { asOf, filters } = this.state;
    const { data } = this;
    this.known = this.#knowledge.trips(asOf);
    this.passing = panel?.passing(data, this.known, filters) ?? this.known;
    this.bars = this.passing.flatMap((trip) => homeLaneTrip(data, trip) ?? []);
  }

  get data(): HomeData {
    return this.#knowledge.data(this.state.asOf);
  }

  /** Summary data of earlier years, while not all trips are loaded. */
  get earlier(): EarlierYears | undefined {
    return this.#knowledge.earlier(this.state.asOf);
  }

  /** Whether trips that are needed are not loaded yet. */
  get isMissing(): boolean {
    return this.#knowledge.isMissing(this.state.asOf, this.#needed);
  }

  /** Whether neither filters nor days are set. */
  get isPlain(): boolean {
    return !isFiltered(this.state.filters) && !this.state.window;
  }

  /** The chosen days, else those of the filtered trips, else the latest. */
  get window(): DayRange {
    const { window, filters } = this.state;
    if (window === "all") return this.all;
    if (!window) return isFiltered(filters) ? fitting(this.passing, this.all) : this.#recent;
    const from = Number.isFinite(window.from) ? window.from : Math.min(this.all.from, window.to);
    const to = Number.isFinite(window.to) ? window.to : Math.max(this.all.to, window.from);
    return { from, to };
  }

  /**
   * The days whose trips must be loaded: those in view, plus a margin if the timeline was moved; undefined for all,
   * which filters need.
   */
  get #needed(): DayRange | undefined {
    const { window, filters } = this.state;
    if (window === "all" || isFiltered(filters)) return undefined;
    const { from, to } = this.window;
    const room = window ? (to - from) / 2 : 0;
    return { from: from - room, to: to + room };
  }

  /** As written to the URL. */
  chosen = (days: DayRange): HomeState["window"] =>
    days.from <= this.all.from + 0.5 && days.to >= this.all.to - 0.5 ? "all" : days;

  /** The latest days of the filtered trips; undefined for the default. */
  latest(): HomeState["window"] {
    const span = windowOf(this.bars);
    return isFiltered(this.state.filters) && span ? recentWindow(span) : undefined;
  }

  /** The trips in view; on paper, which cannot be panned, all trips unless days were chosen. */
  listed(isOnPaper = false): readonly HomeTrip[] {
    const { window, filters } = this.state;
    const isOfAllDays = isFiltered(filters) || (isOnPaper && this.#knowledge.now.isWhole);
    if (window === "all" || (!window && isOfAllDays)) return this.passing;
    const days = this.window;
    return this.passing.filter((trip) => hasDayIn(trip, days));
  }
}
