import type { DayRange } from "../../model/day-range.ts";
import type { LaneName, TimelineTrip } from "./shape.ts";
import { byId } from "../../model/sort.ts";

/** A lane's trips in order of time, each on a row where it overlaps none. */
export interface StackedLane {
  readonly name: LaneName;
  readonly trips: readonly TimelineTrip[];
  readonly rows: Uint32Array;
  readonly rowCount: number;
  /** The start and end of each bar: a day shared with a neighbour in its row is divided. */
  readonly spans: readonly DayRange[];
  /** The next trip in the row of each. */
  readonly nextOnRow: readonly (number | undefined)[];
}

/** Stacks lanes, ready to be drawn at any zoom. */
export function stackLanes(
  trips: readonly TimelineTrip[],
  lanes: readonly LaneName[],
): readonly StackedLane[] {
  const inLane = new Map<string, TimelineTrip[]>(lanes.map(({ key }) => [key, []]));
  for (const trip of trips.toSorted(byTime))
    for (const lane of trip.lanes) inLane.get(lane)?.push(trip);
  return lanes.map((name) => {
    const members = inLane.get(name.key) ?? [];
    const rows = stackRows(members);
    const spans = divideDays(members, rows);
    const nextOnRow = findNext(rows);
    return { name, trips: members, rows, rowCount: rowCount(rows), spans, nextOnRow };
  });
}

const byTime = (a: TimelineTrip, b: TimelineTrip): number =>
  a.from - b.from || a.to - b.to || byId(a, b);

function divideDays(trips: readonly TimelineTrip[], rows: Uint32Array): readonly DayRange[] {
  const spans: DayRange[] = [];
  const lastOnRow: number[] = [];
  trips.forEach(({ from, to }, index) => {
    const row = rows[index]!;
    const previous = lastOnRow[row];
    const isShared = previous !== undefined && trips[previous]!.to === from;
    if (isShared) spans[previous] = { ...spans[previous]!, to: from + 0.5 };
    spans.push({ from: isShared ? from + 0.5 : from, to: to + 1 });
    lastOnRow[row] = index;
  });
  return spans;
}

function findNext(rows: Uint32Array): readonly (number | undefined)[] {
  const next: (number | undefined)[] = [];
  const firstOnRow: number[] = [];
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    next[index] = firstOnRow[rows[index]!];
    firstOnRow[rows[index]!] = index;
  }
  return next;
}

/**
 * The row of each trip in a lane, from 0: the lowest that is free. Trips that share only the day on which one ends and
 * the next begins do not overlap. Rows depend on days alone, never on the zoom. Trips are sorted by first day.
 */
function stackRows(trips: readonly DayRange[]): Uint32Array {
  const rows = new Uint32Array(trips.length);
  const byEnd = [...trips.keys()].sort((a, b) => lastDay(trips[a]!) - lastDay(trips[b]!) || a - b);
  const isTaken: boolean[] = [];
  let ended = 0;
  let lowest = 0;
  trips.forEach(({ from }, index) => {
    for (; lastDay(trips[byEnd[ended]!]!) <= from; ended += 1) {
      const row = rows[byEnd[ended]!]!;
      isTaken[row] = false;
      lowest = Math.min(lowest, row);
    }
    while (isTaken[lowest]) lowest += 1;
    rows[index] = lowest;
    isTaken[lowest] = true;
  });
  return rows;
}

/** A one-day trip occupies its day: two on the same day overlap. */
const lastDay = ({ from, to }: DayRange): number => Math.max(to, from + 0.5);

/** The number of rows, at least one. */
const rowCount = (rows: Uint32Array): number =>
  rows.reduce((most, row) => Math.max(most, row + 1), 1);
