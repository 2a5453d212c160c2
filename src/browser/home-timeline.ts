import { type DayRange, overlaps } from "../model/day-range.ts";
import type { GroupedTrips } from "../drawings/timeline/grouping.ts";
import { ChartLinks } from "./chart-links.ts";
import { centre, scale, shift, within } from "./days-window.ts";
import { trackPointer, handlePanZoom } from "./gestures.ts";
import type { HomeTrip } from "./home-trips.ts";
import { type Highlight, NONE } from "./highlight.ts";
import { type BarAt, TimelineChart } from "./timeline-chart.ts";
import type * as Keys from "./timeline-keys.ts";

const ZOOM = 1.6;
/** Fraction of the window that one step pans. */
const STEP = 0.25;
const ZOOM_KEYS: Readonly<Record<string, number | undefined>> = {
  "+": ZOOM,
  "=": ZOOM,
  "-": 1 / ZOOM,
  "−": 1 / ZOOM,
};
/** Keys that move between bars. */
const BAR_KEYS = /^(?:Arrow(?:Left|Right|Up|Down)|Home|End)$/;

interface TimelineEvents {
  /** The window changed; `isDone` once the pointer is released. */
  readonly choose: (window: DayRange, isDone: boolean) => void;
  readonly highlight: Highlight;
}

/** The timeline, with pointer, touch and keyboard control. */
export class HomeTimeline {
  readonly #box: HTMLElement;
  readonly #chart: TimelineChart;
  readonly #links: ChartLinks;
  readonly #events: TimelineEvents;
  readonly #base: string;
  /** Read while no layout is pending, to avoid a forced reflow. */
  #width: number;
  #all: DayRange = { from: 0, to: 1 };
  #window: DayRange = { from: 0, to: 1 };
  #focused: BarAt | undefined;

