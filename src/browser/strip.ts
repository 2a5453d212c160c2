import { isUndated } from "../drawings/strip/connectors.ts";
import type { Label } from "../drawings/label.ts";
import type { Strip, StripBox } from "../drawings/strip/strip.ts";
import { svgMark } from "./mark.ts";
import { svg } from "./svg.ts";

const MARK_RADIUS = 8;

/** The strip as components/StripDrawing.astro prints it. */
export function drawStrip(strip: Strip, className: string): SVGElement {
  const { width, height, ticks, headings, boxes, connectors, notes, summary } = strip;
  const ground = svg(
    "g",
    { "aria-hidden": "true" },
    ...ticks.map(({ x1, y1, x2, y2, label }) =>
      svg("g", { class: "tick" }, svg("line", { x1, y1, x2, y2 }), ...words(label)),
    ),
    ...headings.map(({ title, details }) =>
      svg(
        "g",
        {},
        ...words(title, "heading"),
        ...details.flatMap((label) => words(label, "detail")),
      ),
    ),
    ...connectors.map(({ tone, path }) =>
      svg("path", { class: `connector tone-${tone}`, d: path }),
    ),
  );
  return svg(
    "svg",
    {
      class: `drawing ${className}`,
      viewBox: `0 0 ${width} ${height}`,
      role: "group",
      "aria-label": summary,
    },
    ground,
    ...boxes.map(drawBox),
    ...notes.map(({ tone, stem, mark, title, details, sentence }) =>
      svg(
        "g",
        { class: `note tone-${tone}`, role: "img", "aria-label": sentence },
        svg("path", { class: "stem", d: stem }),
        svgMark({ ...mark, radius: MARK_RADIUS, tone }),
        ...words(title, "title"),
        ...details.flatMap((label) => words(label, "detail")),
      ),
    ),
  );
}

function drawBox(box: StripBox): SVGElement {
  const { row, tone, struck, leader, sentence, path, mark, title, details } = box;
  const undated = isUndated(box) && "undated";
  const state = [struck && "struck", undated, leader && "outside"];
  const classes = ["box", `box-${row}`, `tone-${tone}`, ...state];
  return svg(
    "g",
    { class: classes.filter(Boolean).join(" "), role: "img", "aria-label": sentence },
    svg("path", { d: path }),
    ...(leader ? [svg("path", { class: "leader", d: leader })] : []),
    ...(mark ? [svgMark({ ...mark, radius: MARK_RADIUS, tone })] : []),
    ...words(title, "title"),
    ...details.flatMap((label) => words(label, "detail")),
  );
}

const words = (label: Label | undefined, className = ""): readonly SVGElement[] =>
  label && label.text !== ""
    ? [
        svg(
          "text",
          { class: className, x: label.x, y: label.y, "text-anchor": label.anchor },
          new Text(label.text),
        ),
      ]
    : [];
