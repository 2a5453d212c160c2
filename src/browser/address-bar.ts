import { type Grouping, type HomeState, writeState } from "./home-state.ts";

/** Writes what is chosen into the address: one entry of the history for each decision. */
export class AddressBar {
  readonly #standard: Grouping;
  #ongoing: string | undefined;

  /** Of the lanes that the page is built with nothing is written. */
  constructor(standard: Grouping) {
    this.#standard = standard;
  }

  /** What goes on is one decision until something else is chosen: a date that is typed, six steps of a zoom. */
  write(state: HomeState, ongoing?: string): void {
    const address = this.#of(state);
    const isSame = address === location.pathname + location.search + location.hash;
    const goesOn = ongoing !== undefined && ongoing === this.#ongoing;
    this.#ongoing = ongoing;
    if (!isSame) history[goesOn ? "replaceState" : "pushState"](null, "", address);
  }

  /** In the place of what stands there: moving a map is no decision. */
  replace(state: HomeState): void {
    history.replaceState(null, "", this.#of(state));
  }

  /** The reader went to another entry: what is chosen there is a decision of its own. */
  leave(): void {
    this.#ongoing = undefined;
  }

  #of = (state: HomeState): string =>
    location.pathname + writeState(state, this.#standard) + location.hash;
}
