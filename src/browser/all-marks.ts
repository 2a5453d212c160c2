import { drawMarkSymbols } from "../drawings/mark-symbols.ts";
import { svgNode } from "./node.ts";

/** Adds all marks before a script draws some: the page includes only those it started with. */
export function bringAllMarks(): void {
  document.querySelector(".sprite")?.replaceChildren(drawMarkSymbols(svgNode));
}
