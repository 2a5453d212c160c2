/** Writes what is chosen into the address: one entry of the history for each decision. */
export class AddressBar {
  #ongoing: string | undefined;

  /** What goes on is one decision until something else is chosen: a date that is typed, six steps of a zoom. */
  write(query: string, ongoing?: string): void {
    const address = location.pathname + query + location.hash;
    const isSame = address === location.pathname + location.search + location.hash;
    const goesOn = ongoing !== undefined && ongoing === this.#ongoing;
    this.#ongoing = ongoing;
    if (!isSame) history[goesOn ? "replaceState" : "pushState"](null, "", address);
  }

  /** In the place of what stands there: moving a map is no decision. */
  replace(query: string): void {
    history.replaceState(null, "", location.pathname + query + location.hash);
  }

  /** The reader went to another entry: what is chosen there is a decision of its own. */
  leave(): void {
    this.#ongoing = undefined;
  }
}
