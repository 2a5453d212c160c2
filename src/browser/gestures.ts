type Point = Readonly<Record<"x" | "y", number>>;

function pointIn(chart: HTMLElement, { clientX, clientY }: MouseEvent): Point {
  const { left, top } = chart.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}

/**
 * Reports the position of a pointer that is not dragging, and of a tap: the first tap on a mark describes it, the next
 * opens it. Reports undefined once a mouse leaves or something else is touched.
 */
export function trackPointer(chart: HTMLElement, point: (at: Point | undefined) => void): void {
  chart.addEventListener("pointermove", (event) => {
    if (event.buttons === 0) point(pointIn(chart, event));
  });
  chart.addEventListener("click", (event) => {
    if (event.detail > 0 && !event.defaultPrevented) point(pointIn(chart, event));
  });
  chart.addEventListener("pointerleave", ({ pointerType }) => {
    if (pointerType !== "touch") point(undefined);
  });
  addEventListener("pointerdown", ({ target }) => {
    if (!chart.contains(target as Node)) point(undefined);
  });
}

/** A reader's gestures on a chart, in CSS pixels from its top left corner. */
export interface Moves {
  readonly pan: (dx: number, dy: number) => void;
  readonly zoom: (factor: number, x: number, y: number) => void;
  /** The pointer was released: what is shown is now chosen. */
  readonly end: () => void;
}

/** How far a pointer may move for a click. */
const SLOP = 4;
const WHEEL_STEP = 0.0025;
/** Pixels per pixel, line and page, by WheelEvent.deltaMode. */
const WHEEL_UNITS = [1, 16, 400];

/**
 * Handles drag, pinch and wheel with Ctrl or ⌘, which trackpad pinches send too. The plain wheel and vertical swipes
 * scroll the page, which needs `touch-action: pan-y`.
 */
export function handlePanZoom(chart: HTMLElement, { pan, zoom, end }: Moves): void {
  const down = new Map<number, Point>();
  let moved = 0;
  const at = (event: MouseEvent): Point => pointIn(chart, event);
  chart.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    down.set(event.pointerId, at(event));
    moved = 0;
  });
  chart.addEventListener("pointermove", (event) => {
    const before = down.get(event.pointerId);
    if (!before) return;
    const now = at(event);
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
    moved += Math.hypot(now.x - before.x, now.y - before.y);
    if (!other && moved < SLOP) return;
    if (!chart.hasPointerCapture(event.pointerId)) chart.setPointerCapture(event.pointerId);
    down.set(event.pointerId, now);
    if (other) pinch(before, now, other, { pan, zoom });
    else pan(now.x - before.x, now.y - before.y);
  });
  const lift = (event: PointerEvent): void => {
    if (down.delete(event.pointerId) && moved >= SLOP) end();
  };
  chart.addEventListener("pointerup", lift);
  chart.addEventListener("pointercancel", lift);
  // Suppress the click after a drag that ends on a link, but not clicks by keyboard, whose detail is 0.
  chart.addEventListener(
    "click",
    (event) => {
      if (moved >= SLOP && event.detail > 0) event.preventDefault();
    },
    true,
  );
  chart.addEventListener("dragstart", (event) => event.preventDefault());
  handleWheel(chart, { zoom, end });
}

function handleWheel(chart: HTMLElement, { zoom, end }: Omit<Moves, "pan">): void {
  let ending = 0;
  chart.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const { x, y } = pointIn(chart, event);
      zoom(Math.exp(-event.deltaY * WHEEL_UNITS[event.deltaMode]! * WHEEL_STEP), x, y);
      clearTimeout(ending);
      ending = window.setTimeout(end, 250);
    },
    { passive: false },
  );
}

function pinch(before: Point, now: Point, other: Point, { pan, zoom }: Omit<Moves, "end">): void {
  const wide = Math.hypot(before.x - other.x, before.y - other.y);
  const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
  pan((now.x - before.x) / 2, (now.y - before.y) / 2);
  if (wide > 0) zoom(Math.hypot(now.x - other.x, now.y - other.y) / wide, middle.x, middle.y);
}

/** Shows a map in full screen, or ends that. */
export async function toggleFullScreen(frame: Element): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen();
  else await frame.requestFullscreen();
}
