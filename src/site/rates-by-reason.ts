import { type Cause, CAUSES } from "../model/claim.ts";
import { missedStops, type Parts } from "../model/rates.ts";
import type { Trip } from "../model/trip.ts";
import type { Stop } from "../model/stop.ts";
import { shareOf } from "../drawings/rates/layout.ts";
import { found } from "./found.ts";
import type { Language } from "./language.ts";
import { barOf, type RateRow } from "./rates.ts";

const MISSED = ["postponed", "called off", "on the way"] as const;
export type Missed = (typeof MISSED)[number];

const missedAs = ({ outcome }: Stop): Missed =>
  outcome === "postponed" || outcome === "called off" ? outcome : "on the way";

/** How many of some stops were missed in each way. */
export function missedParts(stops: readonly Stop[]): Parts<Missed> {
  const counted = Map.groupBy(stops, missedAs);
  return Object.fromEntries(
    MISSED.map((part) => [part, counted.get(part)?.length ?? 0]),
  ) as Parts<Missed>;
}

/** Announced stops that were not made by the reason that is named first. */
export function reasonsOf(trips: readonly Trip[], { ui, messages }: Language): readonly RateRow[] {
  const missed = trips.flatMap(missedStops);
  const byCause = Map.groupBy(missed, (stop) => stop.notVisited?.explanations[0].cause);
  const groups = [...CAUSES, undefined]
    .map((cause) => ({ cause, some: byCause.get(cause) ?? [] }))
    .filter(({ some }) => some.length > 0)
    .toSorted((a, b) => Number(!a.cause) - Number(!b.cause) || b.some.length - a.some.length);
  const most = Math.max(1, ...groups.map(({ some }) => some.length));
  return groups.map(({ cause, some }) => {
    const label =
      cause === undefined ? ui.rates.noReason : messages.capitalize(messages.causes[cause]);
    const parts = missedParts(some);
    const words = { label, words: ui.rates.missed, say: ui.rates.part, most };
    return {
      label,
      href: linkToCause(cause),
      count: some.length,
      bar: barOf(parts, words, () => linkToCause(cause)),
      share: shareOf(some.length, missed.length),
    };
  });
}

const linkToCause = (cause: Cause | undefined): string | undefined =>
  cause === undefined ? undefined : found({ cause });
