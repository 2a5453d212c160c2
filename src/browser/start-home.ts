import type { HomeData } from "../drawings/home/home-shape.ts";
import type * as Page from "./home.ts";
import { onceIdleOrUsed } from "./first-use.ts";
import { loader } from "./load-json.ts";

/** Makes the first page interactive, once its script and the trips' data have loaded. */
export async function startHome(page: HTMLElement): Promise<void> {
  const base = page.dataset.base!;
  if (location.search !== "") showAsked(page);
  const load = loader(base);
  try {
    const [LoadedHome, data] = await Promise.all([loadScript(), load<HomeData>("home.json")]);
    const start = (): Promise<void> => new LoadedHome(page, data, load).start();
    // The built page already shows these trips.
    if (location.search === "") onceIdleOrUsed(() => void start());
    else await start();
    page.classList.add("ready");
  } finally {
    // If loading failed, the page stays as built.
    page.classList.remove("pending");
    onceIdleOrUsed(() => drawLand(page));
  }
}

/** Loads the built map's land, a separate file that would otherwise delay first paint and interaction. */
function drawLand(page: HTMLElement): void {
  const land = page.querySelector<SVGUseElement>("[data-href]");
  land?.setAttribute("href", land.dataset.href!);
}

/** Destructuring the import lets the bundler drop its other exports' namespace helper. */
async function loadScript(): Promise<typeof Page.Home> {
  // eslint-disable-next-line no-restricted-syntax -- a file of this layer, which the page preloads
  const { Home } = await import("./home.ts");
  return Home;
}

/**
 * Scrolls to the trips that the URL asks for. What was built shows others, at other sizes: it keeps its space but is
 * hidden, so that nothing visible shifts.
 */
function showAsked(page: HTMLElement): void {
  page.classList.add("pending");
  const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  // On back navigation the browser restores the scroll position.
  if (visit?.type === "navigate" && location.hash === "")
    document.querySelector("#explore")?.scrollIntoView({ behavior: "instant" });
}
