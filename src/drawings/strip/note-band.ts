import { DETAIL, detailLines, labelAt, round, TITLE } from "../label.ts";
import { type PlacedFlag, placeCallouts } from "./lanes.ts";
import type { Messages } from "../../words/en/messages.ts";
import type { NoteText } from "./notes.ts";
import type { StripBox, StripNote } from "./shape.ts";
import { OUTCOME_STYLES } from "../../model/outcomes.ts";
import { textWidth, wrapText } from "../../words/text-width.ts";
import { sayStop } from "../../words/words.ts";

const MARK = 9;
const STEM = 14;
const INDENT = 15;
const MIN_ROOM = 110;
const WIDEST = 270;
const LANES = 4;
const LINES = 3;
/** This many adjacent stops with the same text share one note. */
const MIN_SHARED = 3;

interface Place {
  readonly top: number;
  readonly right: number;
  /** The x of connectors. */
  readonly connectors: readonly number[];
}

/** A note with its planned box; without a block if another says the same, or if there is no room. */
interface Note {
  readonly text: NoteText;
  readonly box: StripBox;
  readonly pole: number;
  readonly block?: Block | undefined;
  readonly flag?: PlacedFlag | undefined;
}

interface Block {
  readonly title: string;
  readonly detail: string;
  readonly width: number;
  readonly lines: number;
}

/**
 * Notes below the planned boxes. Each stays between the adjacent connectors if it is still legible there, and colliding
 * notes are stacked.
 */
export function drawNotes(
  texts: readonly NoteText[],
  boxes: readonly StripBox[],
  place: Place,
  messages: Messages,
): { readonly notes: readonly StripNote[]; readonly bottom: number } {
  const notes = assignLanes(readNotes(texts, boxes, place, messages), place.right);
  const standing = notes.flatMap(({ block, flag }) => (block && flag ? [{ block, flag }] : []));
  const pitch =
    Math.max(0, ...standing.map(({ block }) => TITLE.line + block.lines * DETAIL.line)) + 4;
  const lanes = Math.max(0, ...standing.map(({ flag }) => flag.lane + 1));
  return {
    notes: notes.map((note) => drawNote(note, place.top, pitch, messages)),
    bottom:
      lanes > 0 ? place.top + STEM + lanes * pitch : place.top + (notes.length > 0 ? MARK : 0),
  };
}

function readNotes(
  texts: readonly NoteText[],
  boxes: readonly StripBox[],
  { right, connectors }: Place,
  messages: Messages,
): readonly Note[] {
  const placed = texts.flatMap((text) => {
    const box = boxes.find(({ stop }) => stop === text.stop.id);
    return box ? [{ text, box, pole: centreOf(box) }] : [];
  });
  const shared = runsOf(placed.map(({ text }) => text));
  const standing = placed.filter((_, index) => shared[index] !== 0);
  const poles = [...connectors, ...standing.map(({ pole }) => pole), right];
  return placed.map((note, index): Note => {
    const count = shared[index] ?? 1;
    if (count === 0) return note;
    const title = count > 1 ? sayShared(note.text, count, messages) : note.text.title;
    const room = Math.min(...poles.filter((x) => x > note.pole + 1)) - note.pole - INDENT - 6;
    return { ...note, block: blockOf({ ...note.text, title }, room) };
  });
}

/** For each note: the length of a long run of equal notes at its first, 0 at its others; else 1. */
function runsOf(texts: readonly NoteText[]): readonly number[] {
  const runs: number[] = [];
  for (let first = 0; first < texts.length; first = runs.length) {
    const other = texts.findIndex((text, at) => at > first && !follows(texts[at - 1]!, text));
    const count = (other < 0 ? texts.length : other) - first;
    const isShared = count >= MIN_SHARED;
    runs.push(...Array.from({ length: count }, (_, at) => (!isShared ? 1 : at === 0 ? count : 0)));
  }
  return runs;
}

const follows = (a: NoteText, b: NoteText): boolean =>
  a.title === b.title && a.detail === b.detail && positionOf(b) - positionOf(a) === 1;

const positionOf = ({ stop: { announced, due, expected } }: NoteText): number =>
  (announced ?? due ?? expected)?.position ?? 0;

const sayShared = ({ stop }: NoteText, count: number, { drawing, outcomes }: Messages): string =>
  drawing.stopsShare(count, outcomes[stop.outcome]);

/** The width and number of lines of a note, given the room beside its pole. */
function blockOf({ title, detail }: Pick<NoteText, "title" | "detail">, room: number): Block {
  const most = room < MIN_ROOM ? WIDEST : Math.min(WIDEST, room);
  const lines = detail ? wrapText(detail, most, DETAIL.size, LINES) : [];
  const widths = [
    textWidth(title, TITLE.size),
    ...lines.map((line) => textWidth(line, DETAIL.size)),
  ];
  const width = Math.min(most, Math.max(...widths)) + 1;
  return { title, detail, width, lines: lines.length };
}

function assignLanes(notes: readonly Note[], right: number): readonly Note[] {
  const withText = notes.filter(({ block }) => block);
  const flags = placeCallouts(
    withText.map(({ pole, block }) => ({ x: pole, width: INDENT + (block?.width ?? 0) })),
    { right, lanes: LANES, turn: "flip" },
  );
  return notes.map((note) => ({ ...note, flag: flags[withText.indexOf(note)] }));
}

function drawNote(
  { text, box, pole, block, flag }: Note,
  top: number,
  pitch: number,
  messages: Messages,
): StripNote {
  const { tone, symbol } = OUTCOME_STYLES[text.stop.outcome];
  const bottom = box.y + box.height;
  const y = block && flag ? top + STEM + flag.lane * pitch + MARK : bottom;
  const isTurned = flag !== undefined && flag.left < pole;
  const x = pole + (isTurned ? -INDENT : INDENT);
  const anchor = isTurned ? "end" : "start";
  return {
    stop: text.stop.id,
    tone,
    mark: { x: round(pole), y: round(y), symbol },
    stem: y > bottom ? `M${round(pole)},${round(bottom)}V${round(y - MARK)}` : "",
    title: labelAt({ x, y: y - 1, anchor }, block && flag ? block.title : "", block?.width ?? 0),
    details:
      block && flag ? detailLines({ x, y: y + 14, anchor }, block.detail, block.width, LINES) : [],
    sentence: sayStop(text.stop, messages),
  };
}

export const centreOf = (box: StripBox): number => box.x + box.width / 2;
