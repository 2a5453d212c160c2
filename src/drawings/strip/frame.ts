import { type Day } from "../../model/day.ts";
import type { Trip } from "../../model/trip.ts";
import type { When } from "../../model/when.ts";
import type { Frame } from "./spans.ts";

/** The range of a strip: days, or only an order if no day is known. */
export interface StripFrame extends Frame {
  readonly scale: "days" | "order";
  /** The announced range, over which stops without dates of their own are spread. */
  readonly planned: Frame;
  /** Up to the day of knowledge: nothing reported extends further. */
  readonly reported: Frame;
}

export function frameOf(trip: Trip): StripFrame {
  const due = trip.due.at(-1)?.dates;
  const planned = trip.announcedDates ?? due;
  const whens = [
    trip.announcedDates,
    trip.actualDates,
    due,
    ...trip.stops.flatMap((stop) =>
      [stop.announced, stop.due, stop.expected, stop.visited].map((part) => part?.dates),
    ),
  ].filter((when) => when !== undefined);
  const days = daysOf(whens);
  if (days.length === 0) {
    const slots = { start: 0, end: trip.stops.length };
    return { ...slots, scale: "order", planned: slots, reported: slots };
  }
  const all = { start: Math.min(...days), end: Math.max(...days) + 1 };
  const reportedDays = daysOf(trip.stops.flatMap(({ visited }) => visited?.dates ?? []));
  const known = Math.max(trip.asOf, ...reportedDays) + 1;
  return {
    ...all,
    scale: "days",
    planned: planned ? within(all, planned) : all,
    reported: { start: all.start, end: Math.max(all.start + 1, Math.min(all.end, known)) },
  };
}

/** Approximate days, EDTF's `~`, count as days. */
const NEAR = 7;

/** The days that sources give; months and years count only if there are no days. */
function daysOf(whens: readonly When[]): readonly Day[] {
  const windows = whens.flatMap(({ start, end }) => [start, end]);
  const named = windows.filter(({ from, to }) => to - from <= NEAR);
  return (named.length > 0 ? named : windows)
    .flatMap(({ from, to }) => [from, to])
    .filter(Number.isFinite);
}

const within = (all: Frame, { start, end }: When): Frame => {
  const from = Math.max(all.start, Number.isFinite(start.from) ? start.from : all.start);
  const to = Math.min(all.end, Number.isFinite(end.to) ? end.to + 1 : all.end);
  return to > from ? { start: from, end: to } : all;
};
