import type { DayRange } from "../model/day-range.ts";
import type { Box } from "../drawings/label-places.ts";
import { barBox } from "../drawings/timeline/bars.ts";
import { drawLane, drawNote, drawPath } from "../drawings/timeline/draw.ts";
import { type GroupedTrips } from "../drawings/timeline/grouping.ts";
import { stackLanes } from "../drawings/timeline/lanes.ts";
import {
  type Placed,
  type PlacedLane,
  placeLanes,
  TICKS,
} from "../drawings/timeline/placed-lanes.ts";
import { makeScale, type Scale, layOutTicks } from "../drawings/timeline/scale.ts";
import type { BarPath, TimelineTrip } from "../drawings/timeline/shape.ts";
import { layOutBars } from "../drawings/timeline/timeline.ts";
import type { Target } from "./chart-links.ts";
import type { HomeTrip } from "./home-trips.ts";
import { svgNode } from "./node.ts";
import type * as Marks from "./stop-marks.ts";
import { TimelineTicks } from "./timeline-ticks.ts";
import { axis } from "#spoken/axis.ts";

/** Pixels per day from which stops within a bar are shown. */
const NEAR = 9;
/** How far from a bar a pointer may be. */
const REACH = 6;

export interface BarAt {
  readonly lane: number;
  readonly index: number;
}

const EMPTY: Placed = { lanes: [], width: 0, height: TICKS, left: 0 };

/** Draws trips in lanes, fast enough for dragging. */
export class TimelineChart {
  readonly #root: SVGSVGElement;
  readonly #ticks = new TimelineTicks();
  readonly #lanes = svgNode("g", {});
  readonly #bars = svgNode("g", {});
  readonly #notes = svgNode("g", {});
  readonly #near = svgNode("g", {});
  readonly #lit = svgNode("path", { class: "bar-lit" });
  /** One path per tone: fewer elements make faster frames. */
  readonly #paths = new Map<string, SVGElement>();
  #trips: ReadonlyMap<string, HomeTrip> = new Map();
  #stops: typeof Marks.drawAllStops | undefined;
  #placed = EMPTY;
  #window: DayRange = { from: 0, to: 1 };
  #highlighted: ReadonlySet<string> = new Set<string>();

  constructor(root: SVGSVGElement) {
    this.#root = root;
  }

  get lanes(): readonly PlacedLane[] {
    return this.#placed.lanes;
  }
  get width(): number {
    return this.#placed.width;
  }

  /** Sets trips, lanes or width. */
  arrange({ trips, lanes }: GroupedTrips, all: readonly HomeTrip[], width: number): void {
    this.#trips = new Map(all.map((trip) => [trip.id, trip]));
    this.#placed = placeLanes(stackLanes(trips, lanes), width);
    const { height, left } = this.#placed;
    const root = this.#root;
    root.setAttribute("viewBox", `0 0 ${width} ${height}`);
    root.setAttribute("aria-hidden", "true");
    this.#lanes.replaceChildren(
      ...this.lanes.map(({ drawn }) => drawLane(svgNode, drawn, left, width)),
    );
    const groups = [this.#ticks.root, this.#lanes, this.#bars, this.#notes, this.#near, this.#lit];
    root.replaceChildren(...groups);
    root.classList.add("live");
  }

  /** Draws one frame; while dragging, only what is visible. */
  draw(window: DayRange, isMoving = false): void {
    this.#window = window;
    const { height } = this.#placed;
    const top = isMoving ? -this.#root.getBoundingClientRect().top : 0;
    const end = isMoving ? Math.min(height, top + innerHeight) : height;
    const scale = this.#scale;
    const seen = this.lanes.filter((lane) => lane.y + lane.height > top && lane.y < end);
    const { paths, notes } = layOutBars(seen, scale);
    this.#drawPaths(paths);
    const drawn = notes.map((note) => drawNote(svgNode, note));
    this.#notes.replaceChildren(...drawn.filter((each) => typeof each === "object"));
    this.#ticks.draw(layOutTicks(scale, axis), Math.max(TICKS - 6, top), Math.max(TICKS - 6, end));
    this.#drawNear();
    this.#outline();
  }