  constructor(box: HTMLElement, base: string, events: TimelineEvents) {
    this.#box = box;
    this.#width = box.clientWidth;
    this.#base = base;
    this.#events = events;
    this.#chart = new TimelineChart(box.querySelector("svg")!);
    this.#links = new ChartLinks(box);
    handlePanZoom(box, {
      pan: (dx) => {
        const days = this.#dayAt(0) - this.#dayAt(dx);
        this.#move(shift(this.#window, days, this.#all), false);
      },
      zoom: (factor, x) =>
        this.#move(scale(this.#window, factor, this.#dayAt(x), this.#all), false),
      end: () => this.#move(this.#window, true),
    });
    trackPointer(box, (at) => this.#hover(at));
    box.addEventListener("keydown", (event) => this.#onKey(event));
    box.addEventListener("focusin", () => {
      void loadSteps();
      if (this.#focused) events.highlight(new Set([this.#chart.tripAt(this.#focused).id]), "focus");
    });
    box.addEventListener("focusout", () => events.highlight(NONE, "focus"));
  }

  /** Sets trips or lanes; keyboard focus stays on its trip if that is still in view. */
  arrange(
    grouped: GroupedTrips,
    trips: readonly HomeTrip[],
    window: DayRange,
    all: DayRange,
  ): void {
    const before = this.#focused && this.#chart.tripAt(this.#focused);
    this.#all = all;
    // It was 0 while hidden.
    this.#width ||= this.#box.clientWidth;
    this.#chart.arrange(grouped, trips, this.#width);
    const isSeen = before !== undefined && overlaps(before, window);
    const known = isSeen ? barOf(this.#chart, before.id) : undefined;
    this.#focused = known ?? latestBar(this.#chart, window);
  }

  /** Adapts to the available width; returns whether it has changed. */
  resize(): boolean {
    this.#width = this.#box.clientWidth;
    return this.#width !== this.#chart.width;
  }

  draw(window: DayRange, isMoving = false): void {
    this.#window = window;
    this.#chart.draw(window, isMoving);
    // Nobody sees the focus while dragging; it is corrected on release.
    if (isMoving && !this.#links.hasFocus) return;
    this.#links.point(this.#focused && this.#chart.target(this.#focused, this.#base));
  }

  highlight(ids: ReadonlySet<string>): void {
    this.#chart.highlight(ids);
  }

  /** Buttons act like keys. */
  act(what: "in" | "out" | "earlier" | "later"): void {
    const { from, to } = this.#window;
    const days = (to + 1 - from) * STEP;
    const next =
      what === "in" || what === "out"
        ? scale(this.#window, what === "in" ? ZOOM : 1 / ZOOM, (from + to) / 2, this.#all)
        : shift(this.#window, what === "later" ? days : -days, this.#all);
    this.#move(next, true);
  }

  #dayAt = (x: number): number => this.#chart.toDay(x, this.#window);

  /** Update at once: the next step may come before this one is drawn. */
  #move(window: DayRange, isDone: boolean): void {
    this.#window = window;
    this.#links.hover(undefined);
    this.#events.choose(window, isDone);
  }

  #hover(at: { readonly x: number; readonly y: number } | undefined): void {
    const bar = at && this.#chart.at(at.x, at.y);
    this.#links.hover(bar && this.#chart.target(bar, this.#base));
    this.#events.highlight(bar ? new Set([this.#chart.tripAt(bar).id]) : NONE, "pointer");
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || !this.#focused) return;
    const { key, shiftKey } = event;
    const factor = ZOOM_KEYS[key];
    const { from, to } = this.#chart.tripAt(this.#focused);
    if (factor !== undefined) {
      const middle = clamp((from + to) / 2, this.#window);
      this.#move(scale(this.#window, factor, middle, this.#all), true);
    } else if (shiftKey && (key === "ArrowLeft" || key === "ArrowRight")) {
      this.act(key === "ArrowLeft" ? "earlier" : "later");
    } else if (BAR_KEYS.test(key)) void this.#step(key);
    else return;
    event.preventDefault();
  }

  async #step(key: string): Promise<void> {
    const stepFrom = await loadSteps();
    const next = this.#focused && stepFrom(this.#chart, this.#focused, key);
    if (next) this.#focus(next);
  }

  /** Focuses a bar, moving it into view. */
  #focus(bar: BarAt): void {
    this.#focused = bar;
    const { id, from, to } = this.#chart.tripAt(bar);
    if (from < this.#window.from || to > this.#window.to) {
      const window = within(centre(this.#window, (from + to) / 2, this.#all), this.#all);
      this.#events.choose(window, true);
      this.draw(window);
    }
    this.#links.point(this.#chart.target(bar, this.#base), true);
    this.#box.querySelector(".chart-cursor")?.scrollIntoView({ block: "nearest" });
    this.#events.highlight(new Set([id]), "focus");
  }
}

const clamp = (day: number, { from, to }: DayRange): number => Math.min(to, Math.max(from, day));

/** Loaded when the timeline first gets keyboard focus. */
async function loadSteps(): Promise<typeof Keys.barBeside> {
  // eslint-disable-next-line no-restricted-syntax -- a file of this layer, loaded on first use
  const { barBeside } = await import("./timeline-keys.ts");
  return barBeside;
}

/** The latest bar in the window, or else of all: where keyboard focus starts. */
function latestBar({ lanes }: TimelineChart, window: DayRange): BarAt | undefined {
  const bars = lanes.flatMap(({ trips }, lane) =>
    trips.map((trip, index) => ({ trip, bar: { lane, index } })),
  );
  const seen = bars.filter(({ trip }) => overlaps(trip, window));
  const [latest] = (seen.length > 0 ? seen : bars).toSorted((a, b) => b.trip.from - a.trip.from);
  return latest?.bar;
}

function barOf({ lanes }: TimelineChart, id: string): BarAt | undefined {
  for (const [lane, { trips }] of lanes.entries()) {
    const index = trips.findIndex((trip) => trip.id === id);
    if (index >= 0) return { lane, index };
  }
  return undefined;
}
