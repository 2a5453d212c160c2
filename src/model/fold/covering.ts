// A stay that lasted over the days of several planned visits to its place made each of them.
import { compatible } from "../place.ts";
import { earliest, latest } from "../when.ts";
import type { KeyedStop } from "./plan.ts";
import type { Stay } from "./stays.ts";

/**
 * Adds a stay for each planned visit that is not itself reported, but whose days lie within a stay that made another
 * visit to that place. It goes after the stays of the stops planned before it.
 */
export function withCovered(
  stays: readonly Stay[],
  planned: readonly KeyedStop[],
): readonly Stay[] {
  const made = new Set(stays.map(({ key }) => key));
  if (planned.every(({ key }) => made.has(key))) return stays;
  const all = [...stays];
  planned.forEach((stop, position) => {
    if (made.has(stop.key)) return;
    const cover = stays.find((stay) => covers(stay, stop, planned));
    if (!cover) return;
    const before = new Set(planned.slice(0, position).map(({ key }) => key));
    const at = all.findLastIndex((stay) => before.has(stay.key) || stay === cover) + 1;
    all.splice(at, 0, { ...cover, key: stop.key, disputes: [], corrected: [] });
  });
  return all;
}

/** Whether a stay that made another planned visit to this place also covers the days of this one. */
function covers(stay: Stay, stop: KeyedStop, planned: readonly KeyedStop[]): boolean {
  const { dates, kind, disputes, place } = stay;
  if (!dates || !stop.dates || kind !== "visit" || disputes.length > 0) return false;
  const isOfAnother = planned.some(
    (other) => other.key === stay.key && compatible(other.place, stop.place),
  );
  return (
    isOfAnother &&
    compatible(place, stop.place) &&
    dates.start.to <= earliest(stop.dates) &&
    latest(stop.dates) <= dates.end.from
  );
}

/**
 * Stays that no source reports separately: one reported stay made several planned visits, and these are
 * the others.
 */
export function coveredAmong(stays: readonly Stay[]): ReadonlySet<Stay> {
  const reported = new Set<Stay["claims"]>();
  return new Set(
    stays.filter(({ claims }) => {
      const isCovered = reported.has(claims);
      reported.add(claims);
      return isCovered;
    }),
  );
}

/** Whether it made several planned visits. */
export const isShared = (stay: Stay, stays: readonly Stay[]): boolean =>
  stays.some((other) => other !== stay && other.claims === stay.claims);
