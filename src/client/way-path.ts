import type { HomeData } from "../layout/home-shape.ts";

/** Through the point half-way; in two parts where the edge of the map cuts the way. */
export function traceWay(path: Path2D, { places }: HomeData, way: readonly number[]): void {
  const [a, b, ...points] = way;
  const at = (place: number): [number, number] => [places[place]![2] / 10, places[place]![3] / 10];
  const [from, to] = [at(a!), at(b!)];
  const [x1 = 0, y1 = 0, x2, y2, x3, y3, x4, y4] = points.map((value) => value / 10);
  if (x2 === undefined) {
    arc(path, from, [(from[0] + to[0]) / 2 + x1, (from[1] + to[1]) / 2 + y1], to);
    return;
  }
  arc(path, from, [x1, y1], [x2, y2!]);
  arc(path, [x3!, y3!], [x4!, y4!], to);
}

function arc(
  path: Path2D,
  from: [number, number],
  through: [number, number],
  to: [number, number],
): void {
  path.moveTo(...from);
  const bend = (axis: 0 | 1): number => 2 * through[axis] - (from[axis] + to[axis]) / 2;
  path.quadraticCurveTo(bend(0), bend(1), ...to);
}
