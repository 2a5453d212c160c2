/** Something on a chart that leads somewhere; its place in CSS pixels from the chart's corner. */
export interface Target {
  readonly href: string;
  /** One sentence. */
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Fingers need so much. */
const LEAST = 24;
const GAP = 8;

/**
 * The links of a chart of thousands of marks: one that the keyboard is on, one under the pointer, and the
 * words for either. Real links, so that each way of opening a link works.
 */
export class ChartLinks {
  readonly #chart: HTMLElement;
  readonly #hover: HTMLAnchorElement;
  readonly #tip: HTMLElement;
  #cursor: HTMLAnchorElement;
  #isDismissed = false;

  constructor(chart: HTMLElement) {
    this.#chart = chart;
    this.#cursor = this.#makeCursor();
    this.#hover = anchor("chart-link");
    this.#hover.tabIndex = -1;
    this.#hover.setAttribute("aria-hidden", "true");
    this.#hover.hidden = true;
    this.#tip = document.createElement("div");
    this.#tip.className = "tip";
    this.#tip.setAttribute("aria-hidden", "true");
    this.#tip.hidden = true;
    chart.append(this.#cursor, this.#hover, this.#tip);
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      this.#isDismissed = true;
      this.#tip.hidden = true;
    });
  }

  get hasFocus(): boolean {
    return document.activeElement === this.#cursor;
  }

  /** What the keyboard is on. With `speak` it is focused anew, so that a screen reader tells of it. */
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
      this.#isDismissed = false;
      this.#explain(target);
    } else {
      place(this.#cursor, target);
      if (this.hasFocus) this.#explain(target);
    }
  }

  /** What the pointer is on; nothing where it is on nothing. */
  hover(target: Target | undefined): void {
    if (target?.label !== this.#hover.ariaLabel || this.#hover.hidden) this.#isDismissed = false;
    this.#hover.hidden = !target;
    if (target) place(this.#hover, target);
    if (target) this.#explain(target);
    else this.#tip.hidden = true;
  }

  #explain(target: Target): void {
    if (this.#isDismissed) return;
    const tip = this.#tip;
    tip.textContent = target.label;
    tip.hidden = false;
    const wide = this.#chart.clientWidth;
    const x = Math.min(
      Math.max(0, target.x + target.width / 2 - tip.offsetWidth / 2),
      wide - tip.offsetWidth,
    );
    const above = target.y - tip.offsetHeight - GAP;
    tip.style.left = `${Math.max(0, x)}px`;
    tip.style.top = `${above >= 0 ? above : target.y + target.height + GAP}px`;
  }

  #makeCursor(): HTMLAnchorElement {
    const cursor = anchor("chart-link chart-cursor");
    cursor.addEventListener("blur", () => {
      this.#tip.hidden = true;
    });
    return cursor;
  }
}

function anchor(className: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.className = className;
  link.draggable = false;
  return link;
}

function place(link: HTMLAnchorElement, { href, label, x, y, width, height }: Target): void {
  const [wide, high] = [Math.max(LEAST, width), Math.max(LEAST, height)];
  link.href = href;
  link.ariaLabel = label;
  link.style.left = `${x + width / 2 - wide / 2}px`;
  link.style.top = `${y + height / 2 - high / 2}px`;
  link.style.width = `${wide}px`;
  link.style.height = `${high}px`;
}
