import type { Box } from "../drawings/label-places.ts";
import type { Tip } from "./tip.ts";

/** A link target on a chart, positioned from the chart's top left corner. */
export interface Target extends Box {
  readonly href: string;
  /** One sentence. */
  readonly label: string;
}

/** The minimum touch target, in pixels. */
const MIN_SIZE = 24;

/**
 * Links for a chart of thousands of marks: one for the focused mark, one under the pointer, and a tooltip for either.
 * They are real links, so that every way of opening one works.
 */
export class ChartLinks {
  readonly #hover: HTMLAnchorElement;
  readonly #chart: HTMLElement;
  #tip: Promise<Tip> | undefined;
  /** The link that the tooltip describes. */
  #described: HTMLAnchorElement | undefined;
  #cursor: HTMLAnchorElement;

  constructor(chart: HTMLElement) {
    this.#cursor = this.#makeCursor();
    this.#hover = anchor("chart-link");
    this.#hover.tabIndex = -1;
    this.#hover.setAttribute("aria-hidden", "true");
    this.#hover.hidden = true;
    chart.append(this.#cursor, this.#hover);
    this.#chart = chart;
  }

  get hasFocus(): boolean {
    return document.activeElement === this.#cursor;
  }

  /** Sets the focused target. With `speak` the link is focused again, so that screen readers announce it. */
  point(target: Target | undefined, speak = false): void {
    this.#cursor.hidden = !target;
    if (!target) return;
    if (speak) {
      const next = this.#makeCursor();
      place(next, target);
      this.#cursor.after(next);
      next.focus({ preventScroll: true });
      this.#cursor.remove();
      this.#cursor = next;
    } else place(this.#cursor, target);
    if (this.hasFocus) this.#explain(this.#cursor);
  }

  /** Sets the target under the pointer; without one, the tooltip returns to the focused target. */
  hover(target: Target | undefined): void {
    this.#hover.hidden = !target;
    if (target) place(this.#hover, target);
    if (target) this.#explain(this.#hover);
    else if (this.hasFocus) this.#explain(this.#cursor);
    else this.#fallSilent();
  }

  #explain(link: HTMLAnchorElement): void {
    this.#described = link;
    this.#tip ??= loadTip(this.#chart);
    void this.#tip.then((tip) => {
      if (this.#described === link) tip.show(link.ariaLabel!, link);
    });
  }

  #fallSilent(): void {
    this.#described = undefined;
    void this.#tip?.then((tip) => {
      if (!this.#described) tip.hide();
    });
  }

  #makeCursor(): HTMLAnchorElement {
    const cursor = anchor("chart-link chart-cursor");
    cursor.addEventListener("focus", () => this.#explain(cursor));
    cursor.addEventListener("blur", () => this.#fallSilent());
    return cursor;
  }
}

async function loadTip(chart: HTMLElement): Promise<Tip> {
  // eslint-disable-next-line no-restricted-syntax -- a file of this layer, loaded on first use
  const { makeTip } = await import("./chart-tip.ts");
  return makeTip(chart);
}

function anchor(className: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.className = className;
  link.draggable = false;
  return link;
}

function place(link: HTMLAnchorElement, { href, label, x, y, width, height }: Target): void {
  const [wide, high] = [Math.max(MIN_SIZE, width), Math.max(MIN_SIZE, height)];
  link.href = href;
  link.ariaLabel = label;
  link.style.left = `${x + width / 2 - wide / 2}px`;
  link.style.top = `${y + height / 2 - high / 2}px`;
  link.style.width = `${wide}px`;
  link.style.height = `${high}px`;
}
