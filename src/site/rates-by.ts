import { shareOf } from "../drawings/rates/layout.ts";
import { madeStops, missedStops, noticesOf, countParts, type Parts } from "../model/rates.ts";
import type { Stop } from "../model/stop.ts";
import type { Trip } from "../model/trip.ts";
import { byLabel } from "../model/sort.ts";
import { filteredUrl } from "./links.ts";
import type { Language } from "./language.ts";
import { NOT_MADE, rateRows, type RateRow } from "./rates.ts";
import type { TripEntry } from "./trip-entry.ts";
import { type Cause, CAUSES } from "../model/claim.ts";

/** The outcomes that the first page filters by for each part. */
const OUTCOMES_OF: Readonly<Record<Missed, readonly string[]>> = {
  postponed: ["postponed"],
  "called off": ["called off"],
  "on the way": NOT_MADE.filter((outcome) => outcome !== "postponed" && outcome !== "called off"),
};

const countryOf = ({ announced, place }: Stop): string => (announced?.place ?? place).country;

/** Countries where an announced stop was not made, those with the most first; the share is of the stops known. */
export function byCountryAffected(
  trips: readonly Trip[],
  { messages, ui, to }: Language,
): readonly RateRow[] {
  const missed = Map.groupBy(trips.flatMap(missedStops), countryOf);
  const made = Map.groupBy(trips.flatMap(madeStops), countryOf);
  const rows = [...missed].map(([code, some]) => ({
    label: messages.country(code),
    href: to.country(code),
    parts: missedParts(some),
    linkTo: (part: Missed) => filteredUrl({ country: code, outcome: OUTCOMES_OF[part] }),
    share: shareOf(some.length, some.length + (made.get(code)?.length ?? 0)),
  }));
  return rateRows(rows, ui.rates.missed, ui.rates.part)
    .toSorted(byLabel(messages.language))
    .toSorted((a, b) => b.count - a.count);
}

/** Trips of a ministry that were postponed or cancelled without an announcement on file. */
export interface Unannounced {
  readonly label: string;
  readonly href: string;
  readonly count: number;
}

/** They are in no rate, since a plan that held would not have been reported: by ministry, most first. */
export function unannouncedTrips(
  entries: readonly TripEntry[],
  { messages }: Language,
): readonly Unannounced[] {
  const off = entries.filter(
    ({ trip: { score, status } }) => !score && (status === "postponed" || status === "cancelled"),
  );
  return [...Map.groupBy(off, ({ person }) => person.country)]
    .map(([code, some]) => ({
      label: messages.country(code),
      href: filteredUrl({ traveller: code, outcome: ["postponed", "cancelled"] }),
      count: some.length,
    }))
    .toSorted(byLabel(messages.language))
    .toSorted((a, b) => b.count - a.count);
}

/** Changes that came this many days after the announcement, with their trips. */
export interface NoticeRow extends RateRow {
  readonly trips: readonly TripEntry[];
}

/** Bins of days from announcement to change, each up to the next. */
const NOTICES = [0, 1, 2, 4, 8, 15, 29];

export function noticeRows(entries: readonly TripEntry[], { ui }: Language): readonly NoticeRow[] {
  const timed = entries.flatMap((entry) => noticesOf(entry.trip).map((days) => ({ entry, days })));
  const rows = NOTICES.map((from, index) => {
    const next = NOTICES[index + 1] ?? Infinity;
    const some = timed.filter(({ days }) => days >= from && days < next);
    return {
      label: ui.rates.notices[index]!,
      parts: { changes: some.length },
      share: shareOf(some.length, timed.length),
      trips: [...new Set(some.map(({ entry }) => entry))],
    };
  });
  return rateRows(rows, { changes: ui.rates.changes }, ui.rates.part);
}

const MISSED = ["postponed", "called off", "on the way"] as const;
type Missed = (typeof MISSED)[number];

const missedAs = ({ outcome }: Stop): Missed =>
  outcome === "postponed" || outcome === "called off" ? outcome : "on the way";

/** How many of some stops were not made, by outcome. */
const missedParts = (stops: readonly Stop[]): Parts<Missed> => countParts(MISSED, stops, missedAs);

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
  cause === undefined ? undefined : filteredUrl({ cause });
