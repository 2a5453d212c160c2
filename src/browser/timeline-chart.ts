import type { HomeData } from "../drawings/home/home-shape.ts";
import { barPaths, LEAST_BAR } from "./bar-paths.ts";
import type { Target } from "./chart-links.ts";
import { type ChartLane, type ChartTrip, placeLanes } from "./chart-lanes.ts";
import type { Days } from "./days-window.ts";
import type { Grouping } from "./home-state.ts";
import type { HomeTrip } from "./home-trips.ts";
import { drawStops } from "./stop-marks.ts";
import { svg } from "./svg.ts";
import { TICKS, TimelineTicks } from "./timeline-ticks.ts";

const NARROW = 560;
const LEFT = { narrow: 0, wide: 168 };
/** Pixels for a day from which stops are told apart within a bar. */
const NEAR = 9;
const MOST_NEAR = 200;
/** How far from a bar a pointer may be. */
const REACH = 6;

/** A bar of the timeline. */
export interface BarAt {
  readonly lane: number;
  readonly index: number;
}

/** Draws trips in lanes, as fast as a hand can drag them. */
export class TimelineChart {
  readonly #root: SVGSVGElement;
  readonly #ticks = new TimelineTicks();
  readonly #lanes = svg("g");
  readonly #near = svg("g");
  readonly #lit = svg("path", { class: "bar-lit" });
  #placed: readonly ChartLane[] = [];
  /** By tone: few elements, since each costs something in each frame. */
  readonly #paths = new Map<string, SVGElement>();
  #width = 0;
  #height = 0;
  #window: Days = { from: 0, to: 1 };
  #lightIds: ReadonlySet<string> = new Set<string>();

  constructor(root: SVGSVGElement) {
    this.#root = root;
  }

  get lanes(): readonly ChartLane[] {
    return this.#placed;
  }
  get width(): number {
    return this.#width;
  }
  get left(): number {
    return this.#width < NARROW ? LEFT.narrow : LEFT.wide;
  }

