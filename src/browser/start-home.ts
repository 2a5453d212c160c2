import type { HomeData } from "../drawings/home/home-shape.ts";
import type * as Page from "./home.ts";
import { onceIdleOrUsed } from "./first-use.ts";
import { loader } from "./load-json.ts";

/** Brings the first page to life: it can be used as soon as its script and the trips as columns are here. */
export async function startHome(page: HTMLElement): Promise<void> {
  const base = page.dataset.base!;
  if (location.search !== "") showAsked(page);
  const load = loader(base);
  try {
    const [LoadedHome, data] = await Promise.all([loadScript(), load<HomeData>("home.json")]);
    const start = (): Promise<void> => new LoadedHome(page, data, load).start();
    // What was built shows these trips already.
    if (location.search === "") onceIdleOrUsed(() => void start());
    else await start();
    page.classList.add("ready");
  } finally {
    // Where it cannot be had, the page is as it was built.
    page.classList.remove("pending");
    onceIdleOrUsed(() => drawLand(page));
  }
}

/** The land of the map as it was built: a file of its own, which would keep the page from being drawn and used. */
function drawLand(page: HTMLElement): void {
  const land = page.querySelector<SVGUseElement>("[data-href]");
  land?.setAttribute("href", land.dataset.href!);
}

/** What is asked for by name here costs no helper for all names of a file. */
async function loadScript(): Promise<typeof Page.Home> {
  // eslint-disable-next-line no-restricted-syntax -- a file of this layer, which the page asks for beside this one
  const { Home } = await import("./home.ts");
  return Home;
}

/**
 * An address that asks for some trips leads to them. What is built stands for others and has other sizes: it keeps
 * its place unseen, so that nothing that is read moves.
 */
function showAsked(page: HTMLElement): void {
  page.classList.add("pending");
  const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  // A page that was come back to is where it was left.
  if (visit?.type === "navigate" && location.hash === "")
    document.querySelector("#explore")?.scrollIntoView({ behavior: "instant" });
}
