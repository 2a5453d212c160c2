/** A place in CSS pixels from the upper left corner of what holds it. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 8;

/** Words beside a mark, never over it. Escape takes them away until something else is pointed at. */
export class Tip {
  readonly #holder: HTMLElement;
  readonly #tip = document.createElement("div");
  #text = "";
  #isDismissed = false;

  constructor(holder: HTMLElement) {
    this.#holder = holder;
    this.#tip.className = "tip";
    this.#tip.hidden = true;
    // The mark's own name says the same to a screen reader.
    this.#tip.setAttribute("aria-hidden", "true");
    holder.append(this.#tip);
    document.addEventListener("keydown", ({ key }) => {
      if (key !== "Escape") return;
      this.#isDismissed = true;
      this.#tip.hidden = true;
    });
  }

  show(text: string, { x, y, width, height }: Box): void {
    if (text !== this.#text) this.#isDismissed = false;
    this.#text = text;
    if (this.#isDismissed) return;
    const tip = this.#tip;
    tip.textContent = text;
    tip.hidden = false;
    const room = this.#holder.clientWidth - tip.offsetWidth;
    const above = y - tip.offsetHeight - GAP;
    tip.style.left = `${Math.max(0, Math.min(room, x + width / 2 - tip.offsetWidth / 2))}px`;
    tip.style.top = `${above >= 0 ? above : y + height + GAP}px`;
  }

  hide(): void {
    this.#tip.hidden = true;
    this.#text = "";
  }
}
