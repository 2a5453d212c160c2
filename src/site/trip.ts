import { type Day, dateOf } from "../model/day.ts";
import { foldClaims } from "../model/fold.ts";
import { articleCount } from "../model/order.ts";
import type { Trip } from "../model/trip.ts";
import type { TripId } from "../model/claim.ts";
import { sayDay } from "../words/dates.ts";
import { layOutTripMap } from "../drawings/map/map.ts";
import { type Ground, groundOf } from "../drawings/map/trip-ground.ts";
import { layOutStrip, layOutStripDown } from "../drawings/strip/strip.ts";
import { sayVerdict } from "../words/verdict.ts";
import { gatherEvidence } from "./evidence.ts";
import type { Language } from "./language.ts";
import type { AsOfStep, TripLink, TripView } from "./trip-view.ts";
import { citeTrip } from "./citations.ts";
import type { Site } from "./site.ts";

const SIZES = [
  { width: 560, height: 500 },
  { width: 340, height: 360 },
];
const grounds = new WeakMap<Trip, Ground | undefined>();

/** The coasts around a trip, of all maps of it; undefined where those of the world lie below them. */
export function groundFor(trip: Trip): Ground | undefined {
  if (!grounds.has(trip)) grounds.set(trip, groundOf(trip, SIZES));
  return grounds.get(trip);
}

/** All that the page of a trip prints, as known now or on a day in the past. */
export function viewTrip(id: TripId, site: Site, language: Language, past?: Day): TripView {
  const { messages, to } = language;
  const now = site.entryOf.get(id)!;
  const trip = past === undefined ? now.trip : tripOn(id, past, site);
  const path = past === undefined ? to.trip(id) : to.asOf(id, past);
  const moved = hasMovedOn(now.trip, site);
  const known = past ?? (moved ? site.asOf : now.trip.knowledgeDays.at(-1)!);
  return {
    entry: { ...now, trip, sources: articleCount(trip.claims) },
    evidence: gatherEvidence(trip, site.articles, site.outlets, language),
    verdict: sayVerdict(trip, messages),
    steps: stepsOf(now.trip, moved, past, language),
    past,
    known,
    strips: [layOutStrip(trip, messages), layOutStripDown(trip, messages)],
    maps: SIZES.map((size) =>
      layOutTripMap(trip, messages, { ...size, within: now.trip, ground: groundFor(now.trip) }),
    ),
    postponedFrom: site.entries
      .filter((entry) => entry.trip.postponedTo === id)
      .map(({ trip: { id: from }, title }) => ({ id: from, title })),
    postponedTo: linkTo(trip.postponedTo, site),
    citation: citeTrip({ id, title: now.title, path, known, past: past !== undefined }),
  };
}

const tripOn = (id: TripId, day: Day, site: Site): Trip =>
  foldClaims(site.claimsOf.get(id)!, day)[0]!;

function linkTo(id: TripId | undefined, site: Site): TripLink | undefined {
  const entry = id && site.entryOf.get(id);
  return entry ? { id: entry.trip.id, title: entry.title } : undefined;
}

/** Whether time alone has changed the outcome since the last day on which something became known. */
const hasMovedOn = (trip: Trip, site: Site): boolean =>
  outcomesOf(tripOn(trip.id, trip.knowledgeDays.at(-1)!, site)) !== outcomesOf(trip);

const outcomesOf = ({ status, stops }: Trip): string =>
  [status, ...stops.map(({ outcome }) => outcome)].join();

/** The last step is the trip's own page: the last day of knowledge, or `now` where that differs. */
function stepsOf(
  trip: Trip,
  moved: boolean,
  past: Day | undefined,
  { messages, ui, to }: Language,
): readonly AsOfStep[] {
  const days = trip.knowledgeDays;
  const last = days.at(-1)!;
  const year = dateOf(days[0]!).year !== dateOf(last).year;
  const isLatest = past === undefined || (past === last && !moved);
  return [
    ...(moved ? days : days.slice(0, -1)).map((day) => ({
      label: sayDay(day, messages, { year }),
      href: to.asOf(trip.id, day),
      current: day === past,
    })),
    {
      label: moved ? ui.trip.now : sayDay(last, messages, { year }),
      href: to.trip(trip.id),
      current: isLatest,
    },
  ];
}
