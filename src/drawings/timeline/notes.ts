import type { Box } from "../label-places.ts";
import { fitText, textWidth } from "../../words/text-width.ts";
import { DETAIL, round } from "../label.ts";
import { barBox } from "./bars.ts";
import type { PlacedLane } from "./placed-lanes.ts";
import type { Scale } from "./scale.ts";
import type { BarNote } from "./shape.ts";
import { type Outcome, wasMissed } from "../../model/outcomes.ts";
import { isCalledOff, type TripStatus } from "../../model/statuses.ts";

const GAP = 5;
/** Shorter than this, truncated text says nothing. */
const MIN_ROOM = 56;
const MAX_ROOM = 230;
/** Rows closer than this have no room for text. */
const MIN_PITCH = 14;

/** Outcomes beside the bars of a lane: to the right of each, else to its left, where there is room. */
export function placeNotes(lane: PlacedLane, scale: Scale): readonly BarNote[] {
  if (lane.pitch < MIN_PITCH) return [];
  const { window, left, width } = scale;
  const notes: BarNote[] = [];
  const endOnRow: number[] = [];
  lane.trips.forEach(({ tone, note }, index) => {
    const span = lane.spans[index]!;
    if (span.to <= window.from || span.from > window.to + 1) return;
    const box = barBox(lane, index, scale);
    const row = lane.rows[index]!;
    const next = lane.nextOnRow[index];
    const [start, end] = [
      endOnRow[row] ?? left,
      next === undefined ? width : Math.min(width, scale.toX(lane.spans[next]!.from)),
    ];
    const placed = place(note, box, start, end);
    endOnRow[row] = box.x + box.width;
    if (!placed) return;
    notes.push({ tone, label: placed.label });
    endOnRow[row] = Math.max(endOnRow[row], placed.end);
  });
  return notes;
}

function place(
  note: string,
  { x, y, width, height }: Box,
  start: number,
  end: number,
): { readonly label: BarNote["label"]; readonly end: number } | undefined {
  const wanted = Math.min(MAX_ROOM, textWidth(note, DETAIL.size));
  const [after, before] = [end - x - width - 2 * GAP, x - start - 2 * GAP];
  const isAfter = after >= wanted || (after >= before && after >= MIN_ROOM);
  const room = isAfter ? after : before;
  if (room < Math.min(wanted, MIN_ROOM)) return undefined;
  const text = fitText(note, Math.min(MAX_ROOM, room), DETAIL.size);
  if (text === "") return undefined;
  const at = isAfter ? x + width + GAP : x - GAP;
  const label = {
    x: round(at),
    y: round(y + height / 2 + 4),
    anchor: isAfter ? "start" : "end",
    text,
    full: note,
  } as const;
  return { label, end: isAfter ? at + textWidth(text, DETAIL.size) : x + width };
}

/** The input of a note. */
interface NotedTrip {
  readonly status: TripStatus;
  readonly stops: readonly { readonly name: string; readonly outcome: Outcome }[];
}

export interface NoteWords {
  readonly comma: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly statuses: Readonly<Record<TripStatus, string>>;
  readonly note: (names: string, what: string) => string;
}

/** A trip in a few words beside its bar, the news first: `Santiago cancelled`, `Somalia skipped`, `Munich`. */
export function sayNote({ status, stops }: NotedTrip, words: NoteWords): string {
  const join = (some: NotedTrip["stops"]): string =>
    [...new Set(some.map(({ name }) => name))].join(words.comma);
  if (isCalledOff(status)) return words.note(join(stops), words.statuses[status]).trim();
  const missed = stops.find(({ outcome }) => wasMissed(outcome));
  if (!missed) return join(stops);
  const alike = stops.filter(({ outcome }) => outcome === missed.outcome);
  return words.note(join(alike), words.outcomes[missed.outcome]);
}

/** `Wang Yi in Africa, January 2026, 7–12 Jan 2026, 1 skipped`: unknown parts are left out. */
export const sayBar = (
  title: string,
  dates: string,
  pills: readonly string[],
  comma: string,
): string => [title, dates, ...pills].filter((part) => part.trim() !== "").join(comma);
