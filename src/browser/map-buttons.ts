export type MapAct = "in" | "out" | "all" | "full";

/** Listens to the buttons of a map, which are within its frame; one that the browser would refuse is taken away. */
export function listenToButtons(frame: Element, act: (what: MapAct) => void): void {
  if (!document.fullscreenEnabled) frame.querySelector('[data-map="full"]')?.remove();
  frame.addEventListener("click", ({ target }) => {
    const button = (target as Element).closest<HTMLElement>("[data-map]");
    if (button) act(button.dataset.map as MapAct);
  });
}
