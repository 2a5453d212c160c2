/** A rectangle, from its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type TextAnchor = "start" | "middle" | "end";

interface PlacedBox extends Box {
  /** The text anchor. */
  readonly anchor: TextAnchor;
}

interface Mark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const GAP = 5;
const CLEARANCE = 2;

/** Right, left, below, above, then the diagonals: the first is what readers expect. */
const POSITIONS: readonly (readonly [horizontal: -1 | 0 | 1, vertical: -1 | 0 | 1])[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
];

/**
 * Places a label beside its mark, where it covers no mark or label and as little of the routes as possible. Undefined
 * if there is no such place.
 */
export function placeLabel(
  mark: Mark,
  size: Pick<Box, "width" | "height">,
  taken: readonly Box[],
  routes: readonly (readonly [x: number, y: number])[],
  page: Pick<Box, "width" | "height">,
): PlacedBox | undefined {
  const free = POSITIONS.map((position) => beside(mark, size, position)).filter(
    (box) => isOnPage(box, page) && !taken.some((other) => overlaps(box, other)),
  );
  let best: PlacedBox | undefined;
  let least = Infinity;
  for (const box of free) {
    const cost = routes.filter((point) => holds(box, point)).length;
    if (cost >= least) continue;
    [best, least] = [box, cost];
    if (cost === 0) break;
  }
  return best;
}

function beside(
  { x, y, radius }: Mark,
  { width, height }: Pick<Box, "width" | "height">,
  [horizontal, vertical]: (typeof POSITIONS)[number],
): PlacedBox {
  const isCorner = horizontal !== 0 && vertical !== 0;
  const reach = (radius + GAP) * (isCorner ? 0.75 : 1);
  return {
    x: x + horizontal * reach - (width * (1 - horizontal)) / 2,
    y: y + vertical * reach - (height * (1 - vertical)) / 2,
    width,
    height,
    anchor: horizontal === 0 ? "middle" : horizontal > 0 ? "start" : "end",
  };
}

export const boxAround = ({ x, y, radius }: Mark): Box => ({
  x: x - radius,
  y: y - radius,
  width: radius * 2,
  height: radius * 2,
});

const isOnPage = (box: Box, page: Pick<Box, "width" | "height">): boolean =>
  box.x >= CLEARANCE &&
  box.y >= CLEARANCE &&
  box.x + box.width <= page.width - CLEARANCE &&
  box.y + box.height <= page.height - CLEARANCE;

export const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const holds = (box: Box, [x, y]: readonly [number, number]): boolean =>
  x >= box.x - CLEARANCE &&
  x <= box.x + box.width + CLEARANCE &&
  y >= box.y - CLEARANCE &&
  y <= box.y + box.height + CLEARANCE;
