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

/** Tells which mark the pointer is on, and which one is pressed. */
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

/** A press that opens a link elsewhere, as with Ctrl, is the link's; so is one by the keyboard. */
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
  // What lies on top comes last.
  for (const drawn of marks.toReversed()) {
    const { x, y, radius } = drawn.mark;
    const distance = Math.hypot(x - clientX + left, y - clientY + top) - radius;
    if (distance < least) [best, least] = [drawn, distance];
  }
  return best;
}
