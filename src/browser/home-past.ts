import { type Day, isoOf } from "../model/day.ts";
import type { HomeTrip } from "./home-trips.ts";

export function knownBy(states: readonly HomeTrip[], asOf: Day): readonly HomeTrip[] {
  const last = new Map<string, HomeTrip>();
  for (const state of states) if (state.since <= asOf) last.set(state.id, state);
  const past = [...last.values()].map((state) => ({
    ...state,
    // Its link leads to the page as of that day.
    path: `${state.path}?asof=${isoOf(asOf)}`,
  }));
  return past.toSorted((a, b) => (b.from ?? -Infinity) - (a.from ?? -Infinity));
}
