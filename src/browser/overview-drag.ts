import type { DayRange } from "../model/day-range.ts";
import { within } from "./days-window.ts";

const HANDLE = 8;

type Part = "from" | "to" | "move" | "new";

interface Overview {
  readonly box: HTMLElement;
  readonly all: DayRange;
  /** The days in view. */
  readonly window: () => DayRange;
  readonly choose: (window: DayRange, isDone: boolean) => void;
}

/** Lets the reader drag the overview's frame or its ends, or draw a new one. */
export function dragFrame({ box, all, window, choose }: Overview): void {
  let part: Part | undefined;
  let chosen = all;
  let last = 0;
  let start = 0;
  const dayAt = (event: PointerEvent): number => {
    const { left, width } = box.getBoundingClientRect();
    const share = (event.clientX - left) / width;
    return all.from + share * (all.to + 1 - all.from);
  };
  box.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    last = start = dayAt(event);
    chosen = window();
    part = partAt(start, chosen, all, box.clientWidth);
    box.setPointerCapture(event.pointerId);
  });
  box.addEventListener("pointermove", (event) => {
    if (!part) return;
    const day = dayAt(event);
    const { from, to } = chosen;
    const next: Record<Part, DayRange> = {
      from: { from: Math.min(day, to), to },
      to: { from, to: Math.max(day - 1, from) },
      move: { from: from + day - last, to: to + day - last },
      new: { from: Math.min(start, day), to: Math.max(start, day) },
    };
    last = day;
    chosen = within(next[part], all);
    choose(chosen, false);
  });
  const lift = (): void => {
    if (part) choose(chosen, true);
    part = undefined;
  };
  box.addEventListener("pointerup", lift);
  box.addEventListener("pointercancel", lift);
}

/** Which part of the frame a pointer grabs; never the middle of a window that spans all days. */
function partAt(day: number, { from, to }: DayRange, all: DayRange, width: number): Part {
  const reach = (HANDLE * (all.to + 1 - all.from)) / width;
  if (Math.abs(from - day) < reach) return "from";
  if (Math.abs(to + 1 - day) < reach) return "to";
  const isAll = from <= all.from + 1 && to >= all.to - 1;
  return !isAll && day > from && day < to + 1 ? "move" : "new";
}
