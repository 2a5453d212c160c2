import type { HomeData } from "../drawings/home/home-shape.ts";
import type { Day } from "../model/day.ts";
import { type HomeTrip, knownBy, readTrips } from "./home-trips.ts";

/** Columns as fetched, and the trips that they hold. */
interface Columns {
  readonly data: HomeData;
  readonly trips: readonly HomeTrip[];
}

const read = (data: HomeData): Columns => ({ data, trips: readTrips(data) });

/** The trips as known now; once a day is chosen, as known then. */
export class HomeKnowledge {
  readonly now: Columns;
  readonly #loadPast: () => Promise<HomeData>;
  /** Each trip in each of its states. */
  #past: Columns | undefined;

  constructor(data: HomeData, loadPast: () => Promise<HomeData>) {
    this.now = read(data);
    this.#loadPast = loadPast;
  }

  /** Fetches what a day needs; false where it cannot be had. */
  async prepare(asOf: Day | undefined): Promise<boolean> {
    if (asOf === undefined || this.#past) return true;
    try {
      this.#past ??= read(await this.#loadPast());
      return true;
    } catch {
      return false;
    }
  }

  /** What the trips known by a day are told with; that of now for a day that is still on its way. */
  data(asOf: Day | undefined): HomeData {
    return this.#columns(asOf).data;
  }

  trips(asOf: Day | undefined): readonly HomeTrip[] {
    const { trips } = this.#columns(asOf);
    return asOf === undefined ? trips : knownBy(trips, asOf);
  }

  #columns = (asOf: Day | undefined): Columns =>
    (asOf === undefined ? undefined : this.#past) ?? this.now;
}
