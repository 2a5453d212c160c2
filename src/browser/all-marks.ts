import { drawMarkSymbols } from "../drawings/mark-symbols.ts";
import { svgNode } from "./node.ts";

/** Before a script draws marks: a page has only those that it began with. */
export function bringAllMarks(): void {
  document.querySelector(".sprite")?.replaceChildren(drawMarkSymbols(svgNode));
}
