import { drawMark } from "../drawings/draw-mark.ts";
import { barBox } from "../drawings/timeline/bars.ts";
import type { PlacedLane } from "../drawings/timeline/placed-lanes.ts";
import type { Scale } from "../drawings/timeline/scale.ts";
import { OUTCOME_STYLES, OUTCOMES } from "../model/outcomes.ts";
import type { HomeTrip } from "./home-trips.ts";
import { svgNode } from "./node.ts";

const RADIUS = 5;

const MAX_BARS = 200;

/** The stops of all trips in view on their bars; none if there are too many. */
export function drawAllStops(
  lanes: readonly PlacedLane[],
  trips: ReadonlyMap<string, HomeTrip>,
  scale: Scale,
): readonly SVGElement[] {
  const { from, to } = scale.window;
  const seen = lanes.flatMap((lane) =>
    lane.spans.flatMap((span, index) =>
      span.to > from && span.from < to + 1 ? [{ lane, index }] : [],
    ),
  );
  return seen.length > MAX_BARS
    ? []
    : seen.flatMap(({ lane, index }) =>
        drawStops(trips.get(lane.trips[index]!.id)!, barBox(lane, index, scale), scale.toX),
      );
}

/** A trip's stops on its bar: at their days if known, else spaced between their neighbours. */
function drawStops(
  { stops, from = 0, to = 0 }: HomeTrip,
  { y, height }: { readonly y: number; readonly height: number },
  toX: (day: number) => number,
): readonly SVGElement[] {
  if (height < 2 * RADIUS) return [];
  const days = stops.map((stop, index) =>
    stop.from === undefined || stop.to === undefined
      ? from + ((to + 1 - from) * (index + 0.5)) / stops.length
      : (stop.from + stop.to + 1) / 2,
  );
  let last = -Infinity;
  return stops.flatMap(({ outcome }, index) => {
    const x = Math.max(toX(days[index]!), last + 2 * RADIUS);
    last = x;
    const { symbol, tone } = OUTCOME_STYLES[OUTCOMES[outcome]!];
    const mark = { x, y: y + height / 2, radius: RADIUS, symbol, tone };
    return drawMark(svgNode, mark, "on-bar");
  });
}
