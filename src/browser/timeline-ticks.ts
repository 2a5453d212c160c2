import { axisTicks } from "../drawings/timeline/axis.ts";
import { sayTick } from "../drawings/timeline/axis-labels.ts";
import type { Days } from "./days-window.ts";
import { svg } from "./svg.ts";
import { dateWords } from "./words.ts";

/** How high the words of the axis are. */
export const TICKS = 28;
const ROOM = 64;
/** How wide a letter is at most. */
const LETTER = 7;

interface Frame {
  readonly toX: (day: number) => number;
  readonly width: number;
  readonly y1: number;
  readonly y2: number;
}

/** The days of the axis, as lines and words. */
export class TimelineTicks {
  readonly root = svg("g");
  /** As they are drawn. */
  #known: ReadonlyMap<string, SVGElement> = new Map();

  draw({ from, to }: Days, { toX, width, y1, y2 }: Frame): void {
    const ticks = axisTicks(Math.ceil(from), Math.floor(to), ROOM / (toX(1) - toX(0)));
    const drawn = ticks.map((tick, index) => {
      const x = Math.round(toX(tick.day) * 10) / 10;
      const words = sayTick(tick, index === 0, dateWords);
      // The last may be so near the edge that its words would be cut.
      const label = x + 5 + LETTER * words.length > width ? "" : words;
      const key = `${tick.day} ${label} ${String(tick.major)} ${y1} ${y2}`;
      const mark =
        this.#known.get(key) ??
        svg(
          "g",
          { class: tick.major ? "tick" : "tick tick-minor" },
          svg("line", { y1, y2 }),
          svg("text", { x: 5, y: TICKS - 12 }, label),
        );
      // A text that is moved as it is need not be laid out anew.
      mark.setAttribute("transform", `translate(${x} 0)`);
      return [key, mark] as const;
    });
    const isSame =
      drawn.length === this.#known.size && drawn.every(([key]) => this.#known.has(key));
    this.#known = new Map(drawn);
    if (!isSame) this.root.replaceChildren(...this.#known.values());
  }
}
