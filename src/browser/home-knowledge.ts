import type { HomeData } from "../drawings/home/home-shape.ts";
import type { Day } from "../model/day.ts";
import type { knownBy } from "./home-past.ts";
import { type HomeTrip, readTrips } from "./home-trips.ts";

/** Columns as fetched, and the trips that they hold. */
interface Columns {
  readonly data: HomeData;
  readonly trips: readonly HomeTrip[];
}

/** Each trip in each of its states, and what chooses among them. */
interface Past extends Columns {
  readonly knownBy: typeof knownBy;
}

const read = (data: HomeData): Columns => ({ data, trips: readTrips(data) });

/** The trips as known now; once a day is chosen, as known then. */
export class HomeKnowledge {
  readonly now: Columns;
  readonly #loadPast: () => Promise<HomeData>;
  #past: Past | undefined;

  constructor(data: HomeData, loadPast: () => Promise<HomeData>) {
    this.now = read(data);
    this.#loadPast = loadPast;
  }

  /** Fetches what a day needs; false where it cannot be had. */
  async prepare(asOf: Day | undefined): Promise<boolean> {
    if (asOf === undefined || this.#past) return true;
    try {
      // eslint-disable-next-line no-restricted-syntax -- a file of this layer, loaded on first use
      const { knownBy } = await import("./home-past.ts");
      this.#past ??= { ...read(await this.#loadPast()), knownBy };
      return true;
    } catch {
      return false;
    }
  }

  /** What the trips known by a day are told with; that of now for a day that is still on its way. */
  data(asOf: Day | undefined): HomeData {
    return ((asOf === undefined ? undefined : this.#past) ?? this.now).data;
  }

  trips(asOf: Day | undefined): readonly HomeTrip[] {
    if (asOf === undefined) return this.now.trips;
    return this.#past?.knownBy(this.#past.trips, asOf) ?? this.now.trips;
  }
}
