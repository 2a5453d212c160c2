import { CAUSES } from "../../model/claim.ts";
import { type Day, isoOf } from "../../model/day.ts";
import type { Explanation } from "../../model/explanation.ts";
import { reasonsOfStop, reasonsOfTrip } from "../../model/reasons.ts";
import { OUTCOMES } from "../../model/outcomes.ts";
import type { Place } from "../../model/place.ts";
import type { Person } from "../../model/records.ts";
import { TRIP_STATUSES } from "../../model/statuses.ts";
import type { Stop } from "../../model/stop.ts";
import type { Trip } from "../../model/trip.ts";
import { SIDES } from "../../model/voice.ts";
import { earliest, latest } from "../../model/when.ts";
import { sayDates } from "../../words/dates.ts";
import type { Messages } from "../../words/en/messages.ts";
import { tripDates, tripDays } from "../../words/trip-dates.ts";
import { drawnPlace, legsOf } from "../map/routes.ts";
import { summarize } from "../summary.ts";
import { toneOf } from "../timeline/trips.ts";
import type { HomeColumns, HomeReason, HomeStops, HomeTrips, LegKind } from "./home-shape.ts";

/** A list of items that are unique by key, and are then referred to by index. */
export class IndexedList<Item> {
  readonly items: Item[] = [];
  readonly #indexes = new Map<string, number>();
  readonly #keyOf: (item: Item) => string;

  constructor(keyOf: (item: Item) => string) {
    this.#keyOf = keyOf;
  }

  /** Returns an item's index; adds the item if its key is new. */
  add(item: Item): number {
    const key = this.#keyOf(item);
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    this.#indexes.set(key, this.items.length);
    return this.items.push(item) - 1;
  }
}

/** A trip in one of its states, with what lists show of it. */
export interface HomeEntry {
  readonly trip: Trip;
  readonly title: string;
  readonly person: Person;
  readonly sources: number;
  /** The day from which this state held, if not the last day on which something became known. */
  readonly since?: Day | undefined;
}

const KINDS: Readonly<Record<"travelled" | "planned" | "uncertain", LegKind>> = {
  travelled: 0,
  planned: 1,
  uncertain: 2,
};

/** The lists that rows refer to by index. */
export class Lists {
  readonly countries = new IndexedList<string>((code) => code);
  readonly people = new IndexedList<Person>(({ id }) => id);
  readonly places = new IndexedList<Place>(({ id }) => id);
  readonly pills = new IndexedList<ReturnType<typeof summarize>[number]>((pill) => pill.text);
  readonly tones = new IndexedList<ReturnType<typeof toneOf>>((tone) => tone);
  readonly reasons = new IndexedList<readonly HomeReason[]>(String);

  constructor() {
    this.reasons.add([]);
  }
}

/** The length of `2026-01`. */
const MONTH = 7;
const monthOf = (day: Day): string => isoOf(day).slice(0, MONTH);

/** One value of each column. */
type RowOf<Columns> = {
  readonly [Name in keyof Columns]: Columns[Name] extends readonly (infer Item)[] ? Item : never;
};

export const TRIP_COLUMNS = [
  "slug",
  "title",
  "dates",
  "person",
  "from",
  "days",
  "tone",
  "sources",
  "pills",
  "since",
  "stops",
  "legs",
  "status",
  "why",
] as const satisfies readonly (keyof HomeTrips)[];
export const STOP_COLUMNS = [
  "place",
  "as",
  "outcome",
  "from",
  "days",
  "why",
] as const satisfies readonly (keyof HomeStops)[];
export const LEG_COLUMNS = ["from", "to", "kind"] as const;

/** Rows as columns; works without rows too. */
export const toColumns = <Columns>(
  names: readonly (keyof Columns & string)[],
  rows: readonly RowOf<Columns>[],
): Columns =>
  Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])])) as Columns;

export interface HomeRows {
  readonly trip: RowOf<HomeTrips>;
  readonly stops: readonly RowOf<HomeStops>[];
  readonly legs: readonly RowOf<HomeColumns["legs"]>[];
}

/** A trip's row, with the rows of its stops and legs. */
export function homeRows(entry: HomeEntry, lists: Lists, messages: Messages): HomeRows {
  const { trip, title, person, sources, since } = entry;
  const days = tripDays(trip);
  const legs = legRows(trip);
  lists.countries.add(person.country);
  return {
    trip: {
      slug: shorten(trip.id.slice(trip.id.indexOf("/") + 1), days?.from),
      title: title.startsWith(person.name) ? `~${title.slice(person.name.length)}` : title,
      dates: sayDates(tripDates(trip), messages),
      person: lists.people.add(person),
      from: days?.from ?? null,
      days: days ? days.to - days.from : 0,
      tone: lists.tones.add(toneOf(trip)),
      sources,
      pills: summarize(trip, messages).map((pill) => lists.pills.add(pill)),
      since: (since ?? trip.knowledgeDays.at(-1) ?? trip.asOf) - (days?.to ?? 0),
      stops: trip.stops.length,
      legs: legs.length,
      status: TRIP_STATUSES.indexOf(trip.status),
      why: lists.reasons.add(reasonsOf(reasonsOfTrip(trip))),
    },
    stops: trip.stops.map((stop) => stopRow(trip, stop, days?.from, lists)),
    legs,
  };
}

/** Abbreviates the month: most slugs begin with that of the first day. */
const shorten = (slug: string, from: Day | undefined): string =>
  from !== undefined && slug.startsWith(monthOf(from)) ? `~${slug.slice(MONTH)}` : slug;

function stopRow(trip: Trip, stop: Stop, began: Day | undefined, lists: Lists): RowOf<HomeStops> {
  const place = drawnPlace(stop);
  const stay = daysOf(stop);
  lists.countries.add(place.country);
  return {
    place: lists.places.add(place),
    as: stop.place.id === place.id ? 0 : lists.places.add(stop.place) + 1,
    outcome: OUTCOMES.indexOf(stop.outcome),
    from: stay && began !== undefined ? stay.from - began : null,
    days: stay ? stay.to - stay.from : 0,
    why: lists.reasons.add(reasonsOf(reasonsOfStop(trip, stop))),
  };
}

function legRows(trip: Trip): readonly RowOf<HomeColumns["legs"]>[] {
  const at = ({ id }: Place): number => trip.stops.findIndex((stop) => drawnPlace(stop).id === id);
  return legsOf(trip).map(({ from, to, kind }) => ({
    from: at(from),
    to: at(to),
    kind: KINDS[kind],
  }));
}

/** The causes by side, without duplicates. */
const reasonsOf = (explanations: readonly Explanation[]): readonly HomeReason[] => [
  ...new Map(
    explanations.map(({ cause, voice }): [string, HomeReason] => {
      const reason = [CAUSES.indexOf(cause), SIDES.indexOf(voice.side)] as const;
      return [String(reason), reason];
    }),
  ).values(),
];

/** The days surely within a stop, to place its mark: as reported, else as announced. */
function daysOf({ visited, announced, expected }: Stop): { from: number; to: number } | undefined {
  const dates = visited?.dates ?? announced?.dates ?? expected?.dates;
  if (!dates) return undefined;
  const ends = [earliest(dates), latest(dates)].filter(Number.isFinite);
  return ends.length > 0 ? { from: Math.min(...ends), to: Math.max(...ends) } : undefined;
}
