import type { HomeData } from "../drawings/home/home-shape.ts";
import { hasWords, type HomeTrip } from "./home-trips.ts";

type Judge = (text: string, data: HomeData) => (trip: HomeTrip) => boolean;

/** The text filter of the first page: by the words of a trip, and by every name once these have been fetched. */
export class HomeText {
  readonly #base: string;
  readonly #loaded: () => void;
  #isAsked = false;
  #judge: Judge = hasWords;

  constructor(base: string, loaded: () => void) {
    this.#base = base;
    this.#loaded = loaded;
  }

  isAbout(data: HomeData, text: string): (trip: HomeTrip) => boolean {
    if (text.trim() === "") return () => true;
    // Without a network the words of the trips have to do.
    if (!this.#isAsked) void this.#load().catch(() => undefined);
    return this.#judge(text, data);
  }

  async #load(): Promise<void> {
    this.#isAsked = true;
    // eslint-disable-next-line no-restricted-syntax -- a file of this layer, loaded on first use with the search, whose names it needs
    const { loadJudge } = await import("./search.ts");
    this.#judge = await loadJudge(this.#base);
    this.#loaded();
  }
}
