import type { VisitedClaim } from "../claim.ts";
import { compatible, type Place } from "../place.ts";
import type { ListedDays } from "./listed.ts";

/** The dated stays, which tell apart two stays in one place with another place in between. */
export class Elsewhere {
  readonly #claims: readonly VisitedClaim[];
  #sorted: readonly { place: Place; from: number; to: number }[] | undefined;

  constructor(claims: readonly VisitedClaim[]) {
    this.#claims = claims;
  }

  get #dated(): readonly { place: Place; from: number; to: number }[] {
    this.#sorted ??= this.#claims
      .flatMap(({ place, dates }) =>
        dates ? [{ place, from: dates.start.from, to: dates.end.to }] : [],
      )
      .toSorted((a, b) => a.from - b.from);
    return this.#sorted;
  }

  /** Whether a stop in another place lies between the days of two stays. */
  isBetween(
    place: Place,
    a: Pick<ListedDays, "arrival" | "departure">,
    b: Pick<ListedDays, "arrival" | "departure">,
  ): boolean {
    const [first, second] = a.departure.to < b.arrival.from ? [a, b] : [b, a];
    const [from, to] = [first.departure.to, second.arrival.from];
    if (!(from < to)) return false;
    for (let index = this.#firstFrom(from); index < this.#dated.length; index += 1) {
      const stay = this.#dated[index]!;
      if (stay.from > to) return false;
      if (stay.to <= to && !compatible(stay.place, place)) return true;
    }
    return false;
  }

  /** The index of the first stay that begins on or after a day. */
  #firstFrom(day: number): number {
    let [low, high] = [0, this.#dated.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#dated[middle]!.from < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
