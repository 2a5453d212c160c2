import { isCalledOff } from "../../model/statuses.ts";
import type { Trip } from "../../model/trip.ts";
import { DETAIL, detailLines, labelAt, round } from "../label.ts";
import type { Messages } from "../../words/en/messages.ts";
import { announcedBy, type Drawn, reportedAsOf, titled } from "./across.ts";
import { connect } from "./connectors.ts";
import type { StripFrame } from "./frame.ts";
import { noteTexts, tripNote } from "./notes.ts";
import type { Stay } from "./rows.ts";
import { elasticScale } from "./scale-down.ts";
import type { StripBox, StripHeading, StripNote, StripRow } from "./shape.ts";
import { DETAIL_LINES, toCells, blockHeight, drawCell } from "./cells.ts";
import { drawTicksDown } from "./ticks-down.ts";

const LEFT = 46;
const COLUMN_GAP = 34;

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
  const plan = drawHeading("announced", LEFT, column, announcedBy(trip, messages), messages);
  const headings = [
    ...(planned.length > 0 ? titled(plan, trip, messages) : []),
    ...(reported.length > 0 || isEmpty
      ? drawHeading("reported", reportedX, column, asOf, messages)
      : []),
  ];
  const whole = drawTripNote(trip, width, messages);
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

const drawHeading = (
  row: StripRow,
  x: number,
  room: number,
  detail: string,
  messages: Messages,
): readonly StripHeading[] => [
  {
    row,
    title: labelAt({ x, y: 14 }, messages.drawing[row], room),
    details: detailLines({ x, y: 30 }, detail, room, 2),
  },
];

function drawTripNote(trip: Trip, width: number, messages: Messages): StripNote | undefined {
  const text = tripNote(trip, messages);
  if (!text) return undefined;
  const room = width - LEFT - 26;
  const y = 14 + DETAIL.line * 2 + 18;
  return {
    tone: "missed",
    mark: { x: LEFT + 9, y, symbol: "cross" },
    stem: "",
    title: labelAt({ x: LEFT + 24, y: y + 5 }, text.title, room),
    details: detailLines({ x: LEFT + 24, y: y + 21 }, text.detail, room, DETAIL_LINES),
    sentence: [text.title, text.detail].filter(Boolean).join(": "),
  };
}
