import type { HomeData } from "../drawings/home/home-shape.ts";
import type { Target } from "./chart-links.ts";
import type { HomeLeg, HomeTrip } from "./home-trips.ts";
import { type Paint, readPaint } from "./paint.ts";
import { type MapMark, markStops, type Point, pointsOf } from "./map-marks.ts";
import { type MapView, partOf } from "./map-view.ts";
import { MapRoutes } from "./map-routes.ts";
import { drawMark } from "./mark-shapes.ts";

/** More routes than these are not told apart: countries carry counts instead. */
const MOST_ROUTES = 260;
/** Ways that take about a millisecond. */
const AT_ONCE = 100;
const RADIUS = 4;
const REACH = 14;

const DASHES: readonly (readonly number[])[] = [[], [4, 3], [7, 4]];

/** Draws the stops and routes of trips over the land, on a canvas: thousands of routes keep up with the hand. */
export class MapChart {
  #data: HomeData;
  readonly #canvas: HTMLCanvasElement;
  #land: Path2D | undefined;
  #trips: readonly HomeTrip[] = [];
  /** Each way between two places once for each kind of travel. */
  #legs: readonly HomeLeg[] = [];
  #points: readonly Point[] = [];
  #routes!: MapRoutes;
  #seen: { readonly key: string; readonly legs: readonly HomeLeg[] } | undefined;
  #places: readonly MapMark[] = [];
  #countries: readonly MapMark[] = [];
  #paint!: Paint;
  #lit: ReadonlySet<string> = new Set<string>();

  constructor(canvas: HTMLCanvasElement, data: HomeData) {
    this.#canvas = canvas;
    this.#data = data;
    this.repaint();
  }

  /** Colours as they are now. */
  repaint(): void {
    this.#paint = readPaint(this.#canvas);
  }

