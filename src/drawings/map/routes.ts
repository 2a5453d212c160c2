import type { Trip } from "../../model/trip.ts";
import type { Stop } from "../../model/stop.ts";
import type { Place } from "../../model/place.ts";
import type { MapLeg } from "./shape.ts";

export interface Leg {
  readonly kind: MapLeg["kind"];
  readonly from: Place;
  readonly to: Place;
}

/** Where a stop is drawn: as reported, else as announced. */
export const drawnPlace = ({ place, visited }: Stop): Place => visited?.place ?? place;

/** Whether the traveller was, or was to be, there in person; stops held by video are on no route. */
export const isInPerson = ({ kind, outcome }: Stop): boolean =>
  kind !== "virtual" && outcome !== "virtual";

/** The legs travelled, then those planned but not travelled. */
export function legsOf({ stops }: Trip): readonly Leg[] {
  const inPerson = stops.filter(isInPerson);
  const travelled = travelledLegs(inPerson);
  const known = new Set(travelled.map(routeOf));
  return [...travelled, ...plannedLegs(inPerson).filter((leg) => !known.has(routeOf(leg)))];
}

const routeOf = ({ from, to }: Leg): string => `${from.country} ${to.country}`;

function travelledLegs(stops: readonly Stop[]): readonly Leg[] {
  const legs: Leg[] = [];
  let last: Stop | undefined;
  let isSure = true;
  for (const stop of stops) {
    isSure &&= !isUnsure(stop);
    if (!stop.visited) continue;
    if (last && drawnPlace(last).id !== drawnPlace(stop).id)
      legs.push({
        kind: isSure && !isUnsure(last) ? "travelled" : "uncertain",
        from: drawnPlace(last),
        to: drawnPlace(stop),
      });
    last = stop;
    isSure = true;
  }
  return legs;
}

/** Unreported or disputed: whether the traveller was there is not certain. */
const isUnsure = ({ outcome, disputes }: Stop): boolean =>
  outcome === "unreported" || disputes.some(({ kind }) => kind === "visit");

function plannedLegs(stops: readonly Stop[]): readonly Leg[] {
  const planned = stops
    .filter((stop) => stop.announced)
    .toSorted((a, b) => (a.announced?.position ?? 0) - (b.announced?.position ?? 0));
  return planned.slice(1).flatMap((stop, index): Leg[] => {
    const [from, to] = [drawnPlace(planned[index]!), drawnPlace(stop)];
    return from.id === to.id ? [] : [{ kind: "planned", from, to }];
  });
}
