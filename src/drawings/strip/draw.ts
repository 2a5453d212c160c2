import type { Messages } from "../../words/en/messages.ts";
import type { Trip } from "../../model/trip.ts";
import { drawLabel } from "../label.ts";
import { drawMark } from "../draw-mark.ts";
import { classNames, type MakeElement } from "../element.ts";
import { isUndated } from "./connectors.ts";
import { cornerOf } from "./torn-box.ts";
import {
  layOutStrip,
  layOutStripDown,
  type Strip,
  type StripBox,
  type StripNote,
  type StripTick,
} from "./strip.ts";

const MARK_RADIUS = 8;

/** A trip's strips for wide pages and for phones: CSS shows one of them. */
export const drawStrips = <Made>(
  element: MakeElement<Made>,
  trip: Trip,
  messages: Messages,
  width?: number,
): readonly [Made, Made] => [
  drawStrip(element, layOutStrip(trip, messages, { width }), "strip-across"),
  drawStrip(element, layOutStripDown(trip, messages), "strip-down"),
];

/** The same, with remarks below on what it does not say. */
export const drawStripsAndRemarks = <Made>(
  element: MakeElement<Made>,
  trip: Trip,
  messages: Messages,
): readonly Made[] => [
  ...drawStrips(element, trip, messages),
  ...layOutStrip(trip, messages).remarks.map((remark) =>
    element("p", { class: "caption" }, remark),
  ),
];

/** The strip: the plan above what is reported, on one scale of days. */
export function drawStrip<Made>(
  element: MakeElement<Made>,
  strip: Strip,
  className?: string,
): Made {
  const { width, height, boxes, notes, summary } = strip;
  return element(
    "svg",
    {
      class: classNames("drawing", className),
      viewBox: `0 0 ${width} ${height}`,
      role: "group",
      "aria-label": summary,
    },
    drawScale(element, strip),
    ...boxes.map((box) => drawBox(element, box)),
    ...notes.map((note) => drawNote(element, note)),
  );
}

function drawScale<Made>(element: MakeElement<Made>, { ticks, headings, connectors }: Strip): Made {
  return element(
    "g",
    { "aria-hidden": "true" },
    element("path", { class: "ticks", d: ticks.map(lineOf).join("") }),
    ...ticks.map(({ label }) => drawLabel(element, label, "tick")),
    ...headings.flatMap(({ title, details }) => [
      drawLabel(element, title, "heading"),
      ...details.map((label) => drawLabel(element, label, "detail")),
    ]),
    ...[...Map.groupBy(connectors, ({ tone }) => tone)].map(([tone, some]) =>
      element("path", {
        class: `connector tone-${tone}`,
        d: some.map(({ path }) => path).join(""),
      }),
    ),
  );
}

/** A line across or down the drawing; none for a year above its first day. */
const lineOf = ({ x1, y1, x2, y2 }: StripTick): string =>
  x1 !== x2 ? `M${x1},${y1}H${x2}` : y1 !== y2 ? `M${x1},${y1}V${y2}` : "";

function drawBox<Made>(element: MakeElement<Made>, box: StripBox): Made {
  const { row, tone, struck, leader, sentence, mark, title, details, stop } = box;
  const { path, x, y, width, height } = box;
  const className = classNames(
    "box",
    `box-${row}`,
    `tone-${tone}`,
    struck && "struck",
    isUndated(box) && "undated",
    leader !== undefined && "outside",
  );
  return element(
    "g",
    { class: className, role: "img", "data-stop": stop },
    element("title", {}, sentence),
    path === undefined
      ? element("rect", { x, y, width, height, rx: cornerOf(box) })
      : element("path", { d: path }),
    leader !== undefined && element("path", { class: "leader", d: leader }),
    mark && drawMark(element, { ...mark, radius: MARK_RADIUS, tone }),
    drawLabel(element, title),
    ...details.map((label) => drawLabel(element, label, "detail")),
  );
}

function drawNote<Made>(element: MakeElement<Made>, note: StripNote): Made {
  const { tone, stem, mark, title, details, sentence, stop } = note;
  return element(
    "g",
    { class: `note tone-${tone}`, role: "img", "data-stop": stop },
    element("title", {}, sentence),
    element("path", { class: "stem", d: stem }),
    drawMark(element, { ...mark, radius: MARK_RADIUS, tone }),
    drawLabel(element, title),
    ...details.map((label) => drawLabel(element, label, "detail")),
  );
}
