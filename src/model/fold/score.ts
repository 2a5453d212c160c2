import { wasMade } from "../outcomes.ts";
import { planKey } from "../plan-versions.ts";
import type { Score } from "../trip.ts";
import type { Stop } from "../stop.ts";

type Counted = Exclude<keyof Score, "announced">;

/** Of several rows of one announced stop, the first of these is what it counts as. */
const PRECEDENCE: readonly Counted[] = ["made", "contested", "notMade", "toCome", "unreported"];

/** Announced stops by what became of them; a country announced alone counts once, whatever its towns. */
export function scoreOf(stops: readonly Stop[]): Score {
  const byStop = new Map<string, Counted>();
  for (const stop of stops) {
    if (!stop.announced) continue;
    const key = planKey(stop);
    byStop.set(key, firstOf(byStop.get(key), countedAs(stop)));
  }
  const counts = { made: 0, notMade: 0, unreported: 0, toCome: 0, contested: 0 };
  for (const kind of byStop.values()) counts[kind] += 1;
  return { announced: byStop.size, ...counts };
}

const firstOf = (a: Counted | undefined, b: Counted): Counted =>
  a && PRECEDENCE.indexOf(a) < PRECEDENCE.indexOf(b) ? a : b;

function countedAs({ outcome, facets }: Stop): Counted {
  if (outcome === "denied" || facets.made === "contested") return "contested";
  if (outcome === "upcoming") return "toCome";
  if (outcome === "unreported") return "unreported";
  return wasMade(outcome) ? "made" : "notMade";
}
