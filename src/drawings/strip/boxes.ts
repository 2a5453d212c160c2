import { DETAIL, detailLines, type Label, labelAt, round, TITLE } from "../label.ts";
import { type PlacedFlag, placeCallouts, stackInOrder } from "./lanes.ts";
import type { Messages } from "../../words/en/messages.ts";
import type { Stay } from "./rows.ts";
import type { StripBox, StripMark } from "./shape.ts";
import { OUTCOME_STYLES } from "../../model/outcomes.ts";
import { textWidth } from "../../words/text-width.ts";
import type { Box } from "../label-places.ts";
import { tornPath } from "./torn-box.ts";
import { sayStop } from "../../words/words.ts";

interface RowPlace {
  readonly top: number;
  readonly boxHeight: number;
  /** The side for titles that do not fit into their boxes. */
  readonly flags: "above" | "below";
  readonly right: number;
  readonly struck: boolean;
  readonly toX: (day: number) => number;
}

export interface DrawnRow {
  readonly boxes: readonly StripBox[];
  readonly top: number;
  /** Below the boxes, and below the titles under them. */
  readonly bottom: number;
  readonly middle: number;
}

const GAP = 4;
const PADDING = 9;
const MARK_ROOM = 20;
const MIN_ROOM = 110;
const MIN_WIDTH = 3;
const FLAG_LANES = 4;
const FLAG_WIDTH = 190;

/** The boxes of one row of a horizontal strip; overlapping ones are stacked. */
export function drawRow(stays: readonly Stay[], place: RowPlace, messages: Messages): DrawnRow {
  const lanes = stackInOrder(stays.map(({ span }) => span));
  const laneCount = Math.max(1, ...lanes.map((lane) => lane + 1));
  const flags = flagTitles(stays, place);
  const flagRoom = TITLE.line * Math.max(0, ...flags.map((flag) => (flag ? flag.lane + 1 : 0)));
  const top = place.top + (place.flags === "above" ? flagRoom : 0);
  const height = laneCount * (place.boxHeight + GAP) - GAP;
  const rects = stays.map((stay, index): Box => ({
    ...widthOf(stay, place),
    y: top + (lanes[index] ?? 0) * (place.boxHeight + GAP),
    height: place.boxHeight,
  }));
  const frame = { ...place, top, bottom: top + height };
  return {
    boxes: stays.map((stay, index) => drawBox(stay, rects[index]!, flags[index], frame, messages)),
    top,
    bottom: top + height + (place.flags === "below" ? flagRoom : 0),
    middle: top + height / 2,
  };
}

const widthOf = ({ span }: Stay, { toX }: RowPlace): { x: number; width: number } => ({
  x: round(toX(span.start) + 1),
  width: round(Math.max(MIN_WIDTH, toX(span.end) - toX(span.start) - 2)),
});

export function markOf({ row, stop }: Stay): StripMark["symbol"] | undefined {
  const { symbol } = OUTCOME_STYLES[stop.outcome];
  return row === "reported" && symbol !== "dot" ? symbol : undefined;
}

const roomIn = (stay: Stay, width: number): number =>
  width - 2 * PADDING - (markOf(stay) ? MARK_ROOM : 0);

/** Titles that do not fit into their boxes, on poles. */
function flagTitles(stays: readonly Stay[], place: RowPlace): readonly (PlacedFlag | undefined)[] {
  const outside = stays.filter((stay) => {
    const room = roomIn(stay, widthOf(stay, place).width);
    return room < MIN_ROOM && textWidth(stay.title, TITLE.size) > room;
  });
  const flags = outside.map((stay) => {
    const { x, width } = widthOf(stay, place);
    return {
      x: x + width / 2,
      width: Math.min(FLAG_WIDTH, textWidth(stay.title, TITLE.size)) + GAP,
    };
  });
  const placed = placeCallouts(flags, { right: place.right, lanes: FLAG_LANES, turn: "push" });
  return stays.map((stay) => placed[outside.indexOf(stay)]);
}

function drawBox(
  stay: Stay,
  rect: Box,
  flag: PlacedFlag | undefined,
  place: RowPlace & { readonly bottom: number },
  messages: Messages,
): StripBox {
  const { row, stop, span } = stay;
  return {
    row,
    stop: stop.id,
    tone: OUTCOME_STYLES[stop.outcome].tone,
    ...rect,
    path: tornPath(rect, span, "across"),
    openStart: span.openStart,
    openEnd: span.openEnd,
    struck: place.struck,
    ...(flag ? flagText(stay, rect, flag, place) : innerText(stay, rect)),
    sentence: sayStop(stop, messages),
  };
}

type BoxText = Pick<StripBox, "title" | "details" | "mark" | "leader">;

function innerText(stay: Stay, rect: Box): BoxText {
  const symbol = markOf(stay);
  const room = roomIn(stay, rect.width);
  const x = rect.x + PADDING + (symbol ? MARK_ROOM : 0);
  const detail =
    [stay.detail, stay.brief].find((text) => textWidth(text, DETAIL.size) <= room) ?? "";
  const middle = rect.y + rect.height / 2;
  const title = labelAt({ x, y: middle + (detail ? -2 : 5) }, stay.title, room);
  return {
    title: title.text ? title : shortTitle(stay, rect),
    details: detailLines({ x, y: middle + 13 }, detail, room, 1),
    mark: innerMark(stay, rect, rect.x + Math.min(PADDING + 6, rect.width / 2)),
  };
}

/** At least the number of a planned stop, if its box has no room for more. */
function shortTitle({ title, number }: Stay, { x, y, width, height }: Box): Label {
  const at = { x: x + width / 2, y: y + height / 2 + 5, anchor: "middle" } as const;
  return { ...labelAt(at, number, width - 4), full: title };
}

function innerMark(stay: Stay, { y, width, height }: Box, x: number): StripMark | undefined {
  const symbol = markOf(stay);
  return symbol && width >= MARK_ROOM
    ? { x: round(x), y: round(y + height / 2), symbol }
    : undefined;
}

function flagText(
  stay: Stay,
  rect: Box,
  { left, lane }: PlacedFlag,
  { flags, top, bottom }: RowPlace & { readonly bottom: number },
): BoxText {
  const pole = round(rect.x + rect.width / 2);
  const y = flags === "above" ? top - 6 - lane * TITLE.line : bottom + 14 + lane * TITLE.line;
  const [from, to] = flags === "above" ? [rect.y, y - 9] : [rect.y + rect.height, y + 1];
  const label: Label = labelAt({ x: left + GAP, y }, stay.title, FLAG_WIDTH);
  return {
    title: label,
    details: [],
    leader: `M${pole},${round(from)}V${round(to)}`,
    mark: innerMark(stay, rect, pole),
  };
}
