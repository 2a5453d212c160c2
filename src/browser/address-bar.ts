import { type Grouping, type HomeState, writeState } from "./home-state.ts";

/** Keeps the page's state in the URL, with one history entry per decision. */
export class AddressBar {
  readonly #standard: Grouping;
  #ongoing: string | undefined;

  /** The built page's lanes are not written. */
  constructor(standard: Grouping) {
    this.#standard = standard;
  }

  /** Consecutive changes with the same `ongoing` are one decision: typing a date, six zoom steps. */
  write(state: HomeState, ongoing?: string): void {
    const address = this.#of(state);
    const isSame = address === location.pathname + location.search + location.hash;
    const goesOn = ongoing !== undefined && ongoing === this.#ongoing;
    this.#ongoing = ongoing;
    if (!isSame) history[goesOn ? "replaceState" : "pushState"](null, "", address);
  }

  /** Replaces the history entry: moving a map is not a decision. */
  replace(state: HomeState): void {
    history.replaceState(null, "", this.#of(state));
  }

  /** The reader navigated to another history entry: the next change is a new decision. */
  leave(): void {
    this.#ongoing = undefined;
  }

  #of = (state: HomeState): string =>
    location.pathname + writeState(state, this.#standard) + location.hash;
}
