import type { NamedStop } from "../claim.ts";
import { compatible } from "../place.ts";
import { overlap } from "../when.ts";
import type { KeyedStop } from "./plan.ts";

/** The stops of all versions so far, by country, so that the same stop keeps its key. */
export class KnownStops {
  readonly #byCountry = new Map<string, KeyedStop[]>();
  readonly #lists = new Map<string, readonly string[]>();
  #last: { stops: readonly NamedStop[]; keys: readonly string[] } | undefined;

  learn(stops: readonly KeyedStop[]): void {
    for (const stop of stops) {
      const known = this.#of(stop);
      const index = known.findIndex(({ key }) => key === stop.key);
      if (index < 0) known.push(stop);
      else known[index] = stop;
    }
  }

  /** The keys given before to a list of the same places: if repeated, it means the same stops. */
  keysOf(stops: readonly NamedStop[]): readonly string[] | undefined {
    if (!this.#last) return undefined;
    this.#lists.set(listOf(this.#last.stops), this.#last.keys);
    return this.#lists.get(listOf(stops));
  }

  remember(stops: readonly NamedStop[], keys: readonly string[]): void {
    this.#last = { stops, keys };
  }

  byKey(stop: NamedStop, key: string): KeyedStop | undefined {
    return this.#of(stop).find((each) => each.key === key);
  }

  /** A stop not yet named in this list: of the same place, else of a place in it or its country. */
  find(stop: NamedStop, taken: ReadonlySet<string>): KeyedStop | undefined {
    const free = this.#of(stop).filter(({ key }) => !taken.has(key));
    const same = free.filter(({ place }) => place.id === stop.place.id);
    const possible = free.filter(({ place }) => compatible(place, stop.place));
    return sharing(same, stop) ?? same[0] ?? sharing(possible, stop) ?? possible[0];
  }

  freshKey({ place }: NamedStop, taken: ReadonlySet<string>): string {
    const known = this.#of({ place });
    const isUsed = (key: string): boolean =>
      taken.has(key) || known.some((stop) => stop.key === key);
    let key = place.id;
    for (let n = 2; isUsed(key); n += 1) key = `${place.id}#${n}`;
    return key;
  }

  #of({ place }: Pick<NamedStop, "place">): KeyedStop[] {
    const known = this.#byCountry.get(place.country) ?? [];
    this.#byCountry.set(place.country, known);
    return known;
  }
}

const listOf = (stops: readonly NamedStop[]): string =>
  stops.map(({ place, dates }) => `${place.id} ${dates?.edtf ?? ""}`).join("\n");

const sharing = (stops: readonly KeyedStop[], { dates }: NamedStop): KeyedStop | undefined =>
  dates && stops.find((stop) => stop.dates && overlap(stop.dates, dates));
