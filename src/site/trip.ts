import { memoized } from "../model/memoized.ts";
import type { TripId } from "../model/claim.ts";
import type { Day } from "../model/day.ts";
import { earliest, latest, type When } from "../model/when.ts";
import type { MapDrawing } from "../drawings/map/shape.ts";
import { layOutTripMap } from "../drawings/map/trip-map.ts";
import { sayKnownDays, type KnownDay } from "../words/known-days.ts";
import { sayVerdict, type Verdict } from "../words/verdict.ts";
import { gatherEvidence, type Evidence } from "./evidence.ts";
import type { Language } from "./language.ts";
import type { TripEntry } from "./trip-entry.ts";
import { citeTrip, type CitationTexts } from "./citations.ts";
import type { Site } from "./site.ts";
import type { TripTextContext } from "../drawings/trip/trip-text-context.ts";

interface TripLink {
  readonly id: TripId;
  readonly title: string;
}

/** The data of a trip's page. */
export interface TripView {
  readonly entry: TripEntry;
  readonly evidence: Evidence;
  readonly textContext: TripTextContext;
  readonly days: readonly KnownDay[];
  readonly verdict: Verdict;
  /** The day of knowledge of the page. */
  readonly known: Day;
  /** The first and last days, as planned and as made. */
  readonly plannedDays: readonly Day[];
  /** Undefined if the trip names no place. */
  readonly map?: MapDrawing | undefined;
  readonly postponedFrom: readonly TripLink[];
  readonly postponedTo?: TripLink | undefined;
  /** Other ministers' trips on the same journey. */
  readonly joined: readonly TripLink[];
  readonly citation: CitationTexts;
}

const MAP_SIZE = { width: 560, height: 500 };

export function viewTrip(id: TripId, site: Site, language: Language): TripView {
  const { messages, to } = language;
  const entry = site.entryOf.get(id)!;
  const { trip, title } = entry;
  const evidence = gatherEvidence(trip, site.articles, site.outlets, language);
  return {
    entry,
    evidence,
    textContext: { words: language, numbersOf: evidence.numbersOf, countryUrl: to.country },
    days: sayKnownDays(trip, evidence.lines, language),
    verdict: sayVerdict(trip, messages),
    known: trip.asOf,
    plannedDays: edgesOf(trip.announcedDates, trip.actualDates),
    map: trip.stops.length === 0 ? undefined : layOutTripMap(trip, messages, MAP_SIZE),
    postponedFrom: postponedTo(id, site).map(({ trip: { id: from }, title }) => ({
      id: from,
      title,
    })),
    postponedTo: linkTo(trip.postponedTo, site),
    joined: trip.joined.flatMap((other) => linkTo(other, site) ?? []),
    citation: citeTrip({ id, title, path: to.trip(id), known: trip.asOf }),
  };
}

/** The trips that were postponed to this one. */
export const postponedTo = (id: TripId, site: Site): readonly TripEntry[] =>
  byNewTrip(site).get(id) ?? [];

const byNewTrip = memoized(
  ({ entries }: Site) => Map.groupBy(entries, ({ trip }) => trip.postponedTo),
  new WeakMap(),
);

function linkTo(id: TripId | undefined, site: Site): TripLink | undefined {
  const entry = id && site.entryOf.get(id);
  return entry ? { id: entry.trip.id, title: entry.title } : undefined;
}

const edgesOf = (...dates: readonly (When | undefined)[]): readonly Day[] =>
  [...new Set(dates.flatMap((when) => (when ? [earliest(when), latest(when)] : [])))].filter(
    Number.isFinite,
  );
