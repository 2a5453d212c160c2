/** Lets a map fill the screen, or no longer. */
export async function toggleFullScreen(frame: Element): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen();
  else await frame.requestFullscreen();
}
