import type { DayRange } from "../model/day-range.ts";
import { onFirstInteraction } from "./first-use.ts";
import { svgNode } from "./node.ts";

const HEIGHT = 44;

/** A histogram of trips over all days, with the window as a draggable frame. */
export class Overview {
  readonly #bars = svgNode("path", { class: "overview-bars" });
  readonly #frame = svgNode("rect", { class: "overview-frame", y: 1, height: HEIGHT - 2, rx: 3 });
  readonly #all: DayRange;
  #window: DayRange;

  constructor(
    box: HTMLElement,
    all: DayRange,
    choose: (window: DayRange, isDone: boolean) => void,
  ) {
    this.#all = all;
    this.#window = all;
    const root = svgNode("svg", { viewBox: `0 0 1000 ${HEIGHT}`, preserveAspectRatio: "none" });
    root.append(this.#bars, this.#frame);
    box.replaceChildren(root);
    onFirstInteraction(() => {
      // eslint-disable-next-line no-restricted-syntax -- a file of this layer, loaded on first use
      void import("./overview-drag.ts").then(({ dragFrame }) =>
        dragFrame({ box, all, window: () => this.#window, choose }),
      );
    });
  }

  /** Sets the histogram's counts. */
  arrange(counts: readonly number[]): void {
    const most = Math.max(1, ...counts);
    const step = 1000 / counts.length;
    const d = counts.map((count, index) => {
      const high = count === 0 ? 0 : 3 + (count / most) * (HEIGHT - 8);
      return `M${index * step} ${HEIGHT - 2}v${-high}h${step * 0.8}v${high}z`;
    });
    this.#bars.setAttribute("d", d.join(""));
  }

  draw(window: DayRange): void {
    this.#window = window;
    const x = this.#part(window.from) * 1000;
    this.#frame.setAttribute("x", String(x));
    this.#frame.setAttribute("width", String(Math.max(6, this.#part(window.to + 1) * 1000 - x)));
  }

  #part = (day: number): number => (day - this.#all.from) / (this.#all.to + 1 - this.#all.from);
}
