import { drawLabel } from "../label.ts";
import { type Child, classNames, type MakeElement } from "../element.ts";
import { TICKS } from "./placed-lanes.ts";
import type { Bar, BarNote, BarPath, Lane, TimelineTick, TripTone, Timeline } from "./shape.ts";
import { TICK_GAP } from "./scale.ts";
import type { TripId } from "../../model/claim.ts";

const kebab = (tone: TripTone): string => tone.replaceAll(" ", "-");
/** Narrower bars have no room for dashes. */
const NARROW = 6;

/** A tick of the axis, from `y1` to `y2`. */
export const drawTick = <Made>(
  element: MakeElement<Made>,
  { x, major, text, isBefore }: TimelineTick,
  y1: number,
  y2: number,
): Made =>
  element(
    "g",
    { class: classNames("tick", !major && "tick-minor"), transform: `translate(${x} 0)` },
    element("line", { y1, y2 }),
    text !== "" &&
      element(
        "text",
        {
          x: isBefore ? -TICK_GAP : TICK_GAP,
          y: TICKS - 12,
          "text-anchor": isBefore ? "end" : undefined,
        },
        text,
      ),
  );

export const drawLane = <Made>(
  element: MakeElement<Made>,
  { line, title, detail }: Lane,
  left: number,
  width: number,
): Made =>
  element(
    "g",
    {},
    element("line", { class: "lane-line", x1: left, x2: width, y1: line, y2: line }),
    drawLabel(element, title, "title"),
    drawLabel(element, detail, "detail"),
  );

export const drawPath = <Made>(element: MakeElement<Made>, { tone, path }: BarPath): Made =>
  element("path", { class: `lane-path bar-${kebab(tone)}`, d: path });

/** A trip's outcome, beside its bar. */
export const drawNote = <Made>(element: MakeElement<Made>, { tone, label }: BarNote): Child<Made> =>
  drawLabel(element, label, `bar-note note-${kebab(tone)}`);

/** A bar that links to its trip. */
export const drawLink = <Made>(
  element: MakeElement<Made>,
  { tone, label, x, y, width, height }: Bar,
  href: string,
  isFirst: boolean,
): Made =>
  element(
    "a",
    { href, tabindex: isFirst ? 0 : -1 },
    element("title", {}, label),
    element("rect", {
      class: classNames("bar", `bar-${kebab(tone)}`, width < NARROW && "narrow"),
      x,
      y,
      width,
      height,
      rx: 1.5,
    }),
  );

/**
 * With more bars than this, they are one path per tone and the list below has the links: such bars are too thin to
 * point at, and each delays rendering.
 */
const MAX_LINKS = 200;

/** A whole timeline, with bars that link to their trips. */
export function drawTimeline<Made>(
  element: MakeElement<Made>,
  { width, height, left, ticks, lanes, bars, paths, notes }: Timeline,
  label: string,
  to: (trip: TripId) => string,
): Made {
  const isLinked = bars.length <= MAX_LINKS;
  return element(
    "svg",
    {
      class: "drawing timeline",
      viewBox: `0 0 ${width} ${height}`,
      role: "group",
      "aria-label": label,
    },
    element(
      "g",
      { "aria-hidden": "true" },
      ...ticks.map((tick) => drawTick(element, tick, TICKS - 6, height)),
      ...lanes.map((lane) => drawLane(element, lane, left, width)),
      ...(isLinked ? [] : paths.map((path) => drawPath(element, path))),
      ...notes.map((note) => drawNote(element, note)),
    ),
    ...(isLinked
      ? bars.map((bar, index) => drawLink(element, bar, to(bar.trip), index === 0))
      : []),
  );
}
