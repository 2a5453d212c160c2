import type { Place } from "../place.ts";
import { type When, earliest, latest } from "../when.ts";
import type { KeyedStop } from "./plan.ts";
import { isInForce, type MissClaim, missedKey, type Misses } from "./missed.ts";
import { placeOf, plannedStop, type StopPlan } from "./stop-plans.ts";
import type { Stay } from "./stays.ts";

/** One stop of a trip and what is known about it, before it is judged. */
export interface Row {
  readonly key: string;
  readonly place: Place;
  readonly stopPlan?: StopPlan | undefined;
  readonly stay?: Stay | undefined;
  readonly misses: readonly MissClaim[];
  /** The statements that name it as a replacement for another stop, if nothing else names it. */
  readonly insteadBy?: readonly MissClaim[] | undefined;
  /** The stop that it was to replace was announced again, or made after all. */
  readonly isDropped?: boolean | undefined;
}

/** Every stop of a trip, planned and actual, in one order. */
export function layRows(
  stopPlans: readonly StopPlan[],
  stays: readonly Stay[],
  misses: Misses,
  tripDays: When | undefined,
): readonly Row[] {
  const stopPlanOf = new Map(stopPlans.map((stopPlan) => [stopPlan.key, stopPlan]));
  const made = stays.map((stay): Row => {
    const { key, place } = stay;
    return { key, place, stopPlan: stopPlanOf.get(key), stay, misses: misses.get(key) ?? [] };
  });
  const rows = withUnmade(made, stopPlans, misses, tripDays);
  const known = new Set(rows.map(({ key }) => key));
  const named = [...misses].filter(([key]) => !known.has(key));
  return withReplacements([
    ...rows,
    ...named.map(([key, claims]): Row => ({ key, place: claims[0]!.place!, misses: claims })),
  ]);
}

/** The stops made, with each unmade one inserted by its days, or after the stop planned before it. */
function withUnmade(
  made: readonly Row[],
  stopPlans: readonly StopPlan[],
  misses: Misses,
  tripDays: When | undefined,
): readonly Row[] {
  const present = new Set(made.map(({ key }) => key));
  const unmade = stopPlans
    .map((stopPlan, index) => ({ stopPlan, before: index }))
    .filter(({ stopPlan }) => !present.has(stopPlan.key));
  const all = [...made];
  const standsByDays = ({ stopPlan }: { stopPlan: StopPlan }): boolean =>
    isPlacedByDays(plannedStop(stopPlan));
  for (const { stopPlan, before } of [
    ...unmade.filter((each) => !standsByDays(each)),
    ...unmade.filter(standsByDays),
  ]) {
    const row: Row = {
      key: stopPlan.key,
      place: placeOf(stopPlan),
      stopPlan,
      misses: misses.get(stopPlan.key) ?? [],
    };
    const around = { before: stopPlans.slice(0, before), after: stopPlans.slice(before + 1) };
    all.splice(placeFor(row, around, all, tripDays), 0, row);
  }
  return all;
}

/** A stop outside any numbered list has no position: its days place it. */
const isPlacedByDays = ({ position, dates }: KeyedStop): boolean =>
  position === undefined && dates !== undefined;

/**
 * Where to insert an unmade stop: after the one planned before it, and after unplanned stops that were
 * over by its days. A stop that no list numbers is placed by its days.
 */
function placeFor(
  row: Row,
  { before, after }: { before: readonly StopPlan[]; after: readonly StopPlan[] },
  rows: readonly Row[],
  tripDays: When | undefined,
): number {
  const stop = plannedStop(row.stopPlan!);
  if (isPlacedByDays(stop)) return afterThoseBefore(stop.dates!, rows);
  const places = new Map(rows.map(({ key }, index) => [key, index]));
  const placesOf = (some: readonly StopPlan[]): readonly number[] =>
    some.flatMap(({ key }) => places.get(key) ?? []);
  const previous = placesOf(before);
  // The last planned stop goes after all others, in whatever order they were made.
  const isLast = placesOf(after).length === 0;
  let at = (isLast ? Math.max(-1, ...previous) : (previous.at(-1) ?? -1)) + 1;
  while (isUnplannedBefore(rows[at], row, tripDays)) at += 1;
  return at;
}

/** After the last stop that was over, or was to be, by these days. */
function afterThoseBefore(days: When, rows: readonly Row[]): number {
  const isBefore = ({ stay, stopPlan }: Row): boolean => {
    const other = stay?.dates ?? (stopPlan && plannedStop(stopPlan).dates);
    return other !== undefined && latestKnown(other) <= earliest(days);
  };
  const last = rows.findLastIndex(isBefore);
  if (last >= 0) return last + 1;
  const first = rows.findIndex(({ stay, stopPlan }) => {
    const other = stay?.dates ?? (stopPlan && plannedStop(stopPlan).dates);
    return other !== undefined && earliest(other) >= latest(days);
  });
  return first < 0 ? rows.length : first;
}

/** The last day of a stay, or the day of arrival if its end is open. */
const latestKnown = (days: When): number =>
  Number.isFinite(latest(days)) ? latest(days) : days.start.to;

/** A replacement, or a stop made on the same day, comes after the stop that was not made. */
function isUnplannedBefore(row: Row | undefined, unmade: Row, tripDays: When | undefined): boolean {
  const dates = row?.stopPlan ? undefined : row?.stay?.dates;
  const own = plannedStop(unmade.stopPlan!).dates;
  const planned = own ?? tripDays;
  if (!dates || !planned) return false;
  if (replacementOf(unmade)?.id === row?.stay?.place.id) return false;
  const over = latest(dates);
  return own ? over < earliest(own) : over <= earliest(planned);
}

const replacementOf = ({ misses }: Row): Place | undefined =>
  misses.flatMap((claim) => (claim.kind === "skipped" ? (claim.replacedBy ?? []) : []))[0];

/** A stop that was to replace another has a row of its own, whether or not it was made. */
function withReplacements(rows: readonly Row[]): readonly Row[] {
  return rows.flatMap((row) => {
    const instead = replacementOf(row);
    if (!instead) return [row];
    const isKnown = rows.some(
      ({ place }) => place.id === instead.id || place.country === instead.id,
    );
    if (isKnown) return [row];
    const key = missedKey(instead);
    const announced = row.stopPlan?.announced?.claims ?? [];
    const isDropped =
      row.stay !== undefined || !row.misses.some((claim) => isInForce(claim, announced));
    return [row, { key, place: instead, misses: [], insteadBy: row.misses, isDropped }];
  });
}
