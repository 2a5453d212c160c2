import { type Days, within } from "./days-window.ts";
import type { HomeTrip } from "./home-trips.ts";
import { svgNode } from "./node.ts";

const HEIGHT = 44;
const BARS = 160;
const HANDLE = 8;

type Part = "from" | "to" | "move" | "new";

/** How many trips there were in each part of all days, with the window as a frame that can be dragged. */
export class Overview {
  readonly #box: HTMLElement;
  readonly #bars = svgNode("path", { class: "overview-bars" });
  readonly #frame = svgNode("rect", { class: "overview-frame", y: 1, height: HEIGHT - 2, rx: 3 });
  readonly #all: Days;
  #window: Days;

  constructor(box: HTMLElement, all: Days, choose: (window: Days, isDone: boolean) => void) {
    this.#box = box;
    this.#all = all;
    this.#window = all;
    const root = svgNode("svg", { viewBox: `0 0 1000 ${HEIGHT}`, preserveAspectRatio: "none" });
    root.append(this.#bars, this.#frame);
    box.replaceChildren(root);
    this.#drag(choose);
  }

  arrange(trips: readonly HomeTrip[]): void {
    const counts = new Uint32Array(BARS);
    const { from, to } = this.#all;
    const of = (day: number): number =>
      Math.max(0, Math.min(BARS - 1, Math.floor(((day - from) / (to + 1 - from)) * BARS)));
    for (const trip of trips) {
      if (trip.from === undefined || trip.to === undefined) continue;
      for (let bar = of(trip.from); bar <= of(trip.to); bar += 1) counts[bar]! += 1;
    }
    const most = Math.max(1, ...counts);
    const step = 1000 / BARS;
    const d = [...counts].map((count, index) => {
      const high = count === 0 ? 0 : 3 + (count / most) * (HEIGHT - 8);
      return `M${index * step} ${HEIGHT - 2}v${-high}h${step * 0.8}v${high}z`;
    });
    this.#bars.setAttribute("d", d.join(""));
  }

  draw(window: Days): void {
    this.#window = window;
    const x = this.#part(window.from) * 1000;
    this.#frame.setAttribute("x", String(x));
    this.#frame.setAttribute("width", String(Math.max(6, this.#part(window.to + 1) * 1000 - x)));
  }

  /** What a hand that comes down on a day takes hold of; of a window as wide as all days, never its middle. */
  #partAt(day: number): Part {
    const { from, to } = this.#window;
    const all = this.#all;
    const reach = (HANDLE * (all.to + 1 - all.from)) / this.#box.clientWidth;
    if (Math.abs(from - day) < reach) return "from";
    if (Math.abs(to + 1 - day) < reach) return "to";
    const isAll = from <= all.from + 1 && to >= all.to - 1;
    return !isAll && day > from && day < to + 1 ? "move" : "new";
  }

  #part = (day: number): number => (day - this.#all.from) / (this.#all.to + 1 - this.#all.from);

  #drag(choose: (window: Days, isDone: boolean) => void): void {
    const box = this.#box;
    let part: Part | undefined;
    let chosen = this.#window;
    let last = 0;
    let start = 0;
    const dayAt = (event: PointerEvent): number => {
      const { left, width } = box.getBoundingClientRect();
      const share = (event.clientX - left) / width;
      return this.#all.from + share * (this.#all.to + 1 - this.#all.from);
    };
    box.addEventListener("pointerdown", (event) => {
      if (event.button !== 0) return;
      last = start = dayAt(event);
      part = this.#partAt(start);
      chosen = this.#window;
      box.setPointerCapture(event.pointerId);
    });
    box.addEventListener("pointermove", (event) => {
      if (!part) return;
      const day = dayAt(event);
      const { from, to } = chosen;
      const next: Record<Part, Days> = {
        from: { from: Math.min(day, to), to },
        to: { from, to: Math.max(day - 1, from) },
        move: { from: from + day - last, to: to + day - last },
        new: { from: Math.min(start, day), to: Math.max(start, day) },
      };
      last = day;
      chosen = within(next[part], this.#all);
      choose(chosen, false);
    });
    const lift = (): void => {
      if (part) choose(chosen, true);
      part = undefined;
    };
    box.addEventListener("pointerup", lift);
    box.addEventListener("pointercancel", lift);
  }
}
