import type { MapAct } from "../map-buttons.ts";
import type { LiveTripMap } from "./live-map.ts";
import type { TripAsOf } from "./trip-page.ts";

const KEYS: Readonly<Record<string, MapAct>> = { "+": "in", "=": "in", "-": "out" };

/** The map of a trip's page; what moves it is loaded when it is first used. */
export function startTripMap(frame: HTMLElement, trip: () => Promise<TripAsOf>): void {
  let live: Promise<LiveTripMap> | undefined;
  const load = (): Promise<LiveTripMap> => (live ??= make(frame, trip));
  const act = (what: MapAct): void => void load().then((map) => map.act(what));
  if (!document.fullscreenEnabled) frame.querySelector('[data-map="full"]')?.remove();
  // Not with the first page's own listener, as in ../trips-map.ts.
  frame.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLElement>("[data-map]");
    if (button) act(button.dataset.map as MapAct);
  });
  frame.addEventListener("keydown", ({ key, ctrlKey, metaKey }) => {
    if (!ctrlKey && !metaKey && KEYS[key]) act(KEYS[key]);
  });
  frame.addEventListener("pointerdown", () => void load());
  frame.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      void load();
    },
    { passive: false },
  );
  if (location.search.includes("map=")) void load();
}

async function make(frame: HTMLElement, loadTrip: () => Promise<TripAsOf>): Promise<LiveTripMap> {
  // eslint-disable-next-line no-restricted-syntax -- a file of this layer, loaded on first use
  const [{ LiveTripMap: Live }, trip] = await Promise.all([import("./live-map.ts"), loadTrip()]);
  return new Live(frame, trip);
}
