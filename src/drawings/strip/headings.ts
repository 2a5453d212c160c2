import { dateOf } from "../../model/day.ts";
import type { Trip } from "../../model/trip.ts";
import { sayDay, sayMomentBriefly } from "../../words/dates.ts";
import type { Messages } from "../../words/en/messages.ts";
import { detailLines, labelAt } from "../label.ts";
import type { StripFrame } from "./frame.ts";
import type { StripHeading, StripRow } from "./shape.ts";

/** The position of a row's heading, the distance of its details below, and the room for both. */
type HeadingPlace = Readonly<Record<"x" | "y" | "gap" | "room", number>>;

/** A row's heading; if nobody announced the trip, the plan's says what had been due. */
export function headingAt(
  row: StripRow,
  { x, y, gap, room }: HeadingPlace,
  detail: string,
  { plans }: Trip,
  { drawing }: Messages,
): StripHeading {
  const name = row === "announced" && plans.length === 0 ? drawing.due : drawing[row];
  return {
    row,
    title: labelAt({ x, y }, name, room),
    details: detailLines({ x, y: y + gap }, detail, room, 2),
  };
}

/** `by 7 Jan, Chinese Foreign Ministry` */
export function announcedBy({ plans }: Trip, messages: Messages): string {
  const claim = plans.at(-1)?.claims[0];
  const when = claim?.on ? sayMomentBriefly(claim.on, messages) : "";
  return [when, claim?.by ?? ""].filter(Boolean).join(messages.comma);
}

/** `as of 12 Jan`, with the year if the strip ends in another. */
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
