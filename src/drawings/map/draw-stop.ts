import { drawMark } from "../draw-mark.ts";
import { classNames, type Child, type MakeElement } from "../element.ts";
import { drawLabel, type Label, round } from "../label.ts";
import type { MapMark } from "./shape.ts";

/** The width of the halo around a number, in the card's colour. */
const HALO = 1.5;
/** A difference that rounding alone can make. */
const SAME = 0.15;

/** A stop's mark on its trip's map, drawn around its own origin, so that narrow pages can scale it up. */
export function drawStop<Made>(element: MakeElement<Made>, mark: MapMark, narrow: MapMark): Made {
  const { x, y, shift = 0, sentence, tone, stop } = mark;
  return element(
    "g",
    {
      class: `tone-${tone}`,
      role: "img",
      "data-stop": stop,
      transform: `translate(${round(x - shift)},${y})`,
    },
    element("title", {}, sentence),
    ...(narrow.shift === shift
      ? [drawAround(element, mark, narrow)]
      : [
          drawAround(element, mark, mark, "on-wide"),
          drawAround(element, narrow, narrow, "on-narrow"),
        ]),
  );
}

function drawAround<Made>(
  element: MakeElement<Made>,
  mark: MapMark,
  narrow: MapMark,
  page?: string,
): Made {
  const { shift: x = 0, radius, number } = mark;
  return element(
    "g",
    { class: classNames("stop", page) },
    element("circle", { class: "halo", cx: x || undefined, r: radius + HALO }),
    drawMark(element, { ...mark, x, y: 0 }),
    number !== undefined &&
      element("text", { class: "numbered", x: x || undefined }, String(number)),
    ...drawLabels(element, "title", mark, narrow),
    ...drawLabels(element, "detail", mark, narrow),
  );
}

/** One label for all pages; or one for each width, if they are on different sides of the mark. */
function drawLabels<Made>(
  element: MakeElement<Made>,
  name: "title" | "detail",
  ...marks: readonly [MapMark, MapMark]
): readonly Child<Made>[] {
  const [wide, narrow] = marks.map((mark) => around(mark, mark[name]));
  const draw = (label: Label | undefined, page?: string): Child<Made> =>
    drawLabel(element, label, classNames(name, page));
  return isSame(wide, narrow) ? [draw(wide)] : [draw(wide, "on-wide"), draw(narrow, "on-narrow")];
}

/** A label relative to its mark. */
const around = ({ x, y, shift = 0 }: MapMark, label: Label | undefined): Label | undefined =>
  label && { ...label, x: round(label.x - x + shift), y: round(label.y - y) };

const isSame = (one: Label | undefined, other: Label | undefined): boolean =>
  one === other ||
  (one?.anchor === other?.anchor &&
    Math.abs(one!.x - other!.x) < SAME &&
    Math.abs(one!.y - other!.y) < SAME);
