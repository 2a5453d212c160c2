/** How near the view something has to be for its script to be fetched. */
const NEAR = "300px";

/** Once, when something comes near the view, or anything in its frame has the focus. */
export function whenNear(box: HTMLElement, act: () => void): void {
  const frame = box.parentElement!;
  const come = (): void => {
    observer.disconnect();
    frame.removeEventListener("focusin", come);
    act();
  };
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) come();
    },
    { rootMargin: NEAR },
  );
  observer.observe(box);
  frame.addEventListener("focusin", come);
}
