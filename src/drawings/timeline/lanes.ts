import type { DayRange } from "../../model/day-range.ts";
import type { LaneName, TimelineTrip } from "./shape.ts";
import { byId } from "../../model/sort.ts";

/** A lane's trips in order of time, each on a row on which it is in no other's way. */
export interface StackedLane {
  readonly name: LaneName;
  readonly trips: readonly TimelineTrip[];
  readonly rows: Uint32Array;
  readonly rowCount: number;
  /** Where each bar begins and ends: a day shared with a neighbour on its row is divided. */
  readonly spans: readonly DayRange[];
  /** Which trip comes next on the row of each. */
  readonly nextOnRow: readonly (number | undefined)[];
}

/** Lanes ready to be drawn at any zoom. */
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
 * The row of each trip of a lane, 0 the first: the lowest that is free. Trips that share only the day on
 * which one ends and the next begins are not in each other's way. Rows depend on days alone, never on the
 * zoom. Trips come in order of their first day.
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

/** A trip of one day takes up that day: two of them on one day are in each other's way. */
const lastDay = ({ from, to }: DayRange): number => Math.max(to, from + 0.5);

/** How many rows there are, at least one. */
const rowCount = (rows: Uint32Array): number =>
  rows.reduce((most, row) => Math.max(most, row + 1), 1);
