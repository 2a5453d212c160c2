import type { DayRange } from "../model/day-range.ts";
import type { EarlierYears, HomeData } from "../drawings/home/home-shape.ts";
import { type Day, isoOf } from "../model/day.ts";
import { type HomeTrip, readTrips } from "./home-trips.ts";
import { HomeYears } from "./home-years.ts";
import type { Load } from "./load-json.ts";

/** The trips as known now, or as known on the chosen day. */
export class HomeKnowledge {
  readonly now: HomeYears;
  readonly #load: Load;
  readonly #wait: () => void;
  /** Each trip in each of its past states. */
  #past: { readonly data: HomeData; readonly trips: readonly HomeTrip[] } | undefined;

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
      const data = await this.#load<HomeData>("home-as-of.json");
      this.#past ??= { data, trips: readTrips(data) };
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
    return this.#past ? knownBy(this.#past.trips, asOf) : this.now.trips;
  }
}

/** Each trip in the last state in which it was known on a day. */
export function knownBy(states: readonly HomeTrip[], asOf: Day): readonly HomeTrip[] {
  const last = new Map<string, HomeTrip>();
  for (const state of states) if (state.since <= asOf) last.set(state.id, state);
  const past = [...last.values()].map((state) => ({
    ...state,
    // Its link leads to the page as of that day.
    path: `${state.path}?asof=${isoOf(asOf)}`,
  }));
  return past.toSorted((a, b) => (b.from ?? -Infinity) - (a.from ?? -Infinity));
}
