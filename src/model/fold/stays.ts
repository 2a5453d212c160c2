import type { VisitedClaim } from "../claim.ts";
import { compatible, moreSpecific, type Place } from "../place.ts";
import type { StayBounds } from "../stop.ts";
import { intersection, type DayRange, hull, overlaps } from "../day-range.ts";
import { mergeDays, type StayDays } from "./edges.ts";
import { Elsewhere } from "./elsewhere.ts";
import { foldForms, type Forms } from "./forms.ts";
import { type ListedDays, listedDays } from "./listed.ts";

/** One stay, as one or more articles report it. */
export interface ReportedStay extends StayDays, Forms {
  readonly place: Place;
  /** In the order of knowledge. */
  readonly claims: readonly VisitedClaim[];
}

/** A stay that was witnessed, in the context of its trip. */
export interface Stay extends ReportedStay {
  /** The key of the planned stop that it made, or one of its own. */
  readonly key: string;
  /** The days on which it can have begun and ended, considering the stays around it. */
  readonly bounds: StayBounds;
}

/**
 * The stays that visited claims report. Within one article each claim is a stay of its own. Across
 * articles the same place is one stay, unless another stop lies between its days or the article's own
 * list puts it elsewhere.
 */
export function foldStays(claims: readonly VisitedClaim[]): readonly ReportedStay[] {
  const days = listedDays(claims);
  const elsewhere = new Elsewhere(claims);
  const stays: OpenStay[] = [];
  const byCountry = new Map<string, OpenStay[]>();
  for (const [index, claim] of claims.entries()) {
    const known = byCountry.get(claim.place.country) ?? [];
    byCountry.set(claim.place.country, known);
    const listed = days[index]!;
    const found = closest(claim, listed, known, elsewhere);
    if (found) found.add(claim, listed);
    else {
      const stay = new OpenStay(claim, listed);
      known.push(stay);
      stays.push(stay);
    }
  }
  return stays.map((stay) => stay.close());
}

/** A stay under construction. */
class OpenStay {
  readonly claims: VisitedClaim[];
  // These sets are lazy: most stays have only one claim.
  #words: Set<string> | undefined;
  readonly #listed: ListedDays[];
  #articles: Set<string> | undefined;
  #place: Place;
  #placeIds: Set<string> | undefined;
  arrival: DayRange;
  departure: DayRange;

  constructor(claim: VisitedClaim, listed: ListedDays) {
    const { arrival, departure } = listed;
    this.claims = [claim];
    this.#listed = [listed];
    this.#place = claim.place;
    this.arrival = arrival;
    this.departure = departure;
  }

  add(claim: VisitedClaim, listed: ListedDays): void {
    const { arrival, departure } = listed;
    this.claims.push(claim);
    this.#listed.push(listed);
    this.#words?.add(wordsOf(claim, listed));
    this.#articles?.add(claim.article);
    this.#place = moreSpecific(this.#place, claim.place);
    this.#placeIds?.add(claim.place.id);
    this.arrival = narrowed(this.arrival, arrival);
    this.departure = narrowed(this.departure, departure);
  }

  /** Whether a claim can report this stay: the same place, from an article that does not report it yet. */
  admits({ place, article }: VisitedClaim): boolean {
    this.#articles ??= new Set(this.claims.map((claim) => claim.article));
    return compatible(place, this.#place) && !this.#articles.has(article);
  }

  fits({ arrival, departure }: ListedDays): boolean {
    return overlaps(arrival, this.arrival) && overlaps(departure, this.departure);
  }

  isNamedAs({ place }: VisitedClaim): boolean {
    this.#placeIds ??= new Set(this.claims.map((claim) => claim.place.id));
    return this.#placeIds.has(place.id);
  }

  /** Whether a claim only repeats what a voice has already said. */
  isRepeatedBy(claim: VisitedClaim, listed: ListedDays): boolean {
    this.#words ??= new Set(this.claims.map((each, n) => wordsOf(each, this.#listed[n]!)));
    return this.#words.has(wordsOf(claim, listed));
  }

  close(): ReportedStay {
    return {
      place: this.#place,
      claims: this.claims,
      ...foldForms(this.claims),
      ...mergeDays(this.claims),
    };
  }
}

/** What one voice says about a stay: equal for all copies of its words. */
const wordsOf = ({ voice, place, dates }: VisitedClaim, { nth }: ListedDays): string =>
  [voice.id, place.id, dates?.edtf ?? "", nth].join("\n");

/** The days that both allow; if none, from the first to the last day of both. */
const narrowed = (a: DayRange, b: DayRange): DayRange =>
  overlaps(a, b) ? intersection(a, b) : hull([a, b]);

/** How far apart sources that list a place several times can be on one of its stays. */
const MAX_DIFFERENCE_DAYS = 3;

/** The stay that a claim reports: one that it repeats, else one that its days fit, else the nearest possible one. */
function closest(
  claim: VisitedClaim,
  listed: ListedDays,
  stays: readonly OpenStay[],
  elsewhere: Elsewhere,
): OpenStay | undefined {
  let best: OpenStay | undefined;
  let bestScore = -1;
  let leastApart = Infinity;
  for (const stay of stays) {
    if (!stay.admits(claim)) continue;
    const isCopy = stay.isRepeatedBy(claim, listed);
    const fits = isCopy || stay.fits(listed);
    if (!fits && !mayDiffer(claim, listed, stay, elsewhere)) continue;
    const score = (isCopy ? 4 : 0) + (fits ? 2 : 0) + (stay.isNamedAs(claim) ? 1 : 0);
    const apart = daysApart(listed, stay);
    if (score > bestScore || (score === bestScore && apart < leastApart))
      [best, bestScore, leastApart] = [stay, score, apart];
  }
  return best;
}

/** Days from the end of one to the beginning of the other; 0 if they meet. */
const daysApart = (
  listed: Pick<ListedDays, "arrival" | "departure">,
  { arrival, departure }: Pick<ListedDays, "arrival" | "departure">,
): number => Math.max(0, listed.arrival.from - departure.to, arrival.from - listed.departure.to);

/** Whether a claim with other days can be a disputed version of a stay, rather than another stay. */
function mayDiffer(
  { place, dates }: VisitedClaim,
  listed: ListedDays,
  stay: OpenStay,
  elsewhere: Elsewhere,
): boolean {
  if (elsewhere.isBetween(place, listed, stay)) return false;
  if (!listed.isListedTwice) return true;
  return dates !== undefined && daysApart(listed, stay) <= MAX_DIFFERENCE_DAYS;
}
