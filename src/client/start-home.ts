import type { HomeData } from "../layout/home-shape.ts";
import { Home } from "./home.ts";

/** Where the filters have room to stand open. */
const WIDE = "(width >= 48rem)";

/** Fetches the trips as columns, and brings the first page to life. */
export async function startHome(page: HTMLElement): Promise<void> {
  const base = page.dataset.base!;
  page.querySelector("details")!.open = matchMedia(WIDE).matches;
  page.classList.add("with-script");
  const load = async (name: string): Promise<HomeData> => {
    const answer = await fetch(base + name);
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    return (await answer.json()) as HomeData;
  };
  new Home(page, base, await load("home.json"), () => load("home-as-of.json"));
}
