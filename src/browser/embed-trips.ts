import { startHome } from "./start-home.ts";
import { startTripsMap } from "./trips-map.ts";

/** The charts and table of the first page, filtered by the URL. */
export const showTrips = (main: HTMLElement): Promise<void> =>
  startHome(main.querySelector<HTMLElement>(".home")!);

/** The map of a minister's trips or of a country's. */
export function showMaps(main: HTMLElement): void {
  for (const box of main.querySelectorAll<HTMLElement>(".trips-map .map-box"))
    startTripsMap(box, true);
}
