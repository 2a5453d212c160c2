import type { MapAct } from "./map-buttons.ts";
import type { TripsMap } from "./map/trips-map.ts";

const MOVES = ["scroll", "pointermove", "pointerdown", "keydown", "focusin"];
/** Pixels from the view at which a map is near. */
const NEAR = 300;

/**
 * A map of some trips whose script is fetched when a reader who moves is near it, or uses it: until then it is as it
 * was built.
 */
export function startTripsMap(box: HTMLElement, isAlone = false): void {
  let map: Promise<TripsMap> | undefined;
  const load = (): Promise<TripsMap> => (map ??= show(box));
  const frame = box.parentElement!;
  if (!document.fullscreenEnabled) frame.querySelector('[data-map="full"]')?.remove();
  // Not with the first page's own listener: the bundler would put more into a file that both share than this is.
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
