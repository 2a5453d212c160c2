import { inlineStyles, copyStyleAttributes } from "./inline-styles.ts";
import { svgNode } from "../node.ts";
import { type Box, layOutPart, type Parts } from "./page-part.ts";
import { copyUsed } from "./used.ts";

/** What can be exported: a drawing, or part of a page whose text and small drawings form a chart. */
export type Chart = SVGSVGElement | HTMLElement;

const MARGIN = 20;
const HEAD = { size: 18, height: 34 } as const;
const FOOT = { size: 12, height: 44 } as const;

/** A chart as a standalone SVG: styles inlined, with a title above and its URL below. */
export async function pictureOf(chart: Chart): Promise<SVGSVGElement> {
  const { group, box, overflow } =
    chart instanceof SVGSVGElement ? await partsOf(chart) : await layOutPart(chart);
  const width = box.width + 2 * MARGIN;
  const height = box.height + HEAD.height + FOOT.height + 2 * MARGIN;
  group.setAttribute("transform", `translate(${MARGIN - box.x} ${MARGIN + HEAD.height - box.y})`);
  return svgNode(
    "svg",
    { viewBox: `0 0 ${width} ${height}`, width, height },
    group.querySelector("defs") ?? undefined,
    svgNode("rect", { width: "100%", height: "100%", fill: groundOf(chart) }),
    ...caption(chart, height),
    clipped(group, box, overflow),
  ) as SVGSVGElement;
}

async function partsOf(drawing: SVGSVGElement): Promise<Parts> {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  inlineStyles(drawing, copy);
  await copyUsed(drawing, copy);
  const { x, y, width, height } = drawing.viewBox.baseVal;
  const group = svgNode("g", {});
  copyStyleAttributes(copy, group);
  group.append(...copy.childNodes);
  return {
    group,
    box: { x, y, width: width || drawing.clientWidth, height: height || drawing.clientHeight },
    overflow: getComputedStyle(drawing).overflow === "visible" ? MARGIN / 2 : 0,
  };
}

/** A map is clipped to its frame; labels at the edge of other drawings may extend a little beyond it. */
function clipped(group: SVGElement, { x, y, width, height }: Box, margin: number): SVGElement {
  const [wide, high] = [width + 2 * margin, height + 2 * margin];
  const frame = svgNode("rect", { x: x - margin, y: y - margin, width: wide, height: high });
  group.prepend(svgNode("clipPath", { id: "frame" }, frame));
  group.setAttribute("clip-path", "url(#frame)");
  return group;
}

/** The day of knowledge that the page states. */
const knowledge = (): string => {
  const said = document.querySelector<HTMLElement>(
    '.as-of.past [role="status"], .stamp span, [data-known]',
  );
  const text = said?.dataset.known ?? said?.textContent ?? "";
  return text.trim().replace(/[,，.。]$/u, "");
};

function caption(drawing: Element, height: number): readonly SVGElement[] {
  const { fontFamily, color } = getComputedStyle(drawing.parentElement!);
  const line = (text: string, y: number, size: number, weight: string): SVGElement => {
    const font = { "font-family": fontFamily, "font-size": size, "font-weight": weight };
    return svgNode("text", { x: MARGIN, y, ...font, fill: color }, text);
  };
  const address = new URL(location.href);
  address.hash = "";
  return [
    line(titleOf(drawing), MARGIN + HEAD.size, HEAD.size, "600"),
    line(knowledge(), height - MARGIN + 2 - FOOT.size * 1.4, FOOT.size, "400"),
    line(decodeURI(address.href), height - MARGIN + 2, FOOT.size, "400"),
  ];
}

/** The page's title, and the chart's if it has one. */
const titleOf = (chart: Element): string =>
  [document.querySelector("h1"), chart.closest("section")?.querySelector<HTMLElement>("h2, h3")]
    .map((heading) => heading?.innerText.trim())
    .filter(Boolean)
    .join(" · ");

/** The first background behind a drawing that is not transparent. */
function groundOf(drawing: Element): string {
  for (let each: Element | null = drawing; each; each = each.parentElement) {
    const { backgroundColor } = getComputedStyle(each);
    if (!/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor)) return backgroundColor;
  }
  return "#ffffff";
}
