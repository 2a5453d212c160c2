interface Interval {
  readonly start: number;
  readonly end: number;
}

/** Assigns intervals, in order, to the first lane where they overlap nothing. */
export function stackInOrder(intervals: readonly Interval[]): readonly number[] {
  const ends: number[] = [];
  return intervals.map(({ start, end }) => {
    const free = ends.findIndex((last) => last <= start + EPSILON);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = end;
    return lane;
  });
}

const EPSILON = 1e-6;

/** How many lanes each interval's group needs: itself and all that it overlaps, directly or through others. */
export function lanesAround(
  intervals: readonly Interval[],
  lanes: readonly number[],
): readonly number[] {
  const counts = intervals.map(() => 0);
  let group: number[] = [];
  let reach = -Infinity;
  const byStart = [...intervals.keys()].sort((a, b) => intervals[a]!.start - intervals[b]!.start);
  for (const index of byStart) {
    if (intervals[index]!.start >= reach - EPSILON) group = [];
    group.push(index);
    reach = Math.max(reach, intervals[index]!.end);
    const count = Math.max(...group.map((each) => (lanes[each] ?? 0) + 1));
    for (const each of group) counts[each] = count;
  }
  return counts;
}

interface Flag {
  /** The x of its pole. */
  readonly x: number;
  /** The width of its text, to the right of the pole unless the edge pushes it back. */
  readonly width: number;
}

export interface PlacedFlag {
  readonly left: number;
  /** 0 is nearest to the flagged box. */
  readonly lane: number;
}

interface FlagOptions {
  readonly right: number;
  /** The maximum number of lanes. */
  readonly lanes: number;
  /** Near the edge, text is pushed back across its pole, or flipped to the other side. */
  readonly turn: "push" | "flip";
}

/**
 * Places texts on poles of different heights, so that none covers another or its pole. Undefined for those that fit in
 * no lane.
 */
export function placeCallouts(
  flags: readonly Flag[],
  { right, lanes, turn }: FlagOptions,
): readonly (PlacedFlag | undefined)[] {
  const placed: (PlacedFlag | undefined)[] = flags.map(() => undefined);
  const fromRight = [...flags.keys()].sort((a, b) => flags[b]!.x - flags[a]!.x || b - a);
  const standing: (Flag & PlacedFlag)[] = [];
  for (const index of fromRight) {
    const flag = flags[index]!;
    const isClose = flag.x + flag.width > right;
    const back = turn === "flip" ? flag.x - flag.width : right - flag.width;
    const left = Math.max(0, isClose ? back : flag.x);
    const lane = [...Array(lanes).keys()].find((each) =>
      standing.every((other) => isClear({ ...flag, left, lane: each }, other)),
    );
    if (lane === undefined) continue;
    placed[index] = { left, lane };
    standing.push({ ...flag, left, lane });
  }
  return placed;
}

const GAP = 8;

function isClear(flag: Flag & PlacedFlag, other: Flag & PlacedFlag): boolean {
  if (flag.lane === other.lane)
    return (
      flag.left + flag.width + GAP <= other.left || other.left + other.width + GAP <= flag.left
    );
  const [high, low] = flag.lane > other.lane ? [flag, other] : [other, flag];
  return high.x < low.left - 2 || high.x > low.left + low.width + 2;
}