  /** Outlines the bars of some trips. */
  highlight(ids: ReadonlySet<string>): void {
    this.#highlighted = ids;
    this.#outline();
  }

  /** The bar at a point, or near it. */
  at(x: number, y: number): BarAt | undefined {
    const lane = this.lanes.findIndex((each) => y >= each.y && y < each.y + each.height);
    if (lane < 0 || x < this.#placed.left - REACH) return undefined;
    let best: BarAt | undefined;
    let least = Infinity;
    this.lanes[lane]!.trips.forEach((_, index) => {
      const box = this.#boxOf({ lane, index });
      const dx = Math.max(box.x - x, x - box.x - box.width, 0);
      const dy = Math.max(box.y - y, y - box.y - box.height, 0);
      if (dx > REACH || dx + dy >= least) return;
      least = dx + dy;
      best = { lane, index };
    });
    return best;
  }

  tripAt({ lane, index }: BarAt): TimelineTrip {
    return this.lanes[lane]!.trips[index]!;
  }

  target(bar: BarAt, base: string): Target {
    const { id, label } = this.tripAt(bar);
    const { x, y, width, height } = this.#boxOf(bar);
    const from = Math.max(x, this.#placed.left);
    const to = Math.min(x + width, this.width);
    const href = base + this.#trips.get(id)!.path;
    return { href, label, x: from, y, width: Math.max(0, to - from), height };
  }

  /** The day at an x position, if this window were drawn. */
  toDay(x: number, { from, to }: DayRange): number {
    const { left, width } = this.#placed;
    return from + ((x - left) / (width - left)) * (to + 1 - from);
  }

  get #scale(): Scale {
    return makeScale(this.#window, this.#placed.left, this.width);
  }

  #boxOf = ({ lane, index }: BarAt): Box => barBox(this.lanes[lane]!, index, this.#scale);

  #drawPaths(paths: readonly BarPath[]): void {
    const used = new Set<string>(paths.map(({ tone }) => tone));
    for (const [tone, path] of this.#paths) if (!used.has(tone)) path.setAttribute("d", "");
    for (const { tone, path } of paths) {
      const known = this.#paths.get(tone);
      if (known) known.setAttribute("d", path);
      else {
        const made = drawPath(svgNode, { tone, path });
        this.#paths.set(tone, made);
        this.#bars.append(made);
      }
    }
  }

  #outline(): void {
    const ids = this.#highlighted;
    const { left, width: right } = this.#placed;
    const boxes = this.lanes.flatMap(({ trips }, lane) =>
      ids.size === 0
        ? []
        : trips.flatMap(({ id }, index) => (ids.has(id) ? [this.#boxOf({ lane, index })] : [])),
    );
    const d = boxes
      .filter(({ x, width }) => x + width > left && x < right)
      .map(({ x, y, width, height }) => `M${x} ${y}h${width}v${height}h${-width}z`);
    this.#lit.setAttribute("d", d.join(""));
  }

  #drawNear(): void {
    const scale = this.#scale;
    const isNear = scale.perDay >= NEAR;
    if (isNear && !this.#stops) void this.#loadStops();
    const marks = isNear ? (this.#stops?.(this.lanes, this.#trips, scale) ?? []) : [];
    this.#root.classList.toggle("near", marks.length > 0);
    this.#near.replaceChildren(...marks);
  }

  async #loadStops(): Promise<void> {
    // eslint-disable-next-line no-restricted-syntax -- a file of this layer, loaded on first use
    const { drawAllStops } = await import("./stop-marks.ts");
    this.#stops = drawAllStops;
    this.#drawNear();
  }
}
