export type MapAct = "in" | "out" | "all" | "full";

/** Handles the buttons in a map's frame; removes full screen if the browser does not allow it. */
export function listenToButtons(frame: Element, act: (what: MapAct) => void): void {
  if (!document.fullscreenEnabled) frame.querySelector('[data-map="full"]')?.remove();
  frame.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLElement>("[data-map]");
    if (button) act(button.dataset.map as MapAct);
  });
}
