import { type Cause, CAUSES } from "../model/claim.ts";
import { countParts, missedStops, type Parts } from "../model/rates.ts";
import type { Trip } from "../model/trip.ts";
import type { Stop } from "../model/stop.ts";
import { shareOf } from "../drawings/rates/layout.ts";
import { found } from "./found.ts";
import type { Language } from "./language.ts";
import { rateRows, type RateRow } from "./rates.ts";

const MISSED = ["postponed", "called off", "on the way"] as const;
export type Missed = (typeof MISSED)[number];

const missedAs = ({ outcome }: Stop): Missed =>
  outcome === "postponed" || outcome === "called off" ? outcome : "on the way";

/** How many of some stops were not made, by outcome. */
export const missedParts = (stops: readonly Stop[]): Parts<Missed> =>
  countParts(MISSED, stops, missedAs);

/** Announced stops that were not made, by the first reason given. */
export function reasonsOf(trips: readonly Trip[], { ui, messages }: Language): readonly RateRow[] {
  const missed = trips.flatMap(missedStops);
  const byCause = Map.groupBy(missed, (stop) => stop.notVisited?.explanations[0].cause);
  const rows = [...CAUSES, undefined]
    .map((cause) => ({ cause, some: byCause.get(cause) ?? [] }))
    .filter(({ some }) => some.length > 0)
    .toSorted((a, b) => Number(!a.cause) - Number(!b.cause) || b.some.length - a.some.length)
    .map(({ cause, some }) => ({
      label: cause === undefined ? ui.rates.noReason : messages.capitalize(messages.causes[cause]),
      href: linkToCause(cause),
      parts: missedParts(some),
      linkTo: () => linkToCause(cause),
      share: shareOf(some.length, missed.length),
    }));
  return rateRows(rows, ui.rates.missed, ui.rates.part);
}

const linkToCause = (cause: Cause | undefined): string | undefined =>
  cause === undefined ? undefined : found({ cause });
