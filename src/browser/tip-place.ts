import { type Box, overlaps } from "../drawings/label-places.ts";

type Size = Pick<Box, "width" | "height">;

/** Room for the focus ring. */
const GAP = 6;

/**
 * Places a tooltip by a mark, fully within the viewport: above, else below, else beside it. The first place that covers
 * none of some other boxes is preferred; it covers the mark only if there is no room at all. Boxes are in CSS pixels
 * from the top left corner of the viewport.
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
  const beside = places.filter((place) => !overlaps(place, mark));
  const isFree = (place: Box): boolean => !others.some((other) => overlaps(place, other));
  return beside.find(isFree) ?? beside[0] ?? places[0]!;
}

const within = (at: number, most: number): number => Math.max(0, Math.min(most, at));

/** Calls back whenever the tooltip's anchor may have moved in the viewport. */
export function whenMoved(place: () => void): void {
  for (const kind of ["scroll", "resize"])
    addEventListener(kind, place, { capture: true, passive: true });
}
