import type { Claim } from "../claim.ts";
import { ofKind } from "../order.ts";
import type { StayBounds } from "../trip.ts";
import { type DayRange } from "../when.ts";
import { type Before, boundStays, type Bounded } from "./bounds.ts";
import type { KeyedStop } from "./intentions.ts";
import { listedOrder, orderStays } from "./itinerary.ts";
import { matchStays, withFurtherTowns } from "./match.ts";
import { foldStays, type Stay } from "./stays.ts";

/** What happened, as it was witnessed: the stays in the order made. */
export interface Witnessed {
  readonly stays: readonly Stay[];
  /** The key of the planned stop that each stay made, or a key of its own. */
  readonly keys: ReadonlyMap<Stay, string>;
  /** The days on which each can have begun and ended, also by the stays around it. */
  readonly bounds: ReadonlyMap<Stay, StayBounds>;
}

/** Reads the stays that claims tell of; `planned` are the stops that they may have been. */
export function foldWitnesses(claims: readonly Claim[], planned: readonly KeyedStop[]): Witnessed {
  const unordered = foldStays(ofKind(claims, "visited"));
  const matches = matchStays(unordered, planned);
  const listed = listedOrder(unordered);
  const positions = new Map(planned.map(({ key }, index) => [key, index]));
  const stays = orderStays(unordered, listed, (stay) => positions.get(matches.get(stay)!) ?? -1);
  const made = withFurtherTowns(stays, planned, matches);
  return {
    stays,
    keys: new Map(stays.map((stay, n) => [stay, made.get(stay) ?? `visited ${n}`])),
    bounds: boundsOf(stays, listed),
  };
}

const UNKNOWN: DayRange = { from: -Infinity, to: Infinity };

function boundsOf(
  stays: readonly Stay[],
  listed: readonly Before<Stay>[],
): ReadonlyMap<Stay, StayBounds> {
  const bounded = new Map(stays.map((stay) => [stay, toBounded(stay)]));
  const bounds = boundStays(
    [...bounded.values()],
    listed.map(([a, b]) => [bounded.get(a)!, bounded.get(b)!] as const),
  );
  return new Map(stays.map((stay) => [stay, bounds.get(bounded.get(stay)!)!]));
}

function toBounded({ dates, claims, place }: Stay): Bounded {
  const heard = claims.flatMap(({ known, undated }) => (undated ? [] : known));
  return {
    arrival: dates?.start ?? UNKNOWN,
    departure: dates?.end ?? UNKNOWN,
    reported: heard.length > 0 ? Math.min(...heard) : undefined,
    isOpen: !dates || !Number.isFinite(dates.end.to),
    longitude: place.point[0],
  };
}
