import type { DrawnMark } from "./draw-scene.ts";

interface PointerEvents {
  readonly hover: (drawn: DrawnMark | undefined) => void;
  readonly press: (drawn: DrawnMark) => void;
  /** Something else was pressed. */
  readonly leave: () => void;
}

/** Fingers and mice are no more exact than this, in CSS pixels. */
const REACH = 14;
/** On the way from a mark to the words about it a pointer is on neither. */
const GRACE_MS = 250;

export class MapPointer {
  readonly #box: HTMLElement;
  readonly #marks: () => readonly DrawnMark[];
  readonly #events: PointerEvents;
  #on: DrawnMark | undefined;
  #leaving = 0;

  constructor(
    box: HTMLElement,
    card: HTMLElement,
    marks: () => readonly DrawnMark[],
    events: PointerEvents,
  ) {
    this.#box = box;
    this.#marks = marks;
    this.#events = events;
    box.addEventListener("pointermove", (event) => {
      if (event.buttons !== 0 || event.pointerType === "touch") return;
      if (card.contains(event.target as Node)) clearTimeout(this.#leaving);
      else this.#hover(this.#nearest(event));
    });
    box.addEventListener("pointerleave", ({ pointerType }) => {
      if (pointerType !== "touch") this.#hover(undefined);
    });
    box.addEventListener("click", (event) => this.#click(event, card));
    addEventListener("pointerdown", ({ target }) => {
      if (!box.parentElement!.contains(target as Node)) events.leave();
    });
  }

  #hover(drawn: DrawnMark | undefined): void {
    if (drawn === this.#on) return;
    clearTimeout(this.#leaving);
    this.#on = drawn;
    if (drawn) this.#events.hover(drawn);
    else this.#leaving = window.setTimeout(() => this.#events.hover(undefined), GRACE_MS);
  }

  /** A press that opens a link elsewhere, as with Ctrl, is the link's; so is one by the keyboard. */
  #click(event: MouseEvent, card: HTMLElement): void {
    if (event.defaultPrevented || card.contains(event.target as Node)) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.detail === 0) return;
    event.preventDefault();
    const drawn = this.#nearest(event);
    if (drawn) this.#events.press(drawn);
    else this.#events.leave();
  }

  /** The mark whose sign or name is under the pointer, else the nearest within reach. */
  #nearest({ clientX, clientY, target }: MouseEvent): DrawnMark | undefined {
    const under = this.#marks().find(({ node }) => node.contains(target as Node));
    if (under) return under;
    const { left, top } = this.#box.getBoundingClientRect();
    let best: DrawnMark | undefined;
    let least = REACH;
    // What lies on top comes last.
    for (const drawn of this.#marks().toReversed()) {
      const { x, y, radius } = drawn.mark;
      const distance = Math.hypot(x - clientX + left, y - clientY + top) - radius;
      if (distance < least) [best, least] = [drawn, distance];
    }
    return best;
  }
}
