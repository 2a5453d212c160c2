import { words } from "../words.ts";
import { type Day, readDay } from "../../model/day.ts";
import { addressFor, dayIn } from "../address.ts";
import { AsOfBar } from "./bar.ts";
import { daysIn, daysToSlide } from "./scale.ts";
import type { TripAsOf } from "./trip-page.ts";
import type { MapAct } from "../map-buttons.ts";
import type { LiveTripMap } from "./live-map.ts";

/** The bar of a trip's page; its code is loaded on first use. */
export function startTripAsOf(main: HTMLElement): void {
  const bar = main.querySelector<HTMLElement>(".as-of");
  if (!bar) return;
  const { news, others, today } = bar.dataset;
  let page: Promise<TripAsOf> | undefined;
  const loadPage = (): Promise<TripAsOf> => (page ??= load(main, bar));
  let wanted: Day | undefined;
  const show = async (day: Day | undefined): Promise<void> => {
    wanted = day;
    try {
      const loaded = await loadPage();
      if (wanted === day) stayPut(bar, () => loaded.show(day));
    } catch {
      page = undefined;
      bar.querySelector('[role="status"]')!.textContent = words.unfetched;
    }
  };
  const [known, until] = [daysIn(news), readDay(today!)!];
  const control = new AsOfBar(bar, {
    news: known,
    days: daysToSlide([...known, ...daysIn(others)], until),
    today: until,
    show: (day) => void show(day),
    decide: goTo,
  });
  const follow = (): void => {
    const day = dayIn(location.search);
    control.set(day);
    if (day !== undefined || page) void show(day);
  };
  const map = main.querySelector<HTMLElement>(".map-frame");
  if (map) startTripMap(map, loadPage);
  addEventListener("popstate", follow);
  follow();
}

function goTo(day: Day | undefined): void {
  const address = addressFor(location.href, day);
  if (address !== location.href) history.pushState(null, "", address);
}

async function load(main: HTMLElement, bar: HTMLElement): Promise<TripAsOf> {
  // eslint-disable-next-line no-restricted-syntax -- a file of this layer, with the fold and all drawings, loaded on first use
  const { loadTrip } = await import("./trip-page.ts");
  return loadTrip(main, bar.dataset);
}

/** Changes the page, then scrolls so that an element stays in place on screen. */
function stayPut(thing: Element, change: () => void): void {
  const before = thing.getBoundingClientRect().top;
  change();
  const moved = thing.getBoundingClientRect().top - before;
  if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: "instant" });
}

const KEYS: Readonly<Record<string, MapAct>> = { "+": "in", "=": "in", "-": "out" };

/** The map of a trip's page; its code is loaded on first use. */
function startTripMap(frame: HTMLElement, trip: () => Promise<TripAsOf>): void {
  let live: Promise<LiveTripMap> | undefined;
  const load = (): Promise<LiveTripMap> => (live ??= make(frame, trip));
  const act = (what: MapAct): void => void load().then((map) => map.act(what));
  if (!document.fullscreenEnabled) frame.querySelector('[data-map="full"]')?.remove();
  // Not shared with the first page's listener: see ../trips-map.ts.
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
