import { drawStripsAndRemarks } from "../../drawings/strip/draw.ts";
import { drawLegend } from "../../drawings/legend.ts";
import { drawMap } from "../../drawings/map/draw.ts";
import { layOutTripMap } from "../../drawings/map/trip-map.ts";
import type { MapView } from "../../drawings/map/view.ts";
import { drawDisputes } from "../../drawings/trip/disputes.ts";
import { drawLede, ledeSentences } from "../../drawings/trip/lede.ts";
import { drawReasons, untoldReasons } from "../../drawings/trip/reasons.ts";
import { drawRemarks, remarksOf } from "../../drawings/trip/remarks.ts";
import { drawStops } from "../../drawings/trip/stops.ts";
import type { Telling } from "../../drawings/trip/telling.ts";
import type { Trip } from "../../model/trip.ts";
import { sayVerdict } from "../../words/verdict.ts";
import { pageNode, svgNode } from "../node.ts";

type PartName = "lede" | "legend" | "strip" | "stops" | "disputes" | "reasons" | "remarks";

/** The parts of a trip's page that depend on the day of knowledge, except its maps. */
export function drawParts(
  trip: Trip,
  telling: Telling,
): Readonly<Record<PartName, readonly Node[]>> {
  const { messages } = telling.words;
  const verdict = sayVerdict(trip, messages);
  const reasons = untoldReasons(trip, ledeSentences(verdict), telling);
  const remarks = remarksOf(trip);
  return {
    lede: [...pageNode("p", {}, ...drawLede(pageNode, verdict, telling)).childNodes],
    legend: drawLegend(pageNode, trip.stops, messages, { boxes: true }),
    strip: drawStripsAndRemarks(pageNode, trip, messages),
    stops: [drawStops(pageNode, trip, telling)],
    disputes: drawDisputes(pageNode, trip, telling),
    reasons: reasons.length > 0 ? [drawReasons(pageNode, reasons, telling)] : [],
    remarks: remarks.length > 0 ? [drawRemarks(pageNode, remarks, telling)] : [],
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
  { messages }: Telling["words"],
  { landUrl, ...options }: MapOptions,
): SVGElement => drawMap(svgNode, layOutTripMap(trip, messages, options), { land: landUrl });
