import { listenToButtons } from "./map-buttons.ts";
import type { MapEvents } from "./map/live-map.ts";
import type { Shown, TripsMap } from "./map/trips-map.ts";
import type { Trips } from "./highlight.ts";

/** A map whose script is loaded when it comes near the viewport or is used; until then it stays as built. */
export class HomeMap {
  readonly #box: HTMLElement;
  readonly #base: string;
  readonly #events: MapEvents;
  #map: TripsMap | undefined;
  #asked: Promise<void> | undefined;
  #shown: Shown | undefined;
  #lit: Trips | undefined;

  /** `box` is inside a frame, which also holds the map's buttons. */
  constructor(box: HTMLElement, base: string, events: MapEvents) {
    this.#box = box;
    this.#base = base;
    this.#events = events;
    listenToButtons(
      box.parentElement!,
      (what) => void this.#load().then(() => this.#map?.act(what)),
    );
    whenNear(box, () => void this.#load());
  }

  show(shown: Shown): void {
    this.#shown = shown;
    void this.#map?.show(shown);
  }

  highlight(ids: Trips): void {
    this.#lit = ids;
    this.#map?.highlight(ids);
  }

  #load(): Promise<void> {
    return (this.#asked ??= this.#fetch());
  }

  async #fetch(): Promise<void> {
    // eslint-disable-next-line no-restricted-syntax -- a file of this layer, loaded when a map is near
    const { TripsMap } = await import("./map/trips-map.ts");
    const map = new TripsMap(this.#box, this.#base, this.#events);
    await map.loadNames();
    this.#map = map;
    if (this.#shown) await map.show(this.#shown);
    if (this.#lit) map.highlight(this.#lit);
  }
}

/** How close to the viewport an element must be for its script to load. */
const NEAR = "300px";

/** Calls back once, when an element comes near the viewport or its frame gets focus. */
function whenNear(box: HTMLElement, act: () => void): void {
  const frame = box.parentElement!;
  const come = (): void => {
    observer.disconnect();
    frame.removeEventListener("focusin", come);
    act();
  };
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) come();
    },
    { rootMargin: NEAR },
  );
  observer.observe(box);
  frame.addEventListener("focusin", come);
}
