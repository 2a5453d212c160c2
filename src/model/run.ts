/**
 * The indexes of a longest non-decreasing run of the given positions: the stops made in the announced
 * order. Of several as long, the one that keeps the earliest announced stops.
 */
export function longestRun(positions: readonly number[]): ReadonlySet<number> {
  const runs: number[][] = [];
  positions.forEach((position, index) => {
    const before = runs
      .filter((run) => positions[run.at(-1)!]! <= position)
      .reduce<readonly number[]>((best, run) => (isBetter(run, best, positions) ? run : best), []);
    runs.push([...before, index]);
  });
  return new Set(
    runs.reduce<readonly number[]>(
      (best, run) => (isBetter(run, best, positions) ? run : best),
      [],
    ),
  );
}

function isBetter(
  run: readonly number[],
  best: readonly number[],
  positions: readonly number[],
): boolean {
  if (run.length !== best.length) return run.length > best.length;
  const differs = run.findIndex((index, at) => positions[index] !== positions[best[at]!]);
  return differs >= 0 && positions[run[differs]!]! < positions[best[differs]!]!;
}
