import { ARROW_STEPS } from "./arrow-keys.ts";
import { Tip } from "./tip.ts";

/** On a trip's page, pointing at a stop highlights it in strip, map and table at once; clicking pins it. */
export function startTrip(page: HTMLElement): void {
  let pressed: string | undefined;
  const highlight = (stop = pressed): void => {
    for (const part of page.querySelectorAll<HTMLElement | SVGElement>("[data-stop]"))
      part.classList.toggle("lit", part.dataset.stop === stop);
  };
  const press = (stop: string | undefined): void => {
    pressed = stop === pressed ? undefined : stop;
    highlight();
  };
  const stopOf = ({ target }: Event): string | undefined =>
    (target as Element).closest<HTMLElement | SVGElement>("[data-stop]")?.dataset.stop;
  // Before tooltips are placed, since the highlighted mark grows.
  for (const kind of ["pointerover", "focusin"])
    page.addEventListener(kind, (event) => highlight(stopOf(event)), true);
  for (const kind of ["pointerleave", "focusout"])
    page.addEventListener(kind, () => highlight(undefined));
  page.addEventListener("click", (event) => {
    const isOther = (event.target as Element).closest("a, button, summary");
    if (!isOther && !event.defaultPrevented) press(stopOf(event));
  });
  page.addEventListener("keydown", (event) => {
    if (event.key === "Escape") press(undefined);
    if (event.key !== " " || !(event.target as Element).matches("svg [data-stop]")) return;
    event.preventDefault();
    press(stopOf(event));
  });
  const drawings = [...page.querySelectorAll<SVGElement>("svg.drawing")];
  for (const drawing of drawings) makeFocusable(drawing);
  for (const holder of new Set(drawings.map(({ parentElement }) => parentElement!)))
    followMarks(holder);
}

const marksOf = (drawing: Element): readonly SVGElement[] => [
  ...drawing.querySelectorAll<SVGElement>('[role="img"]'),
];

/** Makes a drawing's marks a single tab stop. */
export function makeFocusable(drawing: SVGElement): void {
  for (const [index, mark] of marksOf(drawing).entries()) {
    // The page shows the title as a tooltip itself, at once and also on focus.
    const title = mark.querySelector(":scope > title");
    if (title) mark.ariaLabel = title.textContent;
    title?.remove();
    mark.setAttribute("tabindex", index === 0 ? "0" : "-1");
  }
}

/** Tooltips for a holder's marks and arrow keys between them, for whatever drawing it contains. */
function followMarks(holder: HTMLElement): void {
  const tip = new Tip(holder);
  const marksAround = ({ target }: Event): readonly SVGElement[] => {
    const drawing = (target as Element).closest("svg.drawing");
    return drawing ? marksOf(drawing) : [];
  };
  const show = (event: Event): void => {
    const mark = marksAround(event).find((each) => each.contains(event.target as Node));
    if (mark) tip.show(mark.ariaLabel!, mark);
    else tip.hide();
  };
  holder.addEventListener("pointerover", show);
  holder.addEventListener("focusin", show);
  for (const kind of ["pointerleave", "focusout"]) holder.addEventListener(kind, () => tip.hide());
  holder.addEventListener("keydown", (event) => step(marksAround(event), event));
}

function step(marks: readonly SVGElement[], event: KeyboardEvent): void {
  const at = marks.findIndex((mark) => mark === document.activeElement);
  const last = marks.length - 1;
  const next =
    event.key === "Home" ? 0 : event.key === "End" ? last : at + (ARROW_STEPS[event.key] ?? 0);
  if (at < 0 || next === at || !marks[next]) return;
  event.preventDefault();
  marks[at]!.setAttribute("tabindex", "-1");
  marks[next].setAttribute("tabindex", "0");
  marks[next].focus();
}
