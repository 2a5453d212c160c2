import type { Claim } from "../model/claim.ts";
import { distinctNames } from "../model/grouped.ts";
import { byKnowledge, placesOf } from "../model/order.ts";
import { compatible, type Place, slugOf } from "../model/place.ts";
import type { Trip } from "../model/trip.ts";
import type { Stop } from "../model/stop.ts";

/**
 * Keys for stops that stay stable whatever claims follow: where the stop was first said to be and, of several stops
 * there, its index in the order in which they became known. They do not depend on its dates, its position or a more
 * exact place reported later. By stop id.
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
