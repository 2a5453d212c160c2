import type { Claim } from "../model/claim.ts";
import { distinctNames } from "../model/grouped.ts";
import { byKnowledge, placesOf } from "../model/order.ts";
import { compatible, type Place, slugOf } from "../model/place.ts";
import type { Trip } from "../model/trip.ts";
import type { Stop } from "../model/stop.ts";

/**
 * A name for each stop that outlives every later claim: where it was first said to be, and which of
 * several such stops it is in the order in which they became known. Its dates, its place in the
 * itinerary and a more exact place told later do not change it. By the stops' own ids.
 */
export function stopKeys({ stops }: Trip): ReadonlyMap<string, string> {
  const firsts = stops
    .map((stop) => ({ stop, ...firstNaming(stop) }))
    .toSorted((a, b) => byKnowledge(a.claim, b.claim));
  const distinct = distinctNames();
  return new Map(firsts.map(({ stop, place }) => [stop.id, distinct(slugOf(place))]));
}

function firstNaming(stop: Stop): { readonly claim: Claim; readonly place: Place } {
  for (const claim of stop.claims) {
    const named = placesOf(claim);
    const place =
      named.find(({ id }) => id === stop.place.id) ??
      named.find((each) => compatible(each, stop.place));
    if (place) return { claim, place };
  }
  return { claim: stop.claims[0]!, place: stop.place };
}
