import type { ScenePlace } from "../../drawings/map/scene.ts";
import { ARROW_STEPS } from "../arrow-keys.ts";
import type { DrawnMark } from "./draw-scene.ts";

interface KeyEvents {
  readonly zoom: (isIn: boolean) => void;
  /** The keyboard focus is on this mark; undefined if on none. */
  readonly onFocus: (drawn: DrawnMark | undefined) => void;
  readonly press: (drawn: DrawnMark) => void;
  readonly pin: (drawn: DrawnMark) => void;
  readonly onEscape: () => void;
}

/** A map is one tab stop; arrow keys move between marks, west to east. */
export class MapKeys {
  readonly #marks: () => readonly DrawnMark[];
  readonly #events: KeyEvents;
  #place: ScenePlace | undefined;
  #hasFocus = false;

  constructor(box: HTMLElement, marks: () => readonly DrawnMark[], events: KeyEvents) {
    this.#marks = marks;
    this.#events = events;
    box.addEventListener("focusin", ({ target }) => {
      const drawn = this.#at(target);
      if (!drawn) return;
      this.#hasFocus = true;
      this.#stand(drawn);
      events.onFocus(drawn);
    });
    box.addEventListener("focusout", ({ relatedTarget }) => {
      // A redrawn mark loses focus for a moment, but to no other element.
      if (relatedTarget === null || this.#at(relatedTarget)) return;
      this.#hasFocus = false;
      events.onFocus(undefined);
    });
    box.addEventListener("keydown", (event) => this.#onKey(event));
    document.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") events.onEscape();
    });
  }

  /** Sets the place that arrow keys start from. */
  keep(place: ScenePlace): void {
    this.#place = place;
  }

  /** After a redraw, moves focus to the mark of the same place. */
  follow(): void {
    const marks = this.#marks();
    const next =
      marks.find(({ mark }) => this.#place && mark.places.includes(this.#place)) ?? marks.at(-1);
    if (!next) return;
    next.node.setAttribute("tabindex", "0");
    const isLost = document.activeElement === document.body || document.activeElement === null;
    if (this.#hasFocus && isLost) next.node.focus({ preventScroll: true });
  }

  #at = (target: EventTarget | null): DrawnMark | undefined =>
    target instanceof Node ? this.#marks().find(({ node }) => node.contains(target)) : undefined;

  #stand(drawn: DrawnMark): void {
    for (const { node } of this.#marks()) node.setAttribute("tabindex", "-1");
    drawn.node.setAttribute("tabindex", "0");
    [this.#place] = drawn.mark.places;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    const drawn = this.#at(event.target);
    if (key === "+" || key === "=") this.#events.zoom(true);
    else if (key === "-" || key === "−") this.#events.zoom(false);
    else if (drawn && key === "Enter") this.#events.press(drawn);
    else if (drawn && key === " ") this.#events.pin(drawn);
    else if (drawn && (Object.hasOwn(ARROW_STEPS, key) || key === "Home" || key === "End"))
      this.#step(drawn, key);
    else return;
    event.preventDefault();
  }

  #step(drawn: DrawnMark, key: string): void {
    const row = this.#marks().toSorted((a, b) => a.mark.x - b.mark.x || a.mark.y - b.mark.y);
    const at = row.indexOf(drawn);
    const next = key === "Home" ? row[0] : key === "End" ? row.at(-1) : row[at + ARROW_STEPS[key]!];
    next?.node.focus({ preventScroll: true });
  }
}
