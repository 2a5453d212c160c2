import {
  OUTCOMES,
  type Outcome,
  OUTCOME_STYLES,
  type Tone,
  TONE_SYMBOLS,
} from "../model/outcomes.ts";
import type { Stop } from "../model/stop.ts";
import type { Messages } from "../words/en/messages.ts";
import { drawMarkIcon } from "./draw-mark.ts";
import type { MakeElement } from "./element.ts";

/** The tones that a legend explains by marks; for stops made, the line of travelled legs does. */
const MARKED: readonly Tone[] = [
  "missed",
  "added",
  "unreported",
  "upcoming",
  "disputed",
  "virtual",
];

/** The lines and marks that occur in a drawing of some stops, with their meanings. */
export function drawLegend<Made>(
  element: MakeElement<Made>,
  stops: readonly Stop[],
  messages: Messages,
  /** Whether the drawing is a strip, with boxes for stops that nobody announced. */
  has: { readonly boxes: boolean },
): readonly Made[] {
  const { legend } = messages.drawing;
  const outcomes = OUTCOMES.filter((outcome) => stops.some((stop) => stop.outcome === outcome));
  const planned = stops.filter((stop) => stop.announced ?? stop.due ?? stop.expected);
  const lines: Made[] = [];
  if (planned.length > 0)
    lines.push(
      drawItem(
        element,
        drawLine(element, "leg leg-planned"),
        planned.every((stop) => stop.announced) ? legend.announced : legend.planned,
      ),
    );
  if (has.boxes && planned.some((stop) => !stop.announced && !stop.due))
    lines.push(drawItem(element, drawExpected(element), legend.expected));
  if (stops.some(isTravelled))
    lines.push(drawItem(element, drawLine(element, "leg", true), legend.travelled));
  return [...lines, ...MARKED.flatMap((tone) => drawTone(element, tone, outcomes, messages))];
}

/** The words for the meanings of marks. */
interface MarkWords extends Pick<Messages, "outcomes"> {
  readonly drawing: Pick<Messages["drawing"], "legend">;
}

/** The legend of a drawing without lines: one mark for each outcome that occurs. */
export function drawMarkLegend<Made>(
  element: MakeElement<Made>,
  outcomes: ReadonlySet<Outcome>,
  messages: MarkWords,
): readonly Made[] {
  const used = OUTCOMES.filter((outcome) => outcomes.has(outcome));
  const isMade = used.some((outcome) => OUTCOME_STYLES[outcome].tone === "made");
  return [
    ...(isMade
      ? [
          drawItem(
            element,
            drawMarkIcon(element, TONE_SYMBOLS.made, "made"),
            messages.outcomes.visited,
          ),
        ]
      : []),
    ...MARKED.flatMap((tone) => drawTone(element, tone, used, messages)),
  ];
}

const isTravelled = ({ visited, outcome }: Stop): boolean =>
  visited !== undefined && OUTCOME_STYLES[outcome].tone !== "virtual";

function drawTone<Made>(
  element: MakeElement<Made>,
  tone: Tone,
  outcomes: readonly Outcome[],
  messages: MarkWords,
): readonly Made[] {
  const own = outcomes.filter((outcome) => OUTCOME_STYLES[outcome].tone === tone);
  const [one] = own;
  if (one === undefined) return [];
  const mark = drawMarkIcon(element, TONE_SYMBOLS[tone], tone);
  const text = own.length === 1 ? messages.outcomes[one] : messages.drawing.legend.missed;
  return [element("li", { "data-outcome": tone === "missed" ? undefined : one }, mark, text)];
}

const drawItem = <Made>(element: MakeElement<Made>, sample: Made, text: string): Made =>
  element("li", {}, sample, text);

/** The box of an unannounced stop, as in a strip. */
const drawExpected = <Made>(element: MakeElement<Made>): Made =>
  element(
    "svg",
    { class: "box box-expected", width: 26, height: 14, "aria-hidden": "true" },
    element("path", { d: "M1 1H25V13H1Z" }),
  );

const drawLine = <Made>(element: MakeElement<Made>, className: string, isMade = false): Made =>
  element(
    "svg",
    { width: 26, height: 8, "aria-hidden": "true" },
    element("line", { class: className, x1: 1, x2: 25, y1: 4, y2: 4 }),
    isMade && element("circle", { class: "mark tone-made dot", cx: 13, cy: 4, r: 3.5 }),
  );
