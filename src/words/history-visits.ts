import type { VisitedClaim } from "../model/claim.ts";
import { ofKind, byKnowledge } from "../model/order.ts";
import { isCountryAlone, moreSpecific, type Place } from "../model/place.ts";
import type { Stop } from "../model/stop.ts";
import type { Messages } from "./en/messages.ts";
import { type Line, sayLine } from "./history-line.ts";
import { placeName } from "./names.ts";

/** The first report of each stop, with the town and the days that were known by then. */
export const sayVisitsTold = (stops: readonly Stop[], messages: Messages): readonly Line[] =>
  stops.flatMap((stop) => {
    const claims = ofKind(stop.visited?.claims ?? [], "visited").toSorted(byKnowledge);
    const dated = claims.filter(({ undated }) => !undated);
    const all = dated.length > 0 ? dated : claims;
    const first = all.filter(({ known }) => known === all[0]?.known);
    return first.length > 0 ? [{ text: sayFirst(stop, first, messages), claims }] : [];
  });

function sayFirst(stop: Stop, claims: readonly VisitedClaim[], messages: Messages): string {
  const kind = messages.history.reported[stop.kind];
  const place = claims.map((claim) => claim.place).reduce(moreSpecific);
  const dates = claims.find((claim) => claim.dates)?.dates;
  return sayLine(kind, { what: nameOf(place, stop, messages), dates, by: undefined }, "", messages);
}

const nameOf = (place: Place, stop: Stop, messages: Messages): string =>
  isCountryAlone(stop.place) && !isCountryAlone(place)
    ? messages.stop.withPlace(stop.place.name, place.name)
    : placeName(place, messages);
