import { drawMarkSymbols } from "../../src/drawings/mark-symbols.ts";
import { type Markup, markupElement } from "../../src/drawings/markup.ts";

const STYLES = ["tokens", "drawing", "strip", "map", "timeline", "marks"];

/** A page's drawing as a standalone file with the site's styles. */
export function pictureOf({ markup }: Markup, className = ""): string {
  const [start, ...rest] = markup.split(">");
  return [
    ...STYLES.map((name) => `<?xml-stylesheet href="../../../src/styles/${name}.css"?>`),
    `${start!} xmlns="http://www.w3.org/2000/svg">`,
    `${drawMarkSymbols(markupElement).markup}<g class="${className}">`,
    `${rest
      .join(">")
      .replace(/(?=<(?:g|a|path|use|text)\b)/gu, "\n")
      .replace(/<\/svg>$/u, "")}</g>`,
    "</svg>",
    "",
  ].join("\n");
}
