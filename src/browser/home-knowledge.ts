import type { DayRange } from "../model/day-range.ts";
import type { EarlierYears, HomeData } from "../drawings/home/home-shape.ts";
import type { Day } from "../model/day.ts";
import type { knownBy } from "./home-past.ts";
import { type HomeTrip, readTrips } from "./home-trips.ts";
import { HomeYears } from "./home-years.ts";
import type { Load } from "./load-json.ts";

/** Each trip in each of its past states, and the function that selects among them. */
interface Past {
  readonly data: HomeData;
  readonly trips: readonly HomeTrip[];
  readonly knownBy: typeof knownBy;
}

/** The trips as known now, or as known on the chosen day. */
export class HomeKnowledge {
  readonly now: HomeYears;
  readonly #load: Load;
  readonly #wait: () => void;
  #past: Past | undefined;

  /** `wait` is called when trips are being fetched. */
  constructor(data: HomeData, load: Load, wait: () => void) {
    this.now = new HomeYears(data, load);
    this.#load = load;
    this.#wait = wait;
  }

  /** Fetches the trips of some days, or all; false if that fails. */
  async fetch(days?: DayRange): Promise<boolean> {
    const fetched = this.now.need(days);
    if (!fetched) return true;
    this.#wait();
    return fetched.then(
      () => true,
      () => false,
    );
  }

  /** Whether trips of some days are not loaded yet. */
  isMissing = (asOf: Day | undefined, days: DayRange | undefined): boolean =>
    asOf === undefined && this.now.isMissing(days);

  /** Summary data of earlier years, while not all trips are loaded. */
  earlier = (asOf: Day | undefined): EarlierYears | undefined =>
    asOf === undefined && !this.now.isWhole ? this.now.data.earlier : undefined;

  /** Fetches the data for a day of knowledge, or the trips in view; false if the former fails. */
  async prepare(asOf: Day | undefined, days: DayRange | undefined): Promise<boolean> {
    if (asOf === undefined) await this.fetch(days);
    if (asOf === undefined || this.#past) return true;
    try {
      // eslint-disable-next-line no-restricted-syntax -- a file of this layer, loaded on first use
      const { knownBy } = await import("./home-past.ts");
      const data = await this.#load<HomeData>("home-as-of.json");
      this.#past ??= { data, trips: readTrips(data), knownBy };
      return true;
    } catch {
      return false;
    }
  }

  /** The data for a day of knowledge; today's while it is loading. */
  data(asOf: Day | undefined): HomeData {
    return ((asOf === undefined ? undefined : this.#past) ?? this.now).data;
  }

  trips(asOf: Day | undefined): readonly HomeTrip[] {
    if (asOf === undefined) return this.now.trips;
    return this.#past?.knownBy(this.#past.trips, asOf) ?? this.now.trips;
  }
}
