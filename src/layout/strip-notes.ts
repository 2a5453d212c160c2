import type { Outcome, Stop, Trip } from "../model/trip.ts";
import { sayAccountBriefly } from "./accounts.ts";
import { sayDates } from "./dates.ts";
import { DETAIL, detailLines, labelAt, round, TITLE } from "./label.ts";
import { raiseFlags } from "./lanes.ts";
import type { Messages } from "./messages-en.ts";
import type { StripBox, StripNote } from "./strip-shape.ts";
import { OUTCOME_STYLES } from "./symbols.ts";
import { textWidth, wrapText } from "./text-width.ts";
import { sayStop } from "./words.ts";

/** A note before it has a place. */
export interface NoteText {
  readonly stop: Stop;
  readonly title: string;
  readonly detail: string;
}

/** Outcomes that a planned box alone says enough about. */
const SILENT: readonly Outcome[] = ["upcoming", "as announced", "moved", "reordered", "visited"];

/** Notes on planned stops that have no reported box: what became of them, why, and who said so. */
export const noteTexts = (trip: Trip, messages: Messages): readonly NoteText[] =>
  isCalledOff(trip)
    ? []
    : trip.stops
        .filter(
          ({ announced, visited, outcome }) => announced && !visited && !SILENT.includes(outcome),
        )
        .map((stop) => ({
          stop,
          title: noteTitle(stop, messages),
          detail: stop.notVisited ? sayAccountBriefly(stop.notVisited.accounts[0], messages) : "",
        }));

/** The trip as a whole did not happen: its stops need no notes of their own. */
export const isCalledOff = ({ status }: Trip): boolean =>
  status === "cancelled" || status === "postponed";

/** Why the trip as a whole did not happen. */
export function tripNote(
  trip: Trip,
  messages: Messages,
): Pick<NoteText, "title" | "detail"> | undefined {
  if (!isCalledOff(trip)) return undefined;
  const { verdict } = messages;
  const to = sayDates(trip.postponedToDates, {}, messages);
  const title =
    trip.status === "cancelled"
      ? verdict.cancelled
      : to
        ? verdict.postponedTo(to)
        : verdict.postponed;
  const detail = trip.accounts.map((account) => sayAccountBriefly(account, messages)).join("; ");
  return { title: messages.capitalize(title), detail };
}

function noteTitle({ outcome, notVisited }: Stop, messages: Messages): string {
  const label = messages.capitalize(messages.outcomes[outcome]);
  const by = notVisited?.replacedBy;
  return by ? `${label} ${messages.drawing.replacedBy(by.name)}` : label;
}

const MARK = 9;
const STEM = 14;
const INDENT = 15;
const LEAST_ROOM = 110;
const WIDEST = 270;
const LANES = 4;
const LINES = 3;

export interface NoteBand {
  readonly notes: readonly StripNote[];
  readonly bottom: number;
}

/**
 * Notes below the planned boxes. Each keeps between the connectors beside it where that leaves it room to
 * be read, and notes that would meet go below each other.
 */
export function drawNotes(
  texts: readonly NoteText[],
  boxes: readonly StripBox[],
  connectors: readonly number[],
  place: { readonly top: number; readonly right: number },
  messages: Messages,
): NoteBand {
  if (texts.length === 0) return { notes: [], bottom: place.top };
  const poles = texts.map(({ stop }) => centreOf(boxes.find((box) => box.stop === stop.id)));
  const blocks = texts.map((text, index) => {
    const x = poles[index] ?? 0;
    const beside = [...connectors, ...poles, place.right].filter((other) => other > x + 1);
    return blockOf(text, Math.min(...beside) - x - INDENT - 6);
  });
  const placed = raiseFlags(
    blocks.map(({ width }, index) => ({ x: poles[index] ?? 0, width: INDENT + width })),
    place.right,
    LANES,
  );
  const lanes = Math.max(0, ...placed.map((flag) => flag?.lane ?? 0)) + 1;
  const pitch = Math.max(...blocks.map(({ lines }) => TITLE.line + lines * DETAIL.line)) + 4;
  return {
    bottom: place.top + STEM + lanes * pitch,
    notes: texts.map((text, index): StripNote => {
      const { width, lines } = blocks[index]!;
      const flag = placed[index];
      const [x, y] = [poles[index] ?? 0, place.top + STEM + (flag?.lane ?? 0) * pitch + MARK];
      const at = { x: (flag?.left ?? x) + INDENT, y: y - 1 };
      const { tone, symbol } = OUTCOME_STYLES[text.stop.outcome];
      return {
        stop: text.stop.id,
        tone,
        mark: { x: round(x), y: round(y), symbol },
        stem: `M${round(x)},${round(place.top)}V${round(y - MARK)}`,
        title: labelAt(at, text.title, flag ? width : 0),
        details: detailLines({ ...at, y: y + 14 }, text.detail, width, flag ? lines : 0),
        sentence: sayStop(text.stop, messages),
      };
    }),
  };
}

/** How wide and how long a note is, given the room beside its pole. */
function blockOf({ title, detail }: NoteText, room: number): { width: number; lines: number } {
  const most = room < LEAST_ROOM ? WIDEST : Math.min(WIDEST, room);
  const lines = detail ? wrapText(detail, most, DETAIL.size, LINES) : [];
  const widths = [
    textWidth(title, TITLE.size),
    ...lines.map((line) => textWidth(line, DETAIL.size)),
  ];
  return { width: Math.min(most, Math.max(...widths)) + 1, lines: lines.length };
}

export const centreOf = (box: StripBox | undefined): number => (box ? box.x + box.width / 2 : 0);
