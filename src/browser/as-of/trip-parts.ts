import { drawStripsAndRemarks } from "../../drawings/strip/draw.ts";
import { drawLegend } from "../../drawings/legend.ts";
import { drawMap } from "../../drawings/map/draw.ts";
import { layOutTripMap } from "../../drawings/map/trip-map.ts";
import type { MapView } from "../../drawings/map/view.ts";
import { drawDisputes } from "../../drawings/trip/disputes.ts";
import { drawLede, ledeSentences } from "../../drawings/trip/lede.ts";
import { drawReasons, remainingReasons } from "../../drawings/trip/reasons.ts";
import { drawRemarks, remarksOf } from "../../drawings/trip/remarks.ts";
import { drawStops } from "../../drawings/trip/stops.ts";
import type { TripTextContext } from "../../drawings/trip/trip-text-context.ts";
import type { Trip } from "../../model/trip.ts";
import { sayVerdict } from "../../words/verdict.ts";
import { pageNode, svgNode } from "../node.ts";

type PartName = "lede" | "legend" | "strip" | "stops" | "disputes" | "reasons" | "remarks";

/** The parts of a trip's page that depend on the day of knowledge, except its maps. */
export function drawParts(
  trip: Trip,
  textContext: TripTextContext,
): Readonly<Record<PartName, readonly Node[]>> {
  const { messages } = textContext.words;
  const verdict = sayVerdict(trip, messages);
  const reasons = remainingReasons(trip, ledeSentences(verdict), textContext);
  const remarks = remarksOf(trip);
  return {
    lede: [...pageNode("p", {}, ...drawLede(pageNode, verdict, textContext)).childNodes],
    legend: drawLegend(pageNode, trip.stops, messages, { boxes: true }),
    strip: drawStripsAndRemarks(pageNode, trip, messages),
    stops: [drawStops(pageNode, trip, textContext)],
    disputes: drawDisputes(pageNode, trip, textContext),
    reasons: reasons.length > 0 ? [drawReasons(pageNode, reasons, textContext)] : [],
    remarks: remarks.length > 0 ? [drawRemarks(pageNode, remarks, textContext)] : [],
  };
}

interface MapOptions {
  /** The trip as known now: the map keeps its extent. */
  readonly around: Trip;
  readonly width: number;
  readonly height: number;
  readonly moved?: MapView | undefined;
  readonly landUrl: (name: string) => string;
}

export const drawTripMap = (
  trip: Trip,
  { messages }: TripTextContext["words"],
  { landUrl, ...options }: MapOptions,
): SVGElement => drawMap(svgNode, layOutTripMap(trip, messages, options), { land: landUrl });
