import type { Trip } from "../../model/trip.ts";
import { sayDates } from "../../words/dates.ts";
import type { Messages } from "../../words/en/messages.ts";
import type { StripFrame } from "./frame.ts";
import type { Stay } from "./rows.ts";
import type { StripRow } from "./shape.ts";

type Rows = Readonly<Record<StripRow, readonly Stay[]>>;

/** What a strip must not be taken to say. */
export const remarksOn = (
  trip: Trip,
  rows: Rows,
  frame: StripFrame,
  messages: Messages,
): readonly string[] => [
  ...remarksOnPlan(trip, rows, frame, messages),
  ...(Object.values(rows)
    .flat()
    .some(({ span }) => span.openStart || span.openEnd)
    ? [messages.drawing.tornEnds]
    : []),
  ...(rows.reported.some(isEarlierThanBefore) ? [messages.drawing.dateLine] : []),
];

function remarksOnPlan(
  trip: Trip,
  { announced }: Rows,
  { scale }: StripFrame,
  messages: Messages,
): readonly string[] {
  const { drawing } = messages;
  if (scale === "order") return [drawing.noDates];
  const undated = announced.filter(({ stop }) => !(stop.announced ?? stop.due)?.dates);
  if (undated.length === 0) return [];
  if (undated.length < announced.length) return [drawing.noDateForSome];
  if (trip.plans.length === 0) return [drawing.noDueDates];
  const dates = sayDates(trip.announcedDates, messages, { long: true, year: false });
  if (!dates) return [drawing.noPlanDates];
  return announced.length > 1 ? [drawing.noDatePerStop(dates)] : [];
}

/** Whether a stop follows another and yet begins on an earlier day. */
const isEarlierThanBefore = ({ span }: Stay, index: number, all: readonly Stay[]): boolean => {
  const previous = all[index - 1];
  return previous !== undefined && span.end < previous.span.end && span.start < previous.span.end;
};
