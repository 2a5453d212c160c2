interface Size {
  readonly width: number;
  readonly height: number;
}

/** A place in CSS pixels from the upper left corner of the window. */
export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

/** Room for the ring around what the keyboard is on. */
const GAP = 6;

/**
 * Where words about a mark go, wholly within a window: above it, else below, else beside. Of these the first
 * that covers none of some other things either, if there is one; the mark only where it leaves no room at all.
 */
export function placeTip(
  mark: Box,
  { width, height }: Size,
  room: Size,
  others: readonly Box[],
): Box {
  const { x, y } = mark;
  const [middleX, middleY] = [x + (mark.width - width) / 2, y + (mark.height - height) / 2];
  const places = [
    [middleX, y - GAP - height],
    [middleX, y + mark.height + GAP],
    [x + mark.width + GAP, middleY],
    [x - GAP - width, middleY],
  ].map(([left, top]) => ({
    x: within(left!, room.width - width),
    y: within(top!, room.height - height),
    width,
    height,
  }));
  const beside = places.filter((place) => !overlap(place, mark));
  const isFree = (place: Box): boolean => !others.some((other) => overlap(place, other));
  return beside.find(isFree) ?? beside[0] ?? places[0]!;
}

const within = (at: number, most: number): number => Math.max(0, Math.min(most, at));

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