  /** Other trips, over land that lies as the data say, or over none where that cannot be had. */
  arrange(data: HomeData, trips: readonly HomeTrip[], land: Path2D | undefined): void {
    this.#land = land;
    const isTurned = data.frame[3] !== this.#data.frame[3];
    if (isTurned || data.places !== this.#data.places || this.#points.length === 0) {
      this.#points = pointsOf(data);
      this.#routes = new MapRoutes(data);
    }
    this.#data = data;
    this.#trips = trips;
    this.#places = markStops(data, this.#points, trips, "place").toSorted(
      (a, b) => b.count - a.count,
    );
    this.#countries = markStops(data, this.#points, trips, "country").toSorted(
      (a, b) => b.count - a.count,
    );
    this.#legs = [
      ...new Map(
        trips.flatMap(({ legs }) =>
          legs.map((leg) => [`${leg.from} ${leg.to} ${leg.kind}`, leg] as const),
        ),
      ).values(),
    ];
    this.#seen = undefined;
    this.#prepare(this.#legs);
  }

  /** Finds the ways before somebody enlarges the map: few at a time, so that no frame waits for them. */
  #prepare(legs: readonly HomeLeg[], from = 0): void {
    if (legs !== this.#legs || from >= legs.length) return;
    setTimeout(() => {
      this.#routes.prepare(legs.slice(from, from + AT_ONCE));
      this.#prepare(legs, from + AT_ONCE);
    });
  }

  /** False where these are lit already, as they are while a pointer wanders over a bar. */
  light(ids: ReadonlySet<string>): boolean {
    const isNew = ids.symmetricDifference(this.#lit).size > 0;
    this.#lit = ids;
    return isNew;
  }

  /** The marks drawn at a size: countries with counts, or places. */
  marks(view: MapView): readonly MapMark[] {
    return this.#isCrowded(view) ? this.#countries : this.#places;
  }
  get countries(): readonly MapMark[] {
    return this.#countries;
  }

  draw(view: MapView, width: number): void {
    const canvas = this.#canvas;
    const [mapWidth, mapHeight] = this.#data.size;
    const fit = width / mapWidth;
    const ratio = Math.min(2, devicePixelRatio || 1);
    const [wide, high] = [Math.round(width * ratio), Math.round(mapHeight * fit * ratio)];
    if (canvas.width !== wide || canvas.height !== high)
      [canvas.width, canvas.height] = [wide, high];
    const pen = canvas.getContext("2d")!;
    const scale = view.k * fit * ratio;
    const paint = this.#paint;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.fillStyle = paint.sea;
    pen.fillRect(0, 0, wide, high);
    pen.setTransform(scale, 0, 0, scale, view.dx * ratio, view.dy * ratio);
    pen.fillStyle = paint.land;
    pen.strokeStyle = paint.border;
    pen.lineWidth = 0.7 / (view.k * fit);
    if (this.#land) {
      pen.fill(this.#land);
      pen.stroke(this.#land);
    }
    this.#drawRoutes(pen, view, fit);
    pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.#drawMarks(pen, view, fit);
  }

  /** Where a mark is, in CSS pixels. */
  at({ x, y }: MapMark, view: MapView, width: number): { x: number; y: number } {
    const fit = width / this.#data.size[0];
    return { x: x * fit * view.k + view.dx, y: y * fit * view.k + view.dy };
  }

  /** The mark at a point, or the nearest within reach. */
  nearest(x: number, y: number, view: MapView, width: number): MapMark | undefined {
    let best: MapMark | undefined;
    let least = REACH;
    for (const mark of this.marks(view)) {
      const at = this.at(mark, view, width);
      const distance = Math.hypot(at.x - x, at.y - y);
      if (distance < least) [best, least] = [mark, distance];
    }
    return best;
  }

  target(mark: MapMark, view: MapView, width: number, base: string): Target {
    const { x, y } = this.at(mark, view, width);
    const code = this.#data.countries[mark.country]![0].toLowerCase();
    const size = 2 * radiusOf(mark, this.#isCrowded(view)) + 4;
    const box = { x: x - size / 2, y: y - size / 2, width: size, height: size };
    return { href: `${base}countries/${code}/`, label: mark.label, ...box };
  }

  /** Whether more routes are in view than can be told apart. */
  #isCrowded(view: MapView): boolean {
    return this.#legs.length > MOST_ROUTES && this.#legsInView(view).length > MOST_ROUTES;
  }

  /** Routes of which some part is in view; of a view that was asked for last, as they were found then. */
  #legsInView(view: MapView): readonly HomeLeg[] {
    const { k, dx, dy } = view;
    const key = `${k} ${dx} ${dy}`;
    if (this.#seen?.key !== key) {
      const part = partOf(view, this.#data.size, this.#canvas.clientWidth);
      const legs: HomeLeg[] = [];
      for (const leg of this.#legs) {
        if (!this.#routes.isWithin(part, leg.from, leg.to)) continue;
        if (legs.push(leg) > MOST_ROUTES) break;
      }
      this.#seen = { key, legs };
    }
    return this.#seen.legs;
  }

  #drawRoutes(pen: CanvasRenderingContext2D, view: MapView, fit: number): void {
    const thin = 1 / (view.k * fit);
    const { made, line, ink } = this.#paint;
    if (!this.#isCrowded(view))
      this.#trace(this.#legsInView(view)).forEach((route, kind) => {
        pen.strokeStyle = kind === 1 ? line : made;
        pen.globalAlpha = this.#lit.size > 0 ? 0.2 : 0.6;
        pen.lineWidth = 1.2 * thin;
        pen.setLineDash(DASHES[kind]!.map((dash) => dash * thin));
        pen.stroke(route);
      });
    pen.globalAlpha = 1;
    if (this.#lit.size > 0)
      this.#trace(
        this.#trips.filter(({ id }) => this.#lit.has(id)).flatMap(({ legs }) => legs),
      ).forEach((route, kind) => {
        pen.strokeStyle = kind === 1 ? ink : made;
        pen.lineWidth = 2.2 * thin;
        pen.setLineDash(DASHES[kind]!.map((dash) => dash * thin));
        pen.stroke(route);
      });
    pen.setLineDash([]);
  }

  #drawMarks(pen: CanvasRenderingContext2D, view: MapView, fit: number): void {
    const { card, ink, tones } = this.#paint;
    const isCrowded = this.#isCrowded(view);
    for (const mark of this.marks(view).toReversed()) {
      const x = mark.x * fit * view.k + view.dx;
      const y = mark.y * fit * view.k + view.dy;
      const isLit = this.#lit.size > 0 && !this.#lit.isDisjointFrom(mark.trips);
      pen.globalAlpha = this.#lit.size === 0 || isLit ? 1 : 0.35;
      const radius = radiusOf(mark, isCrowded) + (isLit && !isCrowded ? 1.5 : 0);
      drawMark(pen, { x, y, radius, tone: mark.tone, colour: tones[mark.tone]!, ground: card });
      if (!isCrowded || mark.count < 2) continue;
      pen.fillStyle = card;
      pen.beginPath();
      pen.arc(x, y, radius - 1.5, 0, 2 * Math.PI);
      pen.fill();
      pen.fillStyle = ink;
      pen.font = `600 ${Math.min(12, radius + 1)}px "Source Sans 3 Variable", sans-serif`;
      pen.textAlign = "center";
      pen.textBaseline = "middle";
      pen.fillText(String(mark.count), x, y + 0.5);
    }
    pen.globalAlpha = 1;
  }

  /** Routes by kind: travelled, planned, uncertain. */
  #trace(legs: readonly HomeLeg[]): readonly Path2D[] {
    const paths = [new Path2D(), new Path2D(), new Path2D()];
    for (const { from, to, kind } of legs) this.#routes.trace(paths[kind]!, from, to);
    return paths;
  }
}

/** Of a mark that stands for its place alone, or has the count of a whole country. */
const radiusOf = ({ count }: MapMark, isCrowded: boolean): number =>
  isCrowded ? Math.min(16, 5 + Math.sqrt(count)) : RADIUS;
