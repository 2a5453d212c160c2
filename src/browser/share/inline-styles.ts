/** Computed styles that a standalone SVG needs, as presentation attributes, which no policy blocks. */
const STYLE_PROPERTIES: readonly string[] =
  "color fill fill-opacity stroke stroke-width stroke-dasharray stroke-linecap stroke-linejoin opacity font-family font-size font-weight text-anchor text-decoration-line dominant-baseline paint-order vector-effect".split(
    " ",
  );
/** Properties that are not inherited, with their initial values. */
const NON_INHERITED: Readonly<Record<string, string>> = {
  opacity: "1",
  "text-decoration-line": "none",
  "dominant-baseline": "auto",
  "vector-effect": "none",
};
/** Attributes whose names differ from the property's. */
const NAMES: Readonly<Record<string, string>> = { "text-decoration-line": "text-decoration" };

/** Copies computed styles from an element's tree to a copy of it. */
export function inlineStyles(from: Element, to: Element): void {
  const [originals, copies] = [from, to].map((root) => [root, ...root.querySelectorAll("*")]);
  for (const [index, copy] of copies!.entries()) {
    const style = getComputedStyle(originals![index]!);
    if (style.display === "none" || copy.localName === "title") {
      copy.remove();
      continue;
    }
    const above = index > 0 && getComputedStyle(originals![index]!.parentElement!);
    for (const name of STYLE_PROPERTIES) {
      const value = style.getPropertyValue(name);
      const given = NON_INHERITED[name] ?? (above ? above.getPropertyValue(name) : "");
      if (value !== given) copy.setAttribute(NAMES[name] ?? name, value);
    }
    for (const name of ["class", "tabindex", "style"]) copy.removeAttribute(name);
  }
}

/** Copies a drawing's own attributes to the group that holds its parts. */
export function copyStyleAttributes(from: Element, to: Element): void {
  for (const { name, value } of from.attributes)
    if (STYLE_PROPERTIES.includes(name)) to.setAttribute(name, value);
}
