import type { MapAct } from "./map-buttons.ts";
import type { TripsMap } from "./map/trips-map.ts";

const MOVES = ["scroll", "pointermove", "pointerdown", "keydown", "focusin"];
/** Distance from the viewport, in pixels, at which a map counts as near. */
const NEAR = 300;

/** A map of trips whose script is loaded on interaction near it, or on use: until then it stays as built. */
export function startTripsMap(box: HTMLElement, isAlone = false): void {
  let map: Promise<TripsMap> | undefined;
  const load = (): Promise<TripsMap> => (map ??= show(box));
  const frame = box.parentElement!;
  if (!document.fullscreenEnabled) frame.querySelector('[data-map="full"]')?.remove();
  // Not shared with the first page's listener: the shared chunk would be larger than this.
  frame.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLElement>("[data-map]");
    if (button) void load().then((shown) => shown.act(button.dataset.map as MapAct));
  });
  const come = (): void => {
    if (box.getBoundingClientRect().top < innerHeight + NEAR) void load();
  };
  if (isAlone) void load();
  for (const kind of MOVES) addEventListener(kind, come, { passive: true });
}

async function show(box: HTMLElement): Promise<TripsMap> {
  // eslint-disable-next-line no-restricted-syntax -- a file of this layer, loaded when a map is near
  const { showTripsMap } = await import("./map/page-map.ts");
  return showTripsMap(box);
}
