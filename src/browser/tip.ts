import { typeset } from "./node.ts";
import { overlaps } from "../drawings/label-places.ts";
import { placeTip, whenMoved } from "./tip-place.ts";

/** What a tooltip should not cover if possible: axis labels, and buttons. */
const OTHERS = ".tick text, button";

/** A tooltip beside a mark, never over it. Escape hides it until something else is pointed at. */
export class Tip {
  readonly #holder: Element;
  readonly #tip = document.createElement("div");
  #mark: Element | undefined;
  #text = "";
  #isDismissed = false;

  constructor(holder: Element) {
    this.#holder = holder;
    this.#tip.className = "tip";
    // In the top layer, so that no box around the chart clips it.
    this.#tip.popover = "manual";
    // Screen readers get the same text from the mark's own name.
    this.#tip.setAttribute("aria-hidden", "true");
    document.addEventListener("keydown", ({ key }) => {
      if (key !== "Escape") return;
      this.#isDismissed = true;
      this.#place();
    });
    whenMoved(() => this.#place());
  }

  show(text: string, mark: Element): void {
    if (text !== this.#text) this.#isDismissed = false;
    this.#text = text;
    this.#mark = mark;
    this.#place();
  }

  hide(): void {
    this.#mark = undefined;
    this.#text = "";
    this.#place();
  }

  #place(): void {
    const tip = this.#tip;
    // The holder's content may have been redrawn, as for another day.
    if (!tip.isConnected) this.#holder.append(tip);
    const room = new DOMRect(0, 0, document.documentElement.clientWidth, innerHeight);
    const mark = this.#isDismissed ? undefined : this.#mark?.getBoundingClientRect();
    const isShown = mark !== undefined && overlaps(mark, room);
    tip.togglePopover(isShown);
    if (!isShown) return;
    tip.textContent = typeset(this.#text);
    const others = [...this.#holder.parentElement!.querySelectorAll(OTHERS)].map((other) =>
      other.getBoundingClientRect(),
    );
    const { x, y } = placeTip(mark, tip.getBoundingClientRect(), room, others);
    tip.style.left = `${x}px`;
    tip.style.top = `${y}px`;
  }
}
