import type { Day } from "../model/day.ts";
import type { Trip } from "../model/trip.ts";
import { sayDay } from "./dates.ts";
import { type EvidenceLine } from "./evidence.ts";
import { sayHistory } from "./history.ts";
import type { TripWords } from "./trip-words.ts";
import type { Sentence } from "./verdict.ts";

/** A day on which something became known. */
export interface KnownDay {
  readonly known: Day;
  /** `9 Jan 2026`; `undated (read …)` if no source says when. */
  readonly day: string;
  readonly told: readonly Sentence[];
}

/** Lines of a day that changed nothing: the evidence has all of them. */
const MAX_LINES = 3;

/** Every day on which something became known of a trip; one that changed nothing tells what was said on it. */
export function sayKnownDays(
  trip: Trip,
  lines: readonly EvidenceLine[],
  { messages, ui }: TripWords,
): readonly KnownDay[] {
  const told = sayHistory(trip, messages);
  const days = new Set(told.map(({ known }) => known));
  const said = lines.flatMap(({ text, statements }) => {
    const claims = statements.flatMap((statement) => statement.claims);
    const { known, undated = false } = claims[0]!;
    return days.has(known) ? [] : [{ known, undated, text, claims }];
  });
  const rest = [
    ...Map.groupBy(said, ({ known, undated }) => `${known} ${undated}`).values(),
  ].flatMap((some) => {
    const left = some.slice(MAX_LINES);
    const claims = left.flatMap((line) => line.claims);
    const text = messages.capitalize(ui.claims.moreEvidence(left.length));
    return [
      ...some.slice(0, MAX_LINES),
      ...(left.length > 0 ? [{ ...left[0]!, text, claims }] : []),
    ];
  });
  const all = [...told, ...rest].toSorted(
    (a, b) => Number(a.undated) - Number(b.undated) || a.known - b.known,
  );
  const byDay = Map.groupBy(all, ({ known, undated }) => `${known} ${undated}`);
  return [...byDay.values()].map((some) => {
    const { known, undated } = some[0]!;
    const day = sayDay(known, messages);
    return { known, day: undated ? messages.dates.undated(day) : day, told: some };
  });
}
