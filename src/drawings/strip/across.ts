import { isCalledOff } from "../../model/statuses.ts";
import type { Trip } from "../../model/trip.ts";
import { DETAIL, labelAt, round } from "../label.ts";
import type { Messages } from "../../words/en/messages.ts";
import { drawRow, type DrawnRow } from "./boxes.ts";
import { connect } from "./connectors.ts";
import type { StripFrame } from "./frame.ts";
import { centreOf, drawNotes } from "./note-band.ts";
import { announcedBy, headingAt, reportedAsOf } from "./headings.ts";
import { drawTripNote, noteTexts } from "./notes.ts";
import type { Stay } from "./rows.ts";
import type { Strip, StripRow, StripTick } from "./shape.ts";
import { labelDays } from "./ticks.ts";

const LEFT = 112;
const RIGHT_MARGIN = 2;
const TICKS = 24;
const ROW_GAP = 22;
const CONNECTORS = 34;
const BOX = 42;
const LIGHT_BOX = 30;

export type Drawn = Omit<Strip, "remarks" | "summary">;

/** The strip for wide screens: days to the right, the plan above what is reported. */
// eslint-disable-next-line max-lines-per-function -- each row lies below the one drawn before it
export function drawAcross(
  trip: Trip,
  rows: Readonly<Record<StripRow, readonly Stay[]>>,
  frame: StripFrame,
  width: number,
  messages: Messages,
): Drawn {
  const right = width - RIGHT_MARGIN;
  const perDay = (right - LEFT) / (frame.end - frame.start);
  const toX = (day: number): number => LEFT + (day - frame.start) * perDay;
  const isDated = frame.scale === "days";
  const struck = isCalledOff(trip.status);
  let y = (isDated ? TICKS : 0) + ROW_GAP / 2;
  const draw = (row: StripRow, flags: "above" | "below"): DrawnRow | undefined => {
    const stays = rows[row];
    if (stays.length === 0) return undefined;
    const boxHeight = row === "expected" ? LIGHT_BOX : BOX;
    const drawn = drawRow(stays, { top: y, boxHeight, flags, right, struck, toX }, messages);
    y = drawn.bottom;
    return drawn;
  };

  const expected = draw("expected", "above");
  if (expected) y += ROW_GAP / 2;
  const announced = draw("announced", "above");
  const boxes = announced?.boxes ?? [];
  const joined = boxes.filter((box) => rows.reported.some(({ stop }) => stop.id === box.stop));
  const bandAt = { top: y, right, connectors: joined.map(centreOf) };
  const band = drawNotes(noteTexts(trip, messages), boxes, bandAt, messages);
  const noteAt = { x: LEFT + 10, y: y + 22, indent: 16, room: right - LEFT - 24, lines: 2 };
  const whole = drawTripNote(trip, noteAt, messages);
  y = whole ? y + 22 + 8 + whole.details.length * DETAIL.line : band.bottom;
  const connectorTop = y;
  if (announced ?? expected) y += joined.length > 0 ? CONNECTORS : ROW_GAP / 2;
  const reported = draw("reported", "below");
  const isEmpty = !reported && !struck;
  const emptyAt = y + BOX / 2;
  if (isEmpty) y += BOX;

  const heading = (row: StripRow, middle: number | undefined, detail: string) =>
    middle === undefined
      ? []
      : [headingAt(row, { x: 0, y: middle - 3, gap: 15, room: LEFT - 12 }, detail, trip, messages)];
  const height = round(y + ROW_GAP / 2);
  return {
    direction: "across",
    width,
    height,
    scale: frame.scale,
    ticks: isDated ? drawTicks(frame, toX, perDay, height, messages) : [],
    headings: [
      ...heading("expected", expected?.middle, messages.drawing.byPress),
      ...heading("announced", announced?.middle, announcedBy(trip, messages)),
      ...heading(
        "reported",
        isEmpty ? emptyAt : reported?.middle,
        reportedAsOf(trip, frame, isEmpty, messages),
      ),
    ],
    boxes: [expected, announced, reported].flatMap((row) => row?.boxes ?? []),
    connectors: connect(announced?.boxes ?? [], reported?.boxes ?? [], connectorTop, "across"),
    notes: [...band.notes, ...(whole ? [whole] : [])],
  };
}

function drawTicks(
  { start, end }: StripFrame,
  toX: (day: number) => number,
  perDay: number,
  height: number,
  messages: Messages,
): readonly StripTick[] {
  const line = (day: number): Omit<StripTick, "label"> => {
    const x = round(toX(day));
    return { x1: x, y1: TICKS, x2: x, y2: height };
  };
  const days = labelDays(start, end, perDay, messages);
  return [
    ...days.map(({ day, text }, index) => {
      const next = days[index + 1]?.day ?? end;
      const at = { x: toX(day) + 5, y: 14 };
      return { ...line(day), label: labelAt(at, text, toX(next) - toX(day) - 8, DETAIL.size) };
    }),
    line(end),
  ];
}
