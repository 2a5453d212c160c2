import { listenToButtons } from "./map-buttons.ts";
import type { TripsMap } from "./map/trips-map.ts";
import { whenNear } from "./near.ts";

const MOVES = ["scroll", "pointermove", "pointerdown", "keydown"];

/**
 * A map of some trips whose script is fetched when it is near the view of a reader who has begun to move, or is
 * used: until then it is as it was built.
 */
export function startTripsMap(box: HTMLElement): void {
  let map: Promise<TripsMap> | undefined;
  const load = (): Promise<TripsMap> => (map ??= show(box));
  listenToButtons(box, (what) => {
    void load().then((shown) => {
      shown.act(what);
    });
  });
  const look = (): void => {
    whenNear(box, () => void load());
  };
  for (const kind of MOVES) addEventListener(kind, look, { once: true, passive: true });
}

async function show(box: HTMLElement): Promise<TripsMap> {
  // eslint-disable-next-line no-restricted-syntax -- a file of this layer, loaded when a map is near
  const { showTripsMap } = await import("./map/page-map.ts");
  return showTripsMap(box);
}
