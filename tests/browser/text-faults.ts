// Run in the page: self-contained functions.

/** Text clipped by its box. */
export function findCutText(): readonly string[] {
  const cuts = (value: string): boolean => value === "hidden" || value === "clip";
  return [...document.querySelectorAll<HTMLElement>("body *")]
    .filter((element) => {
      if (element instanceof SVGElement || element.textContent.trim() === "") return false;
      const { overflowX, overflowY, clipPath, position } = getComputedStyle(element);
      // For screen readers alone.
      if (clipPath !== "none" && position === "absolute") return false;
      return (
        (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    })
    .map((element) => element.outerHTML.slice(0, 160));
}

/** Pairs of overlapping texts. */
export function findOverlaps(): readonly string[] {
  interface Line {
    readonly text: string;
    readonly box: DOMRect;
  }
  const APART = 3;
  const lines: Line[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? "";
    const parent = node.parentElement!;
    if (text === "" || parent.closest("svg, script, style, textarea, option")) continue;
    if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    if (parent.closest(".hidden, .skip-link")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) if (box.width > 1) lines.push({ text, box });
  }
  lines.sort((a, b) => a.box.top - b.box.top);
  const found: string[] = [];
  for (const [index, { text, box }] of lines.entries()) {
    for (let next = index + 1; next < lines.length; next++) {
      const other = lines[next]!;
      if (other.box.top >= box.bottom - APART) break;
      const shared = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const height = Math.min(box.bottom, other.box.bottom) - other.box.top;
      // Line boxes of one paragraph may overlap above and below their letters.
      if (shared > APART && height > box.height * 0.4)
        found.push(`${text.slice(0, 60)} | ${other.text.slice(0, 60)}`);
    }
  }
  return found;
}
