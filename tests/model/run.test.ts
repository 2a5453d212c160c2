import { expect, it } from "vitest";
import { longestRun } from "../../src/model/fold/run.ts";

it.each<[string, readonly number[], readonly number[], readonly number[]]>([
  ["nothing", [], [], []],
  ["all stops in order", [1, 2, 3], [], [0, 1, 2]],
  ["towns of one country", [1, 1, 2], [], [0, 1, 2]],
  ["the longer of two runs", [3, 1, 2], [], [1, 2]],
  ["the longer run, even if it moved", [3, 1, 2], [1, 2], [1, 2]],
  ["a run around one stop out of order", [1, 4, 2, 3], [], [0, 2, 3]],
  ["of two equally long, the one that kept its days", [1, 3, 2], [1], [0, 2]],
  ["of two equally long, the one that kept its days, the second", [1, 3, 2], [2], [0, 1]],
  ["of two equally long and equally moved, the one planned earlier", [1, 3, 2], [1, 2], [0, 2]],
  ["of two equally long, the one planned earlier at the first difference", [2, 1], [], [1]],
  ["of two equally long, the one whose first stop was planned earlier", [3, 4, 1, 2], [], [2, 3]],
  [
    "of two equally long, the one whose first stop was planned earlier, even if it ends later",
    [2, 3, 1, 4],
    [],
    [0, 1, 3],
  ],
  ["of two equally long, the one whose last stop was planned earlier", [1, 2, 1], [], [0, 2]],
])("the longest run: %s", (_, positions, moved, expected) => {
  const run = longestRun(
    positions,
    positions.map((_position, n) => moved.includes(n)),
  );
  expect([...run].toSorted((a, b) => a - b)).toEqual(expected);
});
