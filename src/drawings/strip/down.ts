import { isCalledOff } from "../../model/statuses.ts";
import type { Trip } from "../../model/trip.ts";
import { DETAIL, round } from "../label.ts";
import type { Messages } from "../../words/en/messages.ts";
import type { Drawn } from "./across.ts";
import { connect } from "./connectors.ts";
import type { StripFrame } from "./frame.ts";
import { announcedBy, headingAt, reportedAsOf } from "./headings.ts";
import { drawTripNote, noteTexts } from "./notes.ts";
import type { Stay } from "./rows.ts";
import type { StripBox, StripRow } from "./shape.ts";
import { DETAIL_LINES, toCells, blockHeight, drawCell } from "./cells.ts";
import { drawTicksDown, type ElasticScale } from "./ticks.ts";
import type { Frame, Span } from "./spans.ts";

const LEFT = 46;
const COLUMN_GAP = 34;
/** The y of a note on the whole trip: below the headings. */
const NOTE_Y = 14 + DETAIL.line * 2 + 18;

/** The strip for phones: days down the page, the plan beside what is reported. */
// eslint-disable-next-line max-lines-per-function -- one measure leads to the next
export function drawDown(
  trip: Trip,
  rows: Readonly<Record<StripRow, readonly Stay[]>>,
  frame: StripFrame,
  width: number,
  messages: Messages,
): Drawn {
  const column = (width - LEFT - COLUMN_GAP - 1) / 2;
  const reportedX = LEFT + column + COLUMN_GAP;
  const texts = noteTexts(trip, messages);
  const planned = toCells([...rows.announced, ...rows.expected], LEFT, column, texts);
  const reported = toCells(rows.reported, reportedX, column, []);
  const cells = [...planned, ...reported];
  const rooms = cells.map((cell) => ({ span: cell.span, room: blockHeight(cell) + 14 }));
  const scale = elasticScale(frame, rooms);
  const isEmpty = reported.length === 0 && !isCalledOff(trip.status);
  const asOf = reportedAsOf(trip, frame, isEmpty, messages);
  const heading = (row: StripRow, x: number, detail: string) =>
    headingAt(row, { x, y: 14, gap: 16, room: column }, detail, trip, messages);
  const headings = [
    ...(planned.length > 0 ? [heading("announced", LEFT, announcedBy(trip, messages))] : []),
    ...(reported.length > 0 || isEmpty ? [heading("reported", reportedX, asOf)] : []),
  ];
  const noteAt = { x: LEFT + 9, y: NOTE_Y, indent: 15, room: width - LEFT - 26 };
  const whole = drawTripNote(trip, { ...noteAt, lines: DETAIL_LINES }, messages);
  const top = 14 + DETAIL.line * 2 + 12 + (whole ? 24 + whole.details.length * DETAIL.line : 0);
  const spans = cells.map(({ span }) => span);
  const toY = (day: number): number => top + scale.toY(day);
  const boxes = cells.map((cell) => drawCell(cell, toY, isCalledOff(trip.status), messages));
  const ofRow = (name: StripRow): readonly StripBox[] => boxes.filter(({ row }) => row === name);
  return {
    direction: "down",
    width,
    height: round(top + scale.length + 8),
    scale: frame.scale,
    ticks:
      frame.scale === "days"
        ? drawTicksDown(frame, spans, toY, scale, { left: LEFT, width }, messages)
        : [],
    headings,
    boxes,
    connectors: connect(ofRow("announced"), ofRow("reported"), 0, "down"),
    notes: whole ? [whole] : [],
  };
}

const PER_DAY = 26;
const MAX_EMPTY = 60;

/** Days in which nothing begins or ends get no more room than to show that they pass. */
function elasticScale(
  frame: Frame,
  boxes: readonly { readonly span: Span; readonly room: number }[],
): ElasticScale {
  const edges = boxes.flatMap(({ span }) => [span.start, span.end]);
  const bounds = [...new Set([frame.start, ...edges, frame.end])].sort((a, b) => a - b);
  const lengths = bounds
    .slice(1)
    .map((bound, index) => Math.min(MAX_EMPTY, (bound - bounds[index]!) * PER_DAY));
  for (const { span, room } of boxes.toSorted((a, b) => a.span.end - b.span.end)) {
    const [first, last] = [bounds.indexOf(span.start), bounds.indexOf(span.end)];
    const length = sum(lengths.slice(first, last));
    if (length < room)
      for (let index = first; index < last; index += 1) lengths[index]! *= room / length;
  }
  const starts = bounds.map((_, index) => sum(lengths.slice(0, index)));
  return {
    length: sum(lengths),
    toY: (day) => {
      const at = Math.max(
        0,
        Math.min(
          bounds.length - 2,
          bounds.findLastIndex((each) => each <= day),
        ),
      );
      const [from, to] = [bounds[at]!, bounds[at + 1]!];
      return starts[at]! + ((day - from) / (to - from)) * lengths[at]!;
    },
  };
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);
