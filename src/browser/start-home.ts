import type { HomeData } from "../drawings/home/home-shape.ts";
import type * as Page from "./home.ts";
import { loader } from "./load-json.ts";

/** Brings the first page to life, once it can be read. Its script and the trips as columns are fetched meanwhile. */
export async function startHome(page: HTMLElement): Promise<void> {
  const base = page.dataset.base!;
  page.classList.add("with-script");
  if (location.search !== "") showAsked(page);
  const load = loader(base);
  try {
    const files = [loadScript(), load<HomeData>("home.json"), painted()] as const;
    const [LoadedHome, data] = await Promise.all(files);
    await new LoadedHome(page, data, load).start();
    page.classList.add("ready");
  } finally {
    // Where it cannot be had, the page is as it was built.
    page.classList.remove("pending");
  }
}

/** What is asked for by name here costs no helper for all names of a file. */
async function loadScript(): Promise<typeof Page.Home> {
  // eslint-disable-next-line no-restricted-syntax -- a file of this layer, loaded once there is something to read
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

/** Until the browser has drawn what it has; a page in the background waits for its reader. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
