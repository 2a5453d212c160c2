/** What a page around this one listens for: export/embed.ts writes the listener. */
const HEIGHT_MESSAGE = "ports-of-call:height";

/** Tells the page around this one how high this one is: whoever that is may know. */
export function tellHeight(): void {
  const tell = (): void => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    parent.postMessage({ type: HEIGHT_MESSAGE, height }, "*");
  };
  new ResizeObserver(tell).observe(document.body);
}
