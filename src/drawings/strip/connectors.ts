import { round } from "../label.ts";
import type { StripBox, StripConnector } from "./shape.ts";

/**
 * Curves from planned boxes to what is reported of them. They run straight past the notes, which end at `bend`, and
 * only then turn.
 */
export const connect = (
  planned: readonly StripBox[],
  reported: readonly StripBox[],
  bend: number,
  direction: "across" | "down",
): readonly StripConnector[] =>
  planned.flatMap((from) => {
    const to = reported.find((box) => box.stop === from.stop);
    // A stop without a date has no box to lead to.
    return to && !isUndated(to)
      ? [{ stop: from.stop, tone: to.tone, path: curve(from, to, bend, direction) }]
      : [];
  });

/** None of its days is known: it is only placed between its neighbours. */
export const isUndated = ({ row, openStart, openEnd }: StripBox): boolean =>
  row === "reported" && openStart && openEnd;

function curve(from: StripBox, to: StripBox, bend: number, direction: "across" | "down"): string {
  if (direction === "down") {
    const [x1, y1] = [from.x + from.width, from.y + from.height / 2];
    const [x2, y2] = [to.x, to.y + to.height / 2];
    const middle = (x1 + x2) / 2;
    return cubic([x1, y1], [middle, y1], [middle, y2], [x2, y2]);
  }
  const [x1, x2] = [from.x + from.width / 2, to.x + to.width / 2];
  const straight = `M${round(x1)},${round(from.y + from.height)}V${round(bend)}`;
  const middle = (bend + to.y) / 2;
  const turn = cubic([x1, bend], [x1, middle], [x2, middle], [x2, to.y]);
  return `${straight}${turn.replace(/^M[^C]*/u, "")}`;
}

type Point = readonly [x: number, y: number];

const cubic = (...[from, a, b, to]: readonly [Point, Point, Point, Point]): string => {
  const say = ([x, y]: Point): string => `${round(x)},${round(y)}`;
  return `M${say(from)}C${say(a)} ${say(b)} ${say(to)}`;
};
