import type { Timeline } from "../../src/drawings/timeline/timeline.ts";
import { printLabel, printLine, printPath, svg } from "./print.ts";

export const printTimeline = ({ width, height, left, ticks, lanes }: Timeline): string =>
  svg(
    width,
    height,
    [
      ...ticks.flatMap(({ x, label }) => [
        printLine(x, label.y + 6, x, height),
        printLabel(label, "d"),
      ]),
      ...lanes.flatMap((lane) => [
        printLine(left, lane.y + lane.height / 2, width, lane.y + lane.height / 2),
        printLabel(lane.title),
        printLabel(lane.detail, "d"),
        ...lane.paths.map(({ path, tone }) => printPath(path, `fill-${tone.replace(" ", "-")}`)),
      ]),
    ].filter(Boolean),
  );
