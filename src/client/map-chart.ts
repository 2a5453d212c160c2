import type { HomeData } from "../layout/home-shape.ts";
import type { Target } from "./chart-links.ts";
import type { HomeTrip } from "./home-trips.ts";
import { type MapMark, markStops } from "./map-marks.ts";
import type { MapView } from "./map-view.ts";
import { drawMark } from "./mark-shapes.ts";
import { traceWay } from "./way-path.ts";

/** More routes than these are not told apart: countries carry counts instead. */
const MOST_ROUTES = 260;
/** Enlarged so far, places are told apart. */
const NEAR = 3;
const RADIUS = 4;
const REACH = 14;

/** What a canvas needs of the site's colours: asked anew when these change. */
type Paint = Readonly<
  Record<"sea" | "land" | "border" | "made" | "line" | "card" | "ink", string>
> & {
  readonly tones: Readonly<Record<string, string>>;
};

const DASHES: readonly (readonly number[])[] = [[], [4, 3], [7, 4]];

/** Draws the stops and routes of trips over the land, on a canvas: thousands of routes keep up with the hand. */
export class MapChart {
  #data: HomeData;
  readonly #canvas: HTMLCanvasElement;
  readonly #land: Path2D;
  #trips: readonly HomeTrip[] = [];
  #routes: readonly Path2D[] | undefined;
  #routeCount = 0;
  #places: readonly MapMark[] = [];
  #countries: readonly MapMark[] = [];
  #paint!: Paint;
  #lit: ReadonlySet<string> = new Set<string>();

  constructor(canvas: HTMLCanvasElement, land: string, data: HomeData) {
    this.#canvas = canvas;
    this.#land = new Path2D(land);
    this.#data = data;
    this.repaint();
  }

  /** Colours as they are now. */
  repaint(): void {
    const style = getComputedStyle(this.#canvas);
    const probe = document.createElement("span");
    probe.hidden = true;
    this.#canvas.parentElement!.append(probe);
    const resolve = (name: string): string => {
      probe.style.color = `var(--${name})`;
      return getComputedStyle(probe).color;
    };
    const tones = ["made", "missed", "added", "unreported", "upcoming", "disputed", "virtual"];
    this.#paint = {
      sea: resolve("sea"),
      land: resolve("land"),
      border: resolve("border"),
      made: resolve("made"),
      line: resolve("line-strong"),
      card: resolve("card"),
      ink: style.color,
      tones: Object.fromEntries(tones.map((tone) => [tone, resolve(tone)])),
    };
    probe.remove();
  }

  arrange(data: HomeData, trips: readonly HomeTrip[]): void {
    this.#data = data;
    this.#trips = trips;
    this.#places = markStops(this.#data, trips, "place").toSorted((a, b) => b.count - a.count);
    this.#countries = markStops(this.#data, trips, "country").toSorted((a, b) => b.count - a.count);
    this.#routeCount = trips.reduce((sum, { legs }) => sum + legs.length, 0);
    this.#routes = undefined;
  }

  light(ids: ReadonlySet<string>): void {
    this.#lit = ids;
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
    pen.fill(this.#land);
    pen.stroke(this.#land);
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
    const size = 2 * RADIUS + 4;
    const box = { x: x - size / 2, y: y - size / 2, width: size, height: size };
    return { href: `${base}countries/${code}/`, label: mark.label, ...box };
  }

  #isCrowded = ({ k }: MapView): boolean => this.#routeCount > MOST_ROUTES && k < NEAR;

  #drawRoutes(pen: CanvasRenderingContext2D, view: MapView, fit: number): void {
    const thin = 1 / (view.k * fit);
    const { made, line, ink } = this.#paint;
    if (!this.#isCrowded(view))
      (this.#routes ??= this.#trace(this.#trips)).forEach((route, kind) => {
        pen.strokeStyle = kind === 1 ? line : made;
        pen.globalAlpha = this.#lit.size > 0 ? 0.2 : 0.6;
        pen.lineWidth = 1.2 * thin;
        pen.setLineDash(DASHES[kind]!.map((dash) => dash * thin));
        pen.stroke(route);
      });
    pen.globalAlpha = 1;
    if (this.#lit.size > 0)
      this.#trace(this.#trips.filter(({ id }) => this.#lit.has(id))).forEach((route, kind) => {
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
      const radius = isCrowded
        ? Math.min(16, 5 + Math.sqrt(mark.count))
        : RADIUS + (isLit ? 1.5 : 0);
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

  /** The routes of trips by kind: travelled, planned, uncertain. */
  #trace(trips: readonly HomeTrip[]): readonly Path2D[] {
    const paths = [new Path2D(), new Path2D(), new Path2D()];
    const drawn = new Set<string>();
    for (const { legs } of trips) {
      for (const { from, to, kind } of legs) {
        const key = `${from} ${to} ${kind}`;
        if (!drawn.has(key)) traceWay(paths[kind]!, this.#data, from, to);
        drawn.add(key);
      }
    }
    return paths;
  }
}
