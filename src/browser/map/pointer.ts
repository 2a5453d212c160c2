import type { DrawnMark } from "./draw-scene.ts";

interface PointerEvents {
  readonly hover: (drawn: DrawnMark | undefined) => void;
  readonly press: (drawn: DrawnMark) => void;
  /** Something else was pressed. */
  readonly leave: () => void;
}

/** The precision of touch and mouse, in CSS pixels. */
const REACH = 14;
/** Allows the pointer to cross the gap between a mark and its card. */
const GRACE_MS = 250;

/** Reports which mark is under the pointer, and which is pressed. */
export function listenToPointer(
  box: HTMLElement,
  card: HTMLElement,
  marks: () => readonly DrawnMark[],
  events: PointerEvents,
): void {
  let on: DrawnMark | undefined;
  let leaving = 0;
  const hover = (drawn: DrawnMark | undefined): void => {
    if (drawn === on) return;
    clearTimeout(leaving);
    on = drawn;
    if (drawn) events.hover(drawn);
    else leaving = window.setTimeout(() => events.hover(undefined), GRACE_MS);
  };
  box.addEventListener("pointermove", (event) => {
    if (event.buttons !== 0 || event.pointerType === "touch") return;
    if (card.contains(event.target as Node)) clearTimeout(leaving);
    else hover(nearest(marks(), box, event));
  });
  box.addEventListener("pointerleave", ({ pointerType }) => {
    if (pointerType !== "touch") hover(undefined);
  });
  box.addEventListener("click", (event) => {
    if (event.defaultPrevented || card.contains(event.target as Node) || isOfLink(event)) return;
    event.preventDefault();
    const drawn = nearest(marks(), box, event);
    if (drawn) events.press(drawn);
    else events.leave();
  });
  addEventListener("pointerdown", ({ target }) => {
    if (!box.parentElement!.contains(target as Node)) events.leave();
  });
}

/** A click that opens the link elsewhere, as with Ctrl, is left to the link; so is one by keyboard. */
const isOfLink = ({ ctrlKey, metaKey, shiftKey, detail }: MouseEvent): boolean =>
  ctrlKey || metaKey || shiftKey || detail === 0;

/** The mark whose sign or name is under the pointer, else the nearest within reach. */
function nearest(
  marks: readonly DrawnMark[],
  box: HTMLElement,
  { clientX, clientY, target }: MouseEvent,
): DrawnMark | undefined {
  const under = marks.find(({ node }) => node.contains(target as Node));
  if (under) return under;
  const { left, top } = box.getBoundingClientRect();
  let best: DrawnMark | undefined;
  let least = REACH;
  // The topmost is last.
  for (const drawn of marks.toReversed()) {
    const { x, y, radius } = drawn.mark;
    const distance = Math.hypot(x - clientX + left, y - clientY + top) - radius;
    if (distance < least) [best, least] = [drawn, distance];
  }
  return best;
}
