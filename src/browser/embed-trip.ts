import type { MapAct } from "./map-buttons.ts";
import { dayIn } from "./address.ts";
import { LiveTripMap } from "./as-of/live-map.ts";
import { loadTrip, showPast } from "./as-of/trip-page.ts";
import { startTrip } from "./trip.ts";

/** The strip and map of a trip's page, embedded: with tooltips and an interactive map. */
export async function showTrip(
  main: HTMLElement,
  bar: HTMLElement,
  foot: HTMLElement,
): Promise<(event: Event) => void> {
  const day = dayIn(location.search);
  if (day !== undefined) markVerdict(main);
  const trip = await loadTrip(main, bar.dataset);
  if (day !== undefined) showPast(main, trip, day, foot);
  startTrip(main);
  const frame = main.querySelector<HTMLElement>(".map-frame");
  const map = frame && new LiveTripMap(frame, trip);
  return ({ type, target }) => {
    const button = type === "click" && (target as Element).closest<HTMLElement>("[data-map]");
    if (button) map?.act(button.dataset.map as MapAct);
  };
}

/** An embed has only the verdict as text: it becomes a part that depends on the day. */
function markVerdict(main: HTMLElement): void {
  const verdict = main.querySelector("strong");
  if (!verdict) return;
  const lede = document.createElement("p");
  lede.dataset.now = "lede";
  verdict.replaceWith(lede);
  lede.append(verdict);
}
