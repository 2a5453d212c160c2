import { ARROW_STEPS } from "./arrow-keys.ts";
import { Tip } from "./tip.ts";

/** On a trip's page a stop is seen in the strip, on the map and in the table at once. */
export function startTrip(page: HTMLElement): void {
  const light = (stop: string | undefined): void => {
    for (const part of page.querySelectorAll<HTMLElement | SVGElement>("[data-stop]"))
      part.classList.toggle("lit", part.dataset.stop === stop);
  };
  const stopOf = ({ target }: Event): string | undefined =>
    (target as Element).closest<HTMLElement | SVGElement>("[data-stop]")?.dataset.stop;
  // Before words are placed beside what is lit, since that grows.
  for (const kind of ["pointerover", "focusin"])
    page.addEventListener(
      kind,
      (event) => {
        light(stopOf(event));
      },
      true,
    );
  for (const kind of ["pointerleave", "focusout"])
    page.addEventListener(kind, () => {
      light(undefined);
    });
  for (const drawing of page.querySelectorAll<SVGElement>("svg.drawing")) enliven(drawing);
}

/** The marks of a drawing: one stop of the Tab key, arrows between them, and words for the one pointed at. */
function enliven(drawing: SVGElement): void {
  const holder = drawing.parentElement!;
  const marks = [...drawing.querySelectorAll<SVGElement>('[role="img"][aria-label]')];
  if (marks.length === 0) return;
  const tip = new Tip(holder);
  for (const mark of marks) {
    // Its words are shown by the page, at once and to the keyboard too.
    mark.querySelector("title")?.remove();
    mark.setAttribute("tabindex", "-1");
  }
  marks[0]!.setAttribute("tabindex", "0");
  const show = (event: Event): void => {
    const mark = marks.find((each) => each.contains(event.target as Node));
    if (mark) tip.show(mark.ariaLabel!, mark);
    else tip.hide();
  };
  drawing.addEventListener("pointerover", show);
  drawing.addEventListener("focusin", show);
  drawing.addEventListener("pointerleave", () => {
    tip.hide();
  });
  drawing.addEventListener("focusout", () => {
    tip.hide();
  });
  drawing.addEventListener("keydown", (event) => {
    const at = marks.findIndex((mark) => mark === document.activeElement);
    const last = marks.length - 1;
    const next =
      event.key === "Home" ? 0 : event.key === "End" ? last : at + (ARROW_STEPS[event.key] ?? 0);
    if (at < 0 || next === at || !marks[next]) return;
    event.preventDefault();
    marks[at]!.setAttribute("tabindex", "-1");
    marks[next].setAttribute("tabindex", "0");
    marks[next].focus();
  });
}
