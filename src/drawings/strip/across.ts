import { isCalledOff } from "../../model/statuses.ts";
import { dateOf } from "../../model/day.ts";
import type { Trip } from "../../model/trip.ts";
import { sayMomentBriefly, sayDay } from "../../words/dates.ts";
import { DETAIL, detailLines, labelAt, round } from "../label.ts";
import type { Messages } from "../../words/en/messages.ts";
import { drawRow, type DrawnRow } from "./boxes.ts";
import { connect } from "./connectors.ts";
import type { StripFrame } from "./frame.ts";
import { centreOf, drawNotes } from "./note-band.ts";
import { noteTexts, tripNote } from "./notes.ts";
import type { Stay } from "./rows.ts";
import type { Strip, StripHeading, StripNote, StripRow, StripTick } from "./shape.ts";
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
  const whole = drawTripNote(trip, { x: LEFT, y: y + 22, right }, messages);
  y = whole ? y + 22 + 8 + whole.details.length * DETAIL.line : band.bottom;
  const connectorTop = y;
  if (announced ?? expected) y += joined.length > 0 ? CONNECTORS : ROW_GAP / 2;
  const reported = draw("reported", "below");
  const isEmpty = !reported && !struck;
  const emptyAt = y + BOX / 2;
  if (isEmpty) y += BOX;

  const height = round(y + ROW_GAP / 2);
  return {
    direction: "across",
    width,
    height,
    scale: frame.scale,
    ticks: isDated ? drawTicks(frame, toX, perDay, height, messages) : [],
    headings: drawHeadings(
      trip,
      {
        expected: { middle: expected?.middle, detail: messages.drawing.byPress },
        announced: { middle: announced?.middle, detail: announcedBy(trip, messages) },
        reported: {
          middle: isEmpty ? emptyAt : reported?.middle,
          detail: reportedAsOf(trip, frame, isEmpty, messages),
        },
      },
      messages,
    ),
    boxes: [expected, announced, reported].flatMap((row) => row?.boxes ?? []),
    connectors: connect(announced?.boxes ?? [], reported?.boxes ?? [], connectorTop, "across"),
    notes: [...band.notes, ...(whole ? [whole] : [])],
  };
}

/** Each row's heading, where the row is drawn. */
function drawHeadings(
  trip: Trip,
  rows: Readonly<
    Record<StripRow, { readonly middle: number | undefined; readonly detail: string }>
  >,
  messages: Messages,
): readonly StripHeading[] {
  const draw = (row: StripRow): readonly StripHeading[] =>
    drawHeading(row, rows[row].middle, rows[row].detail, messages);
  return [...draw("expected"), ...titled(draw("announced"), trip, messages), ...draw("reported")];
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

function drawHeading(
  row: StripRow,
  middle: number | undefined,
  detail: string,
  messages: Messages,
): readonly StripHeading[] {
  if (middle === undefined) return [];
  const room = LEFT - 12;
  return [
    {
      row,
      title: labelAt({ x: 0, y: middle - 3 }, messages.drawing[row], room),
      details: detailLines({ x: 0, y: middle + 12 }, detail, room, 2),
    },
  ];
}

/** The plan's heading: of a trip that nobody announced, what had been due. */
export const titled = (
  headings: readonly StripHeading[],
  { plans }: Trip,
  { drawing }: Messages,
): readonly StripHeading[] =>
  plans.length > 0
    ? headings
    : headings.map(({ title, ...rest }) => ({
        ...rest,
        title: { ...title, text: drawing.due, full: drawing.due },
      }));

/** `by 7 Jan, Chinese Foreign Ministry` */
export function announcedBy({ plans }: Trip, messages: Messages): string {
  const claim = plans.at(-1)?.claims[0];
  const when = claim?.on ? sayMomentBriefly(claim.on, messages) : "";
  return [when, claim?.by ?? ""].filter(Boolean).join(messages.comma);
}

/** `as of 12 Jan`, with the year where it is not the year in which the strip ends. */
export function reportedAsOf(
  { asOf }: Trip,
  { end, scale }: StripFrame,
  isEmpty: boolean,
  messages: Messages,
): string {
  const { drawing } = messages;
  const isSameYear = scale === "days" && dateOf(asOf).year === dateOf(end - 1).year;
  const date = drawing.asOf(sayDay(asOf, messages, { year: !isSameYear }));
  return isEmpty ? `${drawing.nothing} ${date}` : date;
}

function drawTripNote(
  trip: Trip,
  { x, y, right }: { readonly x: number; readonly y: number; readonly right: number },
  messages: Messages,
): StripNote | undefined {
  const text = tripNote(trip, messages);
  if (!text) return undefined;
  const room = right - x - 24;
  return {
    tone: "missed",
    mark: { x: round(x + 10), y: round(y), symbol: "cross" },
    stem: "",
    title: labelAt({ x: x + 26, y: y + 5 }, text.title, room),
    details: detailLines({ x: x + 26, y: y + 21 }, text.detail, room, 2),
    sentence: [text.title, text.detail].filter(Boolean).join(": "),
  };
}
