import type { HomeData } from "../drawings/home/home-shape.ts";

/**
 * Brings the first page to life: once it can be read, its script and the trips as columns are fetched, side by
 * side.
 */
export async function startHome(page: HTMLElement): Promise<void> {
  const base = page.dataset.base!;
  page.classList.add("with-script");
  await painted();
  const load = async (name: string): Promise<HomeData> => {
    const answer = await fetch(base + name);
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    return (await answer.json()) as HomeData;
  };
  // eslint-disable-next-line no-restricted-syntax -- a file of this layer, loaded once there is something to read
  const [{ Home }, data] = await Promise.all([import("./home.ts"), load("home.json")]);
  await new Home(page, base, data, () => load("home-as-of.json")).start();
}

/** Until the browser has drawn what it has; a page in the background waits for its reader. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
