import type { MapAct, MapEvents } from "./map/live-map.ts";
import type { Shown, TripsMap } from "./map/trips-map.ts";
import type { Trips } from "./lighting.ts";

/** How near the view a map has to be for its script to be fetched. */
const NEAR = "300px";

/** A map whose script is fetched when it comes near the view, or is used: until then it is as it was built. */
export class HomeMap {
  readonly #box: HTMLElement;
  readonly #base: string;
  readonly #events: MapEvents;
  readonly #fetchShown: (() => Promise<Shown>) | undefined;
  #map: TripsMap | undefined;
  #asked: Promise<void> | undefined;
  #shown: Shown | undefined;
  #lit: Trips | undefined;

  /** `box` is within a frame that has the map's buttons, too. */
  constructor(
    box: HTMLElement,
    base: string,
    events: MapEvents,
    /** Where nobody else says what is to be shown: fetched with the script. */
    fetchShown?: () => Promise<Shown>,
  ) {
    this.#box = box;
    this.#base = base;
    this.#events = events;
    this.#fetchShown = fetchShown;
    const frame = box.parentElement!;
    for (const button of frame.querySelectorAll<HTMLButtonElement>("[data-map]")) {
      button.hidden = button.dataset.map === "full" && !document.fullscreenEnabled;
      button.addEventListener("click", () => {
        void this.#load().then(() => this.#map?.act(button.dataset.map as MapAct));
      });
    }
    frame.addEventListener("focusin", () => void this.#load(), { once: true });
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        void this.#load();
      },
      { rootMargin: NEAR },
    );
    observer.observe(box);
  }

  show(shown: Shown): void {
    this.#shown = shown;
    void this.#map?.show(shown);
  }

  light(ids: Trips): void {
    this.#lit = ids;
    this.#map?.light(ids);
  }

  #load(): Promise<void> {
    return (this.#asked ??= this.#fetch());
  }

  async #fetch(): Promise<void> {
    // eslint-disable-next-line no-restricted-syntax -- a file of this layer, loaded when a map is near
    const { TripsMap } = await import("./map/trips-map.ts");
    const map = new TripsMap(this.#box, this.#base, this.#events);
    await Promise.all([
      map.loadNames(),
      this.#fetchShown?.().then((shown) => {
        this.#shown = shown;
      }),
    ]);
    this.#map = map;
    if (this.#shown) await map.show(this.#shown);
    if (this.#lit) map.light(this.#lit);
  }
}
