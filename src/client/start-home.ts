import type { HomeData } from "../layout/home-shape.ts";
import { Home } from "./home.ts";

/** Fetches the trips as columns, and brings the first page to life. */
export async function startHome(page: HTMLElement): Promise<void> {
  const base = page.dataset.base!;
  const load = async (name: string): Promise<HomeData> => {
    const answer = await fetch(base + name);
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    return (await answer.json()) as HomeData;
  };
  new Home(page, base, await load("home.json"), () => load("home-as-of.json"));
}
