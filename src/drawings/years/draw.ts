import { yearsOf } from "../../model/frame.ts";
import type { MakeElement } from "../element.ts";
import type { OutcomeStyle } from "../../model/outcomes.ts";

/** A continuous axis of years, without gaps. */
export interface YearAxis {
  readonly first: number;
  readonly last: number;
}

/** Something with a duration, from and to in fractional years. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** Its full description. */
  readonly label: string;
  /** A class name: `office`, `bar-made`. */
  readonly look: string;
  readonly href?: string | undefined;
}

/** A stop at its position in the years. */
export interface StopMark extends OutcomeStyle {
  readonly at: number;
  readonly label: string;
  readonly href: string;
}

/** The height of a row, as in styles/rates.css. */
const HEIGHT = 18;
const MIDDLE = HEIGHT / 2;
const RADIUS = 5;
/** The minimum width of a bar, in percent. */
const MIN_WIDTH = 0.7;
const STEPS = [1, 2, 5, 10, 20, 50] as const;
const MAX_LABELS = 8;

const round = (value: number): number => Math.round(value * 100) / 100;

/** A moment's position on the axis, in percent. */
const placeOf = (at: number, { first, last }: YearAxis): number =>
  round((100 * (at - first)) / (last + 1 - first));

/** The years with a label and a line. */
export function labelledYears(axis: YearAxis, most = MAX_LABELS): readonly number[] {
  const years = yearsOf(axis);
  const step = STEPS.find((each) => years.length / each <= most) ?? 100;
  return years.filter((year) => year % step === 0);
}

/** The axis labels, and the grid lines that each row references by id. */
export const drawAxis = <Made>(element: MakeElement<Made>, axis: YearAxis, rules: string): Made =>
  element(
    "svg",
    { class: "year-axis", "aria-hidden": "true", width: "100%", height: 16 },
    element("defs", {}, element("g", { id: rules }, ...drawRules(element, axis))),
    ...labelledYears(axis).map((year) =>
      element("text", { x: `${placeOf(year, axis)}%`, y: 12 }, String(year)),
    ),
  );

const drawRules = <Made>(element: MakeElement<Made>, axis: YearAxis): readonly Made[] =>
  labelledYears(axis).map((year) => {
    const x = `${placeOf(year, axis)}%`;
    return element("line", { x1: x, x2: x, y1: 0, y2: HEIGHT });
  });

/** A row, drawn over the axis's grid lines. */
const drawRow = <Made>(
  element: MakeElement<Made>,
  { rules, label }: RowNames,
  drawn: readonly Made[],
): Made =>
  element(
    "svg",
    { class: "year-row", role: "group", "aria-label": label },
    element("use", { href: `#${rules}` }),
    ...drawn,
  );

interface RowNames {
  /** The id of its axis's grid lines. */
  readonly rules: string;
  readonly label: string;
}

/** Durations as bars. */
export const drawSpans = <Made>(
  element: MakeElement<Made>,
  axis: YearAxis,
  spans: readonly Span[],
  names: RowNames,
): Made =>
  drawRow(
    element,
    names,
    spans.map((span) => drawSpan(element, axis, span)),
  );

function drawSpan<Made>(element: MakeElement<Made>, axis: YearAxis, span: Span): Made {
  const x = Math.max(0, placeOf(span.from, axis));
  const width = round(Math.max(MIN_WIDTH, Math.min(100, placeOf(span.to, axis)) - x));
  const drawn = [
    element("title", {}, span.label),
    element("rect", { class: span.look, x: `${x}%`, y: 3, width: `${width}%`, height: 12 }),
  ];
  return span.href === undefined
    ? element("g", { role: "img" }, ...drawn)
    : element("a", { href: span.href, tabindex: -1 }, ...drawn);
}

/** Stops as marks, each on its days. */
export const drawStops = <Made>(
  element: MakeElement<Made>,
  axis: YearAxis,
  stops: readonly StopMark[],
  names: RowNames,
): Made =>
  drawRow(
    element,
    names,
    stops.map(({ at, symbol, tone, label: sentence, href }) =>
      element(
        "a",
        { href, tabindex: -1, class: `mark tone-${tone}` },
        element("title", {}, sentence),
        element("use", {
          href: `#mark-${symbol}`,
          x: `${placeOf(at, axis)}%`,
          y: MIDDLE - RADIUS,
          width: 2 * RADIUS,
          height: 2 * RADIUS,
        }),
      ),
    ),
  );
