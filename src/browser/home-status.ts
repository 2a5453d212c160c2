import { words } from "./words.ts";

interface Status {
  readonly shown: number;
  readonly known: number;
  /** Nothing was chosen: there is nothing to clear. */
  readonly isPlain: boolean;
  readonly hasBars: boolean;
}

/** Says how many trips there are, and offers a way back where something narrows them. */
export function showStatus(page: HTMLElement, { shown, known, isPlain, hasBars }: Status): void {
  const find = (name: string): HTMLElement => page.querySelector(`[data-home="${name}"]`)!;
  find("count").textContent = shown === 0 ? words.nothing : words.showing(shown, known);
  find("timeline-empty").hidden = hasBars;
  for (const button of page.querySelectorAll<HTMLElement>('[data-act="reset"]'))
    button.hidden = isPlain;
}

/** Paper has no button for more rows, and its pages are counted once: before that every row is to be there. */
export function onPaper(show: (isOnPaper: boolean) => void): void {
  addEventListener("beforeprint", () => {
    show(true);
  });
  addEventListener("afterprint", () => {
    show(false);
  });
}

/** Filters that somebody has begun to use. */
const USED = ":focus-within, :has([name=text]:not(:placeholder-shown))";

/** Once, when the reader does anything at all, or has begun to use a form. */
export function onFirstMove(form: HTMLElement, act: () => void): void {
  const kinds = ["pointermove", "pointerdown", "keydown", "focusin", "scroll"];
  const moved = (): void => {
    for (const kind of kinds) removeEventListener(kind, moved);
    act();
  };
  for (const kind of kinds) addEventListener(kind, moved, { passive: true });
  if (form.matches(USED)) moved();
}
