import { type DayRange, overlaps } from "../model/day-range.ts";
import type { HomeColumns, HomeData } from "../drawings/home/home-shape.ts";
import { type HomeTrip, readColumns, readTrips } from "./home-trips.ts";
import { type Load, loader } from "./load-json.ts";

/** The trips of some years, which may be loaded, loading, or not requested yet. */
interface Years extends DayRange {
  readonly name: string;
  trips?: readonly HomeTrip[];
  asked?: Promise<void> | undefined;
}

/** The trips as known now, as far as loaded: earlier years are fetched on demand. */
export class HomeYears {
  readonly data: HomeData;
  readonly #load: Load;
  readonly #latest: readonly HomeTrip[];
  readonly #earlier: readonly Years[];
  trips: readonly HomeTrip[];

  constructor(data: HomeData, load: Load) {
    this.data = data;
    this.#load = load;
    this.trips = this.#latest = readTrips(data);
    this.#earlier = (data.earlier?.files ?? []).map(([name, from, to]) => ({ name, from, to }));
  }

  get isWhole(): boolean {
    return !this.isMissing();
  }

  isMissing = (days?: DayRange): boolean => this.#missing(days).length > 0;

  #missing = (days?: DayRange): readonly Years[] =>
    this.#earlier.filter((years) => !years.trips && (!days || overlaps(years, days)));

  /** Fetches the trips of some days, or all; undefined if they are loaded. */
  need(days?: DayRange): Promise<unknown> | undefined {
    const missing = this.#missing(days);
    return missing.length > 0
      ? Promise.all(missing.map((years) => (years.asked ??= this.#fetch(years))))
      : undefined;
  }

  async #fetch(years: Years): Promise<void> {
    try {
      years.trips = readColumns(
        this.data,
        await this.#load<HomeColumns>(`home/${years.name}.json`),
      );
      this.trips = [this.#latest, ...this.#earlier.map(({ trips = [] }) => trips)].flat();
    } finally {
      // A failed request may be retried.
      years.asked = undefined;
    }
  }
}

export async function loadTrips(base: string): Promise<HomeYears> {
  const load = loader(base);
  const years = new HomeYears(await load("home.json"), load);
  await years.need();
  return years;
}
