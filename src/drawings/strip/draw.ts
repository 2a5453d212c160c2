import { drawLabel } from "../draw-label.ts";
import { drawMark } from "../draw-mark.ts";
import { classNames, type MakeElement } from "../element.ts";
import { isUndated } from "./connectors.ts";
import type { Strip, StripBox, StripNote } from "./strip.ts";

const MARK_RADIUS = 8;

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
    ...ticks.map(({ label, ...line }) =>
      element("g", { class: "tick" }, element("line", line), drawLabel(element, label)),
    ),
    ...headings.map(({ title, details }) =>
      element(
        "g",
        {},
        drawLabel(element, title, "heading"),
        ...details.map((label) => drawLabel(element, label, "detail")),
      ),
    ),
    ...connectors.map(({ tone, path }) =>
      element("path", { class: `connector tone-${tone}`, d: path }),
    ),
  );
}

function drawBox<Made>(element: MakeElement<Made>, box: StripBox): Made {
  const { row, tone, struck, leader, sentence, path, mark, title, details, stop } = box;
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
    element("path", { d: path }),
    leader !== undefined && element("path", { class: "leader", d: leader }),
    mark && drawMark(element, { ...mark, radius: MARK_RADIUS, tone }),
    drawLabel(element, title, "title"),
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
    drawLabel(element, title, "title"),
    ...details.map((label) => drawLabel(element, label, "detail")),
  );
}
