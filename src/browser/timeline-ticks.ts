import { drawTick } from "../drawings/timeline/draw.ts";
import type { TimelineTick } from "../drawings/timeline/shape.ts";
import { svgNode } from "./node.ts";

/** The axis ticks, reused between frames: text that only moves needs no new layout. */
export class TimelineTicks {
  readonly root = svgNode("g", {});
  #known: ReadonlyMap<string, SVGElement> = new Map();

  draw(ticks: readonly TimelineTick[], y1: number, y2: number): void {
    const drawn = ticks.map((tick) => {
      const key = [tick.day, tick.text, tick.major, tick.isBefore, y1, y2].join(" ");
      const mark = this.#known.get(key) ?? drawTick(svgNode, tick, y1, y2);
      mark.setAttribute("transform", `translate(${tick.x} 0)`);
      return [key, mark] as const;
    });
    const isSame =
      drawn.length === this.#known.size && drawn.every(([key]) => this.#known.has(key));
    this.#known = new Map(drawn);
    if (!isSame) this.root.replaceChildren(...this.#known.values());
  }
}
