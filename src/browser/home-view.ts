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

/** What is chosen, and which days and trips that shows. */
export class HomeView {
  /** Those of all trips, with some room around them. */
  readonly all: DayRange;
  state: HomeState;
  /** The trips known on the day that is chosen, and those of them that pass the filters. */
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

  /** Fetches what is needed; false where the day of knowledge that is chosen cannot be had. */
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

  /** What is known of earlier years, where not all trips are here. */
  get earlier(): EarlierYears | undefined {
    return this.#knowledge.earlier(this.state.asOf);
  }

  /** Whether some trips are not here that are needed. */
  get isMissing(): boolean {
    return this.#knowledge.isMissing(this.state.asOf, this.#needed);
  }

  /** Whether nothing narrows the trips but the days that the page begins with. */
  get isPlain(): boolean {
    return !isFiltered(this.state.filters) && !this.state.window;
  }

  /** The days that were chosen, else those of what is filtered, else the latest. */
  get window(): DayRange {
    const { window, filters } = this.state;
    if (window === "all") return this.all;
    if (!window) return isFiltered(filters) ? fitting(this.passing, this.all) : this.#recent;
    const from = Number.isFinite(window.from) ? window.from : Math.min(this.all.from, window.to);
    const to = Number.isFinite(window.to) ? window.to : Math.max(this.all.to, window.from);
    return { from, to };
  }

  /**
   * Those whose trips are to be here: in view, and, of a timeline that is moved, beside that; undefined for all
   * days, of which those are that pass the filters.
   */
  get #needed(): DayRange | undefined {
    const { window, filters } = this.state;
    if (window === "all" || isFiltered(filters)) return undefined;
    const { from, to } = this.window;
    const room = window ? (to - from) / 2 : 0;
    return { from: from - room, to: to + room };
  }

  /** As they stand in the address. */
  chosen = (days: DayRange): HomeState["window"] =>
    days.from <= this.all.from + 0.5 && days.to >= this.all.to - 0.5 ? "all" : days;

  /** The latest of some trips, as the page shows them before anything is chosen. */
  latest(): HomeState["window"] {
    const span = windowOf(this.bars);
    return isFiltered(this.state.filters) && span ? recentWindow(span) : undefined;
  }

  /** The trips in view; on paper, to which no others can be moved, those of every day unless some were chosen. */
  listed(isOnPaper = false): readonly HomeTrip[] {
    const { window, filters } = this.state;
    const isOfAllDays = isFiltered(filters) || (isOnPaper && this.#knowledge.now.isWhole);
    if (window === "all" || (!window && isOfAllDays)) return this.passing;
    const days = this.window;
    return this.passing.filter((trip) => hasDayIn(trip, days));
  }
}
