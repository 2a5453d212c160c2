import { inlineStyles } from "./inline-styles.ts";
import { svgNode } from "../node.ts";
import { copyUsed } from "./used.ts";

export type Box = Readonly<Record<"x" | "y" | "width" | "height", number>>;

/** The parts of an exported image. */
export interface Parts {
  readonly group: SVGElement;
  readonly box: Box;
  /** How far the drawing may extend beyond its box. */
  readonly overflow: number;
}

/** Elements whose text is not part of the chart, or is for screen readers only. */
const LEFT_OUT = ".hidden, .share, button, select, input, svg, title, caption.hidden";

/** Lays out part of a page, its text and small drawings, as one drawing. */
export async function layOutPart(part: HTMLElement): Promise<Parts> {
  const group = svgNode("g", {});
  const { left, top, width, height } = part.getBoundingClientRect();
  for (const drawing of part.querySelectorAll("svg"))
    if (drawing.getClientRects().length > 0 && !drawing.closest(".share, button, .hidden"))
      group.append(copyAt(drawing, left, top));
  group.append(...rulesOf(part, left, top), ...wordsOf(part, left, top));
  await copyUsed(part, group);
  const share = part.querySelector(":scope > .share")?.getBoundingClientRect();
  return {
    group,
    box: { x: 0, y: 0, width, height: share ? share.top - top : height },
    overflow: 0,
  };
}

function copyAt(drawing: SVGSVGElement, left: number, top: number): SVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  inlineStyles(drawing, copy);
  const box = drawing.getBoundingClientRect();
  const place = { x: box.x - left, y: box.y - top, width: box.width, height: box.height };
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, value.toFixed(1));
  copy.setAttribute("overflow", getComputedStyle(drawing).overflow);
  return copy;
}

/** The borders between rows. */
const rulesOf = (part: HTMLElement, left: number, top: number): readonly SVGElement[] =>
  [...part.querySelectorAll("tr, th, td")].flatMap((cell) => {
    const { borderBottomWidth, borderBottomStyle, borderBottomColor } = getComputedStyle(cell);
    const { x, bottom, width } = cell.getBoundingClientRect();
    if (borderBottomStyle === "none" || borderBottomWidth === "0px" || width === 0) return [];
    const [x1, y] = [x - left, bottom - top];
    return [
      svgNode("path", {
        d: `M${x1.toFixed(1)} ${y.toFixed(1)}h${width.toFixed(1)}`,
        stroke: borderBottomColor,
        "stroke-width": borderBottomWidth.replace("px", ""),
      }),
    ];
  });

function wordsOf(part: HTMLElement, left: number, top: number): readonly SVGElement[] {
  const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const drawn: SVGElement[] = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    if (text.textContent!.trim() !== "" && !text.parentElement!.closest(LEFT_OUT))
      drawn.push(...linesOf(text as Text, left, top));
  return drawn;
}

/** A text node, broken into lines as on the page. */
function linesOf(text: Text, left: number, top: number): readonly SVGElement[] {
  const range = document.createRange();
  const lines: { text: string; x: number; bottom: number }[] = [];
  for (const { 0: word, index } of text.data.matchAll(/\S+/gu)) {
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const [box] = range.getClientRects();
    if (!box) continue;
    const [line, bottom] = [lines.at(-1), box.bottom - top];
    if (line && Math.abs(line.bottom - bottom) < 2) line.text += ` ${word}`;
    else lines.push({ text: word, x: box.left - left, bottom });
  }
  const { fontFamily, fontSize, fontWeight, color, font } = getComputedStyle(text.parentElement!);
  const below = descent(font);
  return lines.map((line) => {
    const attributes = {
      x: line.x.toFixed(1),
      y: (line.bottom - below).toFixed(1),
      "font-family": fontFamily,
      "font-size": fontSize,
      "font-weight": fontWeight,
      fill: color,
    };
    return svgNode("text", attributes, line.text);
  });
}

/** How far a font's letters descend below the baseline. */
function descent(font: string): number {
  const pen = document.createElement("canvas").getContext("2d")!;
  pen.font = font;
  return pen.measureText("x").fontBoundingBoxDescent;
}
