import type { Day } from "../model/day.ts";
import type { Trip } from "../model/trip.ts";
import type { EvidenceLine } from "./evidence.ts";
import { sayHistory, type HistoryLine } from "./history.ts";
import { saySaidOn, type Sentence } from "./clause.ts";
import type { Messages } from "./en/messages.ts";
import type { TripWords } from "./trip-words.ts";

export interface KnownDay {
  readonly known: Day;
  /** `9 Jan 2026`; `undated (read …)` if no source dates it. */
  readonly day: string;
  readonly told: readonly Sentence[];
}

/** The most lines for a day that changed nothing; the evidence has all of them. */
const MAX_LINES = 3;

/** Every day with news of a trip; for one that changed nothing, what was said on it. */
export function sayKnownDays(
  trip: Trip,
  lines: readonly EvidenceLine[],
  { messages, ui }: TripWords,
): readonly KnownDay[] {
  const told = sayHistory(trip, messages);
  const days = new Set(told.map(({ known }) => known));
  const said = lines.flatMap((line): readonly HistoryLine[] => {
    const claims = line.statements.flatMap((statement) => statement.claims);
    const { known, undated = false, by } = claims[0]!;
    const text = saidBy(line.text, by, messages);
    const day = saySaidOn(claims[0]!, messages);
    return days.has(known) ? [] : [{ known, undated, day, text, claims }];
  });
  const rest = [...Map.groupBy(said, dayKey).values()].flatMap((some) => {
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
  return [...Map.groupBy(all, dayKey).values()].map((some) => {
    const { known, day } = some[0]!;
    return { known, day, told: some };
  });
}

/** A sentence from the evidence with its speaker, if named, in the same form as the other lines. */
function saidBy(sentence: string, by: string | undefined, { history, speaker }: Messages): string {
  const text = sentence.replace(/[.。]$/u, "");
  return by ? history.by(text, speaker(by)) : text;
}

const dayKey = ({ known, day }: HistoryLine): string => `${known} ${day}`;
