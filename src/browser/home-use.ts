import { onFirstInteraction } from "./first-use.ts";
import type { HomeChoice } from "./home-choice.ts";
import type { HomeKnowledge } from "./home-knowledge.ts";
import type { FilterPanel, PanelEvents } from "./home-panel.ts";
import type { Grouping } from "./home-state.ts";
import { onUse } from "./home-status.ts";
import type { Highlight } from "./highlight.ts";

interface UseEvents extends PanelEvents {
  readonly highlight: Highlight;
  /** The filters have loaded. */
  readonly made: (panel: FilterPanel) => void;
}

/** What is loaded on first interaction only: pinning trips, and the filters. */
export class HomeUse {
  readonly #page: HTMLElement;
  readonly #knowledge: HomeKnowledge;
  readonly #events: UseEvents;
  #chosen: Promise<HomeChoice> | undefined;
  #asked: Promise<FilterPanel> | undefined;

  constructor(page: HTMLElement, knowledge: HomeKnowledge, events: UseEvents) {
    this.#page = page;
    this.#knowledge = knowledge;
    this.#events = events;
  }

  /**
   * The filters load on the first interaction; if that would also fetch many years' trips, only on the first use of the
   * filters.
   */
  listen(): void {
    const use = (): void => void this.panel();
    onFirstInteraction(() => {
      void this.choice();
      if (this.#knowledge.now.isWhole) use();
    });
    onUse(this.#page, use);
  }

  choice = (): Promise<HomeChoice> => (this.#chosen ??= this.#makeChoice());

  async #makeChoice(): Promise<HomeChoice> {
    // eslint-disable-next-line no-restricted-syntax -- a file of this layer, loaded on first use
    const { HomeChoice } = await import("./home-choice.ts");
    const tripAt = (path: string) => this.#knowledge.now.trips.find((trip) => trip.path === path);
    return new HomeChoice(this.#page, tripAt, this.#events.highlight);
  }

  panel = (): Promise<FilterPanel> => (this.#asked ??= this.#makePanel());

  /** Needs all trips, for its lists and counts. */
  async #makePanel(): Promise<FilterPanel> {
    const { now } = this.#knowledge;
    // eslint-disable-next-line no-restricted-syntax -- a file of this layer, loaded on first use
    const files = import("./home-panel.ts");
    if (!(await this.#knowledge.fetch())) {
      this.#asked = undefined;
      throw new Error();
    }
    const { FilterPanel } = await files;
    const { base = "", lanes } = this.#page.dataset;
    const panel = new FilterPanel(now.data, now.trips, {
      ...this.#events,
      form: this.#page.querySelector('[data-home="controls"]')!,
      notice: this.#page.querySelector('[data-home="notice"]')!,
      base,
      standard: lanes as Grouping,
    });
    this.#events.made(panel);
    return panel;
  }
}
