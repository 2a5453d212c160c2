export type MapAct = "in" | "out" | "all" | "full";

/** Shows the buttons of a map, which are within its frame, and listens to them. */
export function listenToButtons(box: HTMLElement, act: (what: MapAct) => void): void {
  for (const button of box.parentElement!.querySelectorAll<HTMLButtonElement>("[data-map]")) {
    button.hidden = button.dataset.map === "full" && !document.fullscreenEnabled;
    button.addEventListener("click", () => {
      act(button.dataset.map as MapAct);
    });
  }
}

/** Lets a map fill the screen, or no longer. */
export async function toggleFullScreen(frame: Element): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen();
  else await frame.requestFullscreen();
}
