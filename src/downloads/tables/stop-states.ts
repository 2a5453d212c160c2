import type { Day } from "../../model/day.ts";
import { foldClaims } from "../../model/fold.ts";
import { withoutCorrected } from "../../model/fold/knowledge.ts";
import { lastHeard, lastPossibleDay } from "../../model/fold/silence.ts";
import type { Place } from "../../model/place.ts";
import type { Trip } from "../../model/trip.ts";
import { type Outcome, OUTCOMES } from "../../model/outcomes.ts";
import type { Dataset } from "../dataset.ts";
import { stopKeys } from "../stop-key.ts";
import { type Column, columnsOf, required, column } from "./column.ts";
import { placeNameColumns } from "./place-columns.ts";
import { defineTable, toTrip } from "./table.ts";

interface State {
  readonly id: string;
  readonly key: string;
  readonly place: Place;
  readonly outcome: Outcome;
}

interface StateRow {
  readonly trip: string;
  readonly state: State;
  readonly from: Day;
  /** Undefined if it still holds. */
  readonly to: Day | undefined;
}

const STATE: readonly Column<State>[] = [
  column.text("stop_id", "Unique within its trip on these days.", ({ id }) => id),
  column.text("stop_key", "Stable through all later claims; also in stops.csv.", ({ key }) => key),
  ...placeNameColumns("The stop", ({ place }: State) => place),
  required(
    column.choice(
      "outcome",
      "Its outcome as known on these days.",
      OUTCOMES,
      ({ outcome }) => outcome,
    ),
  ),
];

const COLUMNS: readonly Column<StateRow>[] = [
  column.text("trip_id", "The trip.", ({ trip }) => trip),
  ...columnsOf(STATE, ({ state }: StateRow) => state),
  column.day("known_from", "The first day on which this was known.", ({ from }) => from),
  column.day("known_to", "The last such day, inclusive; empty if it still is.", ({ to }) => to),
];

/** A trip as known on a day; today's state holds from `asOf` on. */
const tripOn = (today: Trip, day: Day): Trip =>
  day >= today.asOf ? today : foldClaims(today.claims, day)[0]!;

function statesOf(trip: Trip): readonly State[] {
  const keys = stopKeys(trip);
  return trip.stops.map(({ id, place, outcome }) => ({ id, key: keys.get(id)!, place, outcome }));
}

/** The id determines the place too. */
const sameState = (a: State, b: State): boolean =>
  a.id === b.id && a.key === b.key && a.outcome === b.outcome;

/** The days on which an upcoming stop stops being so, if no further claim follows. */
function daysOfSilence(trip: Trip): readonly Day[] {
  const { stops, plans, due, expectations } = trip;
  const whole = [plans, due, expectations].map((versions) => versions.at(-1)?.dates);
  const heard = lastHeard(withoutCorrected(trip.claims));
  return stops
    .filter(({ outcome }) => outcome === "upcoming")
    .map((stop) => {
      const own = [stop.announced, stop.due, stop.expected].map((plan) => plan?.dates);
      const planned = [...own, ...whole].find((dates) => dates !== undefined);
      return lastPossibleDay(planned, heard) + 1;
    });
}

/** Folds a trip only on days on which something became known, or on which time alone changes it. */
function rowsOfTrip(today: Trip, asOf: Day): readonly StateRow[] {
  const { id: trip, knowledgeDays } = today;
  const folded = new Map<Day, Trip>();
  const on = (day: Day): Trip => {
    if (!folded.has(day)) folded.set(day, tripOn(today, day));
    return folded.get(day)!;
  };
  const steps = knowledgeDays.flatMap((day, index) => {
    const next = knowledgeDays[index + 1] ?? asOf + 1;
    const silences = new Set(daysOfSilence(on(day)));
    return [day, ...[...silences].filter((each) => each < next).toSorted((a, b) => a - b)];
  });
  const rows: StateRow[] = [];
  let open: readonly StateRow[] = [];
  for (const day of steps) {
    const states = statesOf(on(day));
    const kept = open.filter(({ state }) => states.some((each) => sameState(each, state)));
    rows.push(...open.filter((row) => !kept.includes(row)).map((row) => ({ ...row, to: day - 1 })));
    const begun = states.filter((state) => !kept.some((row) => sameState(row.state, state)));
    open = [...kept, ...begun.map((state) => ({ trip, state, from: day, to: undefined }))];
  }
  return [...rows, ...open].toSorted((a, b) => a.from - b.from);
}

export const stopStates = defineTable({
  name: "stop_states",
  row: "One row per stop and period in which the same was known about it. For what was known on a given day, take the rows with known_from on or before it, and known_to on or after it or empty.",
  columns: COLUMNS,
  key: ["trip_id", "stop_id", "known_from"],
  references: [toTrip],
  isByTrip: true,
  rowsOf: ({ trips, asOf }: Dataset) => trips.flatMap(({ trip }) => rowsOfTrip(trip, asOf)),
});
