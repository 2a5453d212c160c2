import type { Days } from "../../words/trip-days.ts";
import { rowCount, stackRows } from "./rows.ts";
import type { LaneName, TimelineTrip } from "./shape.ts";
import { byId } from "../../model/sort.ts";

/** A lane's trips in order of time, each on a row on which it is in no other's way. */
export interface StackedLane {
  readonly name: LaneName;
  readonly trips: readonly TimelineTrip[];
  readonly rows: Uint32Array;
  readonly rowCount: number;
  /** Where each bar begins and ends: a day shared with a neighbour on its row is divided. */
  readonly spans: readonly Days[];
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

function divideDays(trips: readonly TimelineTrip[], rows: Uint32Array): readonly Days[] {
  const spans: Days[] = [];
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
