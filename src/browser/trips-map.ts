import { listenToButtons } from "./map-buttons.ts";
import type { TripsMap } from "./map/trips-map.ts";
import { whenNear } from "./near.ts";

/** A map of some trips whose script is fetched when it comes near the view, or is used: until then it is as built. */
export function startTripsMap(box: HTMLElement): void {
  let map: Promise<TripsMap> | undefined;
  const load = (): Promise<TripsMap> => (map ??= show(box));
  listenToButtons(box, (what) => {
    void load().then((shown) => {
      shown.act(what);
    });
  });
  whenNear(box, () => void load());
}

async function show(box: HTMLElement): Promise<TripsMap> {
  // eslint-disable-next-line no-restricted-syntax -- a file of this layer, loaded when a map is near
  const { showTripsMap } = await import("./map/page-map.ts");
  return showTripsMap(box);
}
