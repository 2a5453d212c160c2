import { withMargin } from "../drawings/timeline/trip-counts.ts";
import { isInWindow, recentWindow, windowOf } from "../drawings/timeline/window.ts";
import { type Days, fitting } from "./days-window.ts";
import { type HomeState, isFiltered } from "./home-state.ts";
import type { HomeTrip } from "./home-trips.ts";

/** Which days are in view, and which trips with them. */
export class HomeDays {
  /** Those of all trips, with some room around them. */
  readonly all: Days;
  readonly #recent: Days;

  constructor([from, to]: readonly [from: number, to: number]) {
    this.all = withMargin({ from, to });
    this.#recent = recentWindow({ from, to });
  }

  /** Those that were chosen, else those of what is filtered, else the latest. */
  of({ window, filters }: HomeState, passing: readonly HomeTrip[]): Days {
    if (window === "all") return this.all;
    if (!window) return isFiltered(filters) ? fitting(passing, this.all) : this.#recent;
    const from = Number.isFinite(window.from) ? window.from : Math.min(this.all.from, window.to);
    const to = Number.isFinite(window.to) ? window.to : Math.max(this.all.to, window.from);
    return { from, to };
  }

  /**
   * Those whose trips are to be here: in view, and, of a timeline that is moved, beside that; undefined for all
   * days, of which those are that pass the filters.
   */
  needed(state: HomeState, passing: readonly HomeTrip[]): Days | undefined {
    const { window, filters } = state;
    if (window === "all" || isFiltered(filters)) return undefined;
    const { from, to } = this.of(state, passing);
    const room = window ? (to - from) / 2 : 0;
    return { from: from - room, to: to + room };
  }

  /** As they stand in the address. */
  chosen = (days: Days): HomeState["window"] =>
    days.from <= this.all.from + 0.5 && days.to >= this.all.to - 0.5 ? "all" : days;

  /** The latest of some trips, as the page shows them before anything is chosen. */
  latest({ filters }: HomeState, passing: readonly HomeTrip[]): HomeState["window"] {
    const dated = passing.flatMap(({ from, to }) =>
      from === undefined || to === undefined ? [] : [{ from, to }],
    );
    const span = windowOf(dated);
    return isFiltered(filters) && span ? recentWindow(span) : undefined;
  }

  /** The trips in view; on paper, to which no others can be moved, those of every day unless some were chosen. */
  listed(state: HomeState, passing: readonly HomeTrip[], isOnPaper = false): readonly HomeTrip[] {
    const { window, filters } = state;
    if (window === "all" || (!window && (isFiltered(filters) || isOnPaper))) return passing;
    const days = this.of(state, passing);
    return passing.filter(
      ({ from, to }) => from !== undefined && to !== undefined && isInWindow({ from, to }, days),
    );
  }
}