  /** Other trips, other lanes or another width. */
  arrange(data: HomeData, trips: readonly HomeTrip[], grouping: Grouping, width: number): void {
    this.#width = width;
    this.#placed = placeLanes(data, trips, grouping, TICKS, width < NARROW);
    this.#paths.clear();
    const last = this.#placed.at(-1);
    this.#height = last ? last.y + last.height : TICKS;
    const root = this.#root;
    root.setAttribute("viewBox", `0 0 ${width} ${this.#height}`);
    root.setAttribute("aria-hidden", "true");
    this.#lanes.replaceChildren(...this.#placed.flatMap((lane) => this.#nameLane(lane)));
    root.replaceChildren(this.#ticks.root, this.#lanes, this.#near, this.#lit);
    root.classList.add("live");
  }

  /** One frame; of a hand that moves, only what it sees. */
  draw(window: Days, isMoving = false): void {
    this.#window = window;
    const top = isMoving ? -this.#root.getBoundingClientRect().top : 0;
    const end = isMoving ? Math.min(this.#height, top + innerHeight) : this.#height;
    const isSeen = ({ y, height }: ChartLane): boolean => y + height > top && y < end;
    const clamp = (x: number): number => Math.max(this.left - 3, Math.min(this.#width + 3, x));
    const toX = (day: number): number => clamp(this.#toX(day));
    const paths = barPaths(this.#placed.filter(isSeen), window, toX);
    for (const [tone, path] of this.#paths)
      if (!paths.has(tone as never)) path.setAttribute("d", "");
    for (const [tone, d] of paths) this.#pathOf(tone).setAttribute("d", d);
    this.#ticks.draw(window, {
      toX: (day) => this.#toX(day),
      width: this.#width,
      y1: Math.max(TICKS - 6, top),
      y2: Math.max(TICKS - 6, end),
    });
    this.#drawNear();
    this.#outline();
  }

  /** Outlines the bars of some trips. */
  light(ids: ReadonlySet<string>): void {
    this.#lightIds = ids;
    this.#outline();
  }

  #outline(): void {
    const ids = this.#lightIds;
    const d =
      ids.size === 0
        ? ""
        : this.#placed
            .flatMap(({ trips }, lane) =>
              trips.flatMap(({ id }, index) => (ids.has(id) ? [this.#boxOf({ lane, index })] : [])),
            )
            .filter(({ x, width }) => x + width > this.left && x < this.#width)
            .map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`)
            .join("");
    this.#lit.setAttribute("d", d);
  }

  /** The bar at a point, or near it. */
  at(x: number, y: number): BarAt | undefined {
    const lane = this.#placed.findIndex((each) => y >= each.y && y < each.y + each.height);
    if (lane < 0 || x < this.left - REACH) return undefined;
    let best: BarAt | undefined;
    let least = Infinity;
    this.#placed[lane]!.trips.forEach((_, index) => {
      const box = this.#boxOf({ lane, index });
      const dx = Math.max(box.x - x, x - box.x - box.width, 0);
      const dy = Math.max(box.y - y, y - box.y - box.height, 0);
      if (dx > REACH || dx + dy >= least) return;
      least = dx + dy;
      best = { lane, index };
    });
    return best;
  }

  tripAt({ lane, index }: BarAt): ChartTrip {
    return this.#placed[lane]!.trips[index]!;
  }

  target(bar: BarAt, base: string): Target {
    const { trip, label } = this.tripAt(bar);
    const { x, y, width, height } = this.#boxOf(bar);
    const [from, to] = [Math.max(x, this.left), Math.min(x + width, this.#width)];
    return { href: base + trip.path, label, x: from, y, width: Math.max(0, to - from), height };
  }

  /** The day at a place, if this window were drawn. */
  toDay(x: number, { from, to }: Days): number {
    return from + ((x - this.left) / (this.#width - this.left)) * (to + 1 - from);
  }
  get #daysPerPixel(): number {
    return (this.#window.to + 1 - this.#window.from) / (this.#width - this.left);
  }

  #toX(day: number): number {
    const { from, to } = this.#window;
    return this.left + ((day - from) / (to + 1 - from)) * (this.#width - this.left);
  }

  #boxOf({ lane, index }: BarAt): Pick<Target, "x" | "y" | "width" | "height"> {
    const { spans, rows, top, pitch, bar } = this.#placed[lane]!;
    const { from, to } = spans[index]!;
    const x = this.#toX(from);
    return {
      x,
      y: top + rows[index]! * pitch,
      width: Math.max(LEAST_BAR, this.#toX(to) - 1 - x),
      height: bar,
    };
  }

  #pathOf(tone: string): SVGElement {
    const found = this.#paths.get(tone);
    if (found) return found;
    const path = svg("path", { class: `lane-path bar-${tone.replaceAll(" ", "-")}` });
    this.#lanes.append(path);
    this.#paths.set(tone, path);
    return path;
  }

  #nameLane({ title, detail, y, height }: ChartLane): readonly SVGElement[] {
    const isBeside = this.left > 0;
    const middle = y + height / 2;
    const at = isBeside ? middle + (detail ? -1 : 5) : y + 12;
    const line = { class: "lane-line", x1: this.left, x2: this.#width, y1: middle, y2: middle };
    const name = svg("text", { class: "title", x: 0, y: at }, title);
    if (!isBeside && detail) name.append(svg("tspan", { class: "detail", dx: 6 }, detail));
    return [
      svg("line", isBeside ? line : { ...line, y1: middle + 8, y2: middle + 8 }),
      name,
      ...(isBeside && detail
        ? [svg("text", { class: "detail", x: 0, y: middle + 13 }, detail)]
        : []),
    ];
  }

  #drawNear(): void {
    const seen: BarAt[] = [];
    if (this.#daysPerPixel < 1 / NEAR)
      this.#placed.forEach(({ spans }, lane) => {
        spans.forEach(({ from, to }, index) => {
          if (to > this.#window.from && from < this.#window.to + 1) seen.push({ lane, index });
        });
      });
    const some = seen.length > MOST_NEAR ? [] : seen;
    this.#root.classList.toggle("near", some.length > 0);
    this.#near.replaceChildren(
      ...some.flatMap((bar) =>
        drawStops(this.tripAt(bar).trip, this.#boxOf(bar), (day) => this.#toX(day)),
      ),
    );
  }
}
