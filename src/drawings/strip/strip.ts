import type { Trip } from "../../model/trip.ts";
import type { Messages } from "../../words/en/messages.ts";
import { type Drawn, drawAcross } from "./across.ts";
import { drawDown } from "./down.ts";
import { frameOf, type StripFrame } from "./frame.ts";
import { remarksOn } from "./remarks.ts";
import { readRows, type Stay } from "./rows.ts";
import type { Strip, StripRow } from "./shape.ts";

export type * from "./shape.ts";

interface StripOptions {
  readonly width?: number | undefined;
}

/** The strip for wide screens: days to the right. */
export const layOutStrip = (
  trip: Trip,
  messages: Messages,
  { width = 1000 }: StripOptions = {},
): Strip => layOut(trip, drawAcross, width, messages);

/** The strip for phones: days down the page, in two columns. */
export const layOutStripDown = (
  trip: Trip,
  messages: Messages,
  { width = 340 }: StripOptions = {},
): Strip => layOut(trip, drawDown, width, messages);

type Rows = Readonly<Record<StripRow, readonly Stay[]>>;
type Draw = (trip: Trip, rows: Rows, frame: StripFrame, width: number, messages: Messages) => Drawn;

function layOut(trip: Trip, draw: Draw, width: number, messages: Messages): Strip {
  const known = frameOf(trip);
  const rows = readRows(trip, known, messages);
  const frame = holdRows(known, rows);
  return {
    ...draw(trip, rows, frame, width, messages),
    remarks: remarksOn(trip, rows, frame, messages),
    summary: summaryOf(rows, messages),
  };
}

/** Stays without room between their neighbours may extend beyond the days that sources give. */
const holdRows = (frame: StripFrame, rows: Rows): StripFrame => ({
  ...frame,
  end: Math.ceil(
    Math.max(frame.end, ...Object.values(rows).flatMap((row) => row.map(({ span }) => span.end))),
  ),
});

const summaryOf = ({ announced, reported }: Rows, messages: Messages): string => {
  const names = (stays: readonly Stay[]): string =>
    messages.list(stays.map(({ stop }) => stop.place.name));
  return messages.drawing.stripSummary(names(announced), names(reported));
};
