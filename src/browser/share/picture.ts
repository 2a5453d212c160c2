import { copyUsed } from "./used.ts";

/** What of an element's looks a file of its own has to say, in the attributes of SVG: no policy refuses those. */
const LOOKS = [
  "color",
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "text-anchor",
  "text-decoration-line",
  "dominant-baseline",
  "paint-order",
  "vector-effect",
] as const;
/** What children do not take from their parents, with what it is where nothing says so. */
const OWN: Readonly<Record<string, string>> = {
  opacity: "1",
  "text-decoration-line": "none",
  "dominant-baseline": "auto",
  "vector-effect": "none",
};
/** The names of attributes that differ from those of properties. */
const NAMES: Readonly<Record<string, string>> = { "text-decoration-line": "text-decoration" };

const MARGIN = 20;
const HEAD = { size: 18, height: 34 } as const;
const FOOT = { size: 12, height: 44 } as const;

/** A drawing as a file of its own: with its looks in it, a title above and its address below. */
export async function pictureOf(drawing: SVGSVGElement): Promise<SVGSVGElement> {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  copyLooks(drawing, copy);
  await copyUsed(drawing, copy);
  const box = drawing.viewBox.baseVal;
  const width = box.width || drawing.clientWidth;
  const height = box.height || drawing.clientHeight;
  const size = {
    width: width + 2 * MARGIN,
    height: height + HEAD.height + FOOT.height + 2 * MARGIN,
  };
  const group = make("g", {
    transform: `translate(${MARGIN - box.x} ${MARGIN + HEAD.height - box.y})`,
  });
  for (const { name, value } of copy.attributes)
    if ((LOOKS as readonly string[]).includes(name)) group.setAttribute(name, value);
  group.append(...copy.childNodes);
  const picture = make("svg", {
    viewBox: `0 0 ${size.width} ${size.height}`,
    width: String(size.width),
    height: String(size.height),
  }) as SVGSVGElement;
  const defs = group.querySelector("defs");
  picture.append(
    ...(defs ? [defs] : []),
    make("rect", { width: "100%", height: "100%", fill: groundOf(drawing) }),
    ...caption(drawing, size.height),
    clipped(drawing, group),
  );
  return picture;
}

function copyLooks(from: Element, to: Element): void {
  const [originals, copies] = [from, to].map((root) => [root, ...root.querySelectorAll("*")]);
  for (const [index, copy] of copies!.entries()) {
    const style = getComputedStyle(originals![index]!);
    if (style.display === "none" || copy.localName === "title") {
      copy.remove();
      continue;
    }
    const above = index > 0 && getComputedStyle(originals![index]!.parentElement!);
    for (const name of LOOKS) {
      const value = style.getPropertyValue(name);
      const given = OWN[name] ?? (above ? above.getPropertyValue(name) : "");
      if (value !== given) copy.setAttribute(NAMES[name] ?? name, value);
    }
    for (const name of ["class", "tabindex", "style"]) copy.removeAttribute(name);
  }
}

/** A map ends at its frame; what is written at the edge of another drawing may reach a little beyond it. */
function clipped(drawing: SVGSVGElement, group: SVGElement): SVGElement {
  const { x, y, width, height } = drawing.viewBox.baseVal;
  const margin = getComputedStyle(drawing).overflow === "visible" ? MARGIN / 2 : 0;
  const clip = make("clipPath", { id: "frame" });
  clip.append(
    make("rect", {
      x: String(x - margin),
      y: String(y - margin),
      width: String(width + 2 * margin),
      height: String(height + 2 * margin),
    }),
  );
  group.prepend(clip);
  group.setAttribute("clip-path", "url(#frame)");
  return group;
}

/** As of which day the page says what it says. */
const knowledge = (): string =>
  document
    .querySelector<HTMLElement>('.as-of.past [role="status"], .stamp span')
    ?.textContent.trim()
    .replace(/[,，.。]$/u, "") ?? "";

function caption(drawing: Element, height: number): readonly SVGElement[] {
  const { fontFamily, color } = getComputedStyle(drawing.parentElement!);
  const line = (text: string, y: number, size: number, weight: string): SVGElement => {
    const made = make("text", {
      x: String(MARGIN),
      y: String(y),
      "font-family": fontFamily,
      "font-size": String(size),
      "font-weight": weight,
      fill: color,
    });
    made.append(text);
    return made;
  };
  const address = new URL(location.href);
  address.hash = "";
  return [
    line(
      document.querySelector("h1")?.innerText.trim() ?? "",
      MARGIN + HEAD.size,
      HEAD.size,
      "600",
    ),
    line(knowledge(), height - MARGIN + 2 - FOOT.size * 1.4, FOOT.size, "400"),
    line(decodeURI(address.href), height - MARGIN + 2, FOOT.size, "400"),
  ];
}

/** The first ground that can be seen behind a drawing. */
function groundOf(drawing: Element): string {
  for (let each: Element | null = drawing; each; each = each.parentElement) {
    const { backgroundColor } = getComputedStyle(each);
    if (!/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor)) return backgroundColor;
  }
  return "#ffffff";
}

function make(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
