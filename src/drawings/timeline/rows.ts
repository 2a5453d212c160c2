import type { Days } from "../../words/trip-days.ts";

/**
 * The row of each trip of a lane, 0 the first: the lowest that is free. Trips that share only the day on
 * which one ends and the next begins are not in each other's way. Rows depend on days alone, never on the
 * zoom. Trips come in order of their first day.
 */
export function stackRows(trips: readonly Days[]): Uint32Array {
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
const lastDay = ({ from, to }: Days): number => Math.max(to, from + 0.5);

/** How many rows there are, at least one. */
export const rowCount = (rows: Uint32Array): number =>
  rows.reduce((most, row) => Math.max(most, row + 1), 1);
