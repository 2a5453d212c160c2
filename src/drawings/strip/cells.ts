import { DETAIL, detailLines, labelAt, round, TITLE } from "../label.ts";
import { lanesAround, stackInOrder } from "./lanes.ts";
import type { Messages } from "../../words/en/messages.ts";
import { markOf } from "./boxes.ts";
import type { NoteText } from "./notes.ts";
import type { Stay } from "./rows.ts";
import type { StripBox } from "./shape.ts";
import { OUTCOME_STYLES } from "../../model/outcomes.ts";
import { wrapText } from "../../words/text-width.ts";
import type { Box } from "../label-places.ts";
import { tornPath } from "./torn-box.ts";
import { sayStop } from "../../words/words.ts";

const PADDING = 8;
/** The gap between adjacent cells. */
const GAP = 2;
const MARK_ROOM = 20;
const NARROW = 90;
export const DETAIL_LINES = 5;

/** A stay with the text of its box: on phones, notes are inside the planned boxes. */
export interface Cell extends Stay {
  readonly symbol?: NonNullable<StripBox["mark"]>["symbol"] | undefined;
  readonly lines: number;
  /** In a narrow cell, the mark has a line of its own. */
  readonly isStacked: boolean;
  readonly x: number;
  readonly width: number;
}

export function toCells(
  stays: readonly Stay[],
  x: number,
  column: number,
  notes: readonly NoteText[],
): readonly Cell[] {
  const spans = stays.map(({ span }) => span);
  const lanes = stackInOrder(spans);
  const counts = lanesAround(spans, lanes);
  return stays.map((stay, index): Cell => {
    const width = column / counts[index]!;
    const note = stay.row === "announced" && notes.find(({ stop }) => stop === stay.stop);
    const symbol = note ? OUTCOME_STYLES[stay.stop.outcome].symbol : markOf(stay);
    const detail = note ? [note.title, note.detail].filter(Boolean).join(": ") : stay.detail;
    const isStacked = symbol !== undefined && width < NARROW;
    const room = width - GAP - 2 * PADDING - (symbol && !isStacked ? MARK_ROOM : 0);
    const lines = wrapText(detail, room, DETAIL.size, DETAIL_LINES).length;
    const left = x + (lanes[index] ?? 0) * width;
    return { ...stay, detail, symbol, lines, isStacked, x: left, width: width - GAP };
  });
}

export const blockHeight = ({ lines, isStacked }: Cell): number =>
  TITLE.line * (isStacked ? 2 : 1) + lines * DETAIL.line;

export function drawCell(
  cell: Cell,
  toY: (day: number) => number,
  struck: boolean,
  messages: Messages,
): StripBox {
  const { row, stop, span, symbol, isStacked } = cell;
  const indent = symbol && !isStacked ? MARK_ROOM : 0;
  const [from, to] = [toY(span.start) + 1, toY(span.end) - 1];
  const rect: Box = {
    x: round(cell.x),
    y: round(from),
    width: round(cell.width),
    height: round(Math.max(3, to - from)),
  };
  const x = rect.x + PADDING + indent;
  const room = rect.width - 2 * PADDING - indent;
  const first = rect.y + Math.min(10, (rect.height - blockHeight(cell)) / 2) + 12;
  const y = first + (isStacked ? TITLE.line : 0);
  return {
    row,
    stop: stop.id,
    tone: OUTCOME_STYLES[stop.outcome].tone,
    ...rect,
    path: tornPath(rect, span, "down"),
    openStart: span.openStart,
    openEnd: span.openEnd,
    struck,
    mark: symbol && { x: round(rect.x + PADDING + 7), y: round(first - 5), symbol },
    title: labelAt({ x, y }, cell.title, room),
    details: detailLines({ x, y: y + DETAIL.line + 1 }, cell.detail, room, cell.lines),
    sentence: sayStop(stop, messages),
  };
}
