/**
 * The indexes of a longest non-decreasing run of positions: the stops made in the announced order. Ties
 * go to the run that leaves out the stops whose days moved, then to the one with the earliest announced
 * stops.
 */
export function longestRun(
  positions: readonly number[],
  hasMoved: readonly boolean[] = [],
): ReadonlySet<number> {
  const runs: Run[] = [];
  positions.forEach((position, index) => {
    const isMoved = hasMoved[index] ?? false;
    let before: Run | undefined;
    for (const run of runs)
      if (run.position <= position && (!before || isBetter(run, before))) before = run;
    runs.push({
      index,
      position,
      before,
      length: (before?.length ?? 0) + 1,
      moved: (before?.moved ?? 0) + (isMoved ? 1 : 0),
    });
  });
  let best: Run | undefined;
  for (const run of runs) if (!best || isBetter(run, best)) best = run;
  return new Set(indexesOf(best));
}

/** A run, as its last stop and a link to the run that it extends. */
interface Run {
  readonly index: number;
  readonly position: number;
  readonly before: Run | undefined;
  readonly length: number;
  /** How many of its stops were made on other days than planned. */
  readonly moved: number;
}

function isBetter(run: Run, best: Run): boolean {
  if (run.length !== best.length) return run.length > best.length;
  if (run.moved !== best.moved) return run.moved < best.moved;
  return isEarlier(run, best);
}

/** Whether, of two runs of equal length, this one has the earlier position where they first differ. */
function isEarlier(run: Run, best: Run): boolean {
  const [a, b] = [positionsOf(run), positionsOf(best)];
  const differs = a.findIndex((position, at) => position !== b[at]);
  return differs >= 0 && a[differs]! < b[differs]!;
}

const positionsOf = (run: Run | undefined): readonly number[] =>
  chain(run).map((each) => each.position);
const indexesOf = (run: Run | undefined): readonly number[] => chain(run).map((each) => each.index);

function chain(run: Run | undefined): readonly Run[] {
  const all: Run[] = [];
  for (let each = run; each; each = each.before) all.push(each);
  return all.reverse();
}
