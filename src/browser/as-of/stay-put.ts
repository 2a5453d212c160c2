/** Changes a page, and scrolls so that one thing on it stays where the reader has it. */
export function stayPut(thing: Element, change: () => void): void {
  const before = thing.getBoundingClientRect().top;
  change();
  const moved = thing.getBoundingClientRect().top - before;
  if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: "instant" });
}
