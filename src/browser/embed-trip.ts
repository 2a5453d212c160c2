import { dayIn } from "./as-of/address.ts";
import { startTripMap } from "./as-of/start-map.ts";
import type { TripAsOf } from "./as-of/trip-page.ts";
import { startTrip } from "./trip.ts";

/** The strip and the map of a trip's page as they are there: with words for what is pointed at, and a map that moves. */
export async function showTrip(
  main: HTMLElement,
  bar: HTMLElement,
  foot: HTMLElement,
): Promise<void> {
  let trip: Promise<TripAsOf> | undefined;
  const load = (): Promise<TripAsOf> => (trip ??= loadTrip(main, bar));
  const day = dayIn(location.search);
  if (day !== undefined) {
    markVerdict(main);
    // eslint-disable-next-line no-restricted-syntax -- a file of this layer, with the fold and all drawings, loaded on first use
    const { showPast } = await import("./as-of/trip-page.ts");
    showPast(main, await load(), day, foot);
  }
  startTrip(main);
  const map = main.querySelector<HTMLElement>(".map-frame");
  if (map) startTripMap(map, load);
}

async function loadTrip(main: HTMLElement, bar: HTMLElement): Promise<TripAsOf> {
  // eslint-disable-next-line no-restricted-syntax -- a file of this layer, with the fold and all drawings, loaded on first use
  const page = await import("./as-of/trip-page.ts");
  return page.loadTrip(main, bar.dataset);
}

/** An embedded page has the verdict alone: it becomes a part that depends on the day. */
function markVerdict(main: HTMLElement): void {
  const verdict = main.querySelector("strong");
  if (!verdict) return;
  const lede = document.createElement("p");
  lede.dataset.now = "lede";
  verdict.replaceWith(lede);
  lede.append(verdict);
}
