import type { Label } from "../../src/drawings/label.ts";
import { DETAIL, TITLE } from "../../src/drawings/label.ts";
import type { MarkShape } from "../../src/drawings/symbols.ts";

/** Pictures for the tests: layout's numbers as they come, with just enough style to look at them. */
export const svg = (width: number, height: number, parts: readonly string[]): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}" width="${String(width)}" height="${String(height)}">`,
    `<style>${STYLE}</style>`,
    ...parts,
    "</svg>",
    "",
  ].join("\n");

const STYLE = `
text { font: ${String(TITLE.size)}px "Source Sans 3 Variable", "Source Sans 3", sans-serif; font-weight: 600; fill: #222; paint-order: stroke; stroke: #fff; stroke-width: 3px; stroke-linejoin: round }
text.d { font-size: ${String(DETAIL.size)}px; font-weight: 400; fill: #666 }
path, line, circle { fill: none; stroke: #888 }
path.tick, circle.tick, line.tick, path.map-line, circle.map-line, line.map-line { stroke: #ddd }
path.announced, circle.announced, line.announced, path.expected, circle.expected, line.expected { stroke-dasharray: 4 3; fill: #fff }
path.expected, circle.expected, line.expected { stroke-dasharray: 1 3 }
path.missed, circle.missed, line.missed { stroke: #b7301c }
path.reported, circle.reported, line.reported { fill: #0d6e6e; stroke: none }
path.reported.added, circle.reported.added, line.reported.added { fill: #6d4fb3 }
path.reported.disputed, circle.reported.disputed, line.reported.disputed { fill: #b8860b }
path.reported.virtual, circle.reported.virtual, line.reported.virtual { fill: #5b7f95 }
text.reported, text.d.reported { fill: #fff; stroke: none }
text.missed { fill: #b7301c }
text.reported { fill: #fff }
path.struck, circle.struck, line.struck { opacity: .5 }
path.made, circle.made, line.made { stroke: #0d6e6e }
path.unreported, circle.unreported, line.unreported { stroke-dasharray: 1.5 3; stroke: #444 }
path.planned, circle.planned, line.planned { stroke-dasharray: 4 3 }
path.uncertain, circle.uncertain, line.uncertain { stroke-dasharray: 1 4 }
path.land, circle.land, line.land { fill: #e8e6df; stroke: #fff }
path.country.made, circle.country.made, line.country.made { fill: #d5e6e5; stroke: #fff }
path.country.missed, circle.country.missed, line.country.missed { fill: #f6dcd6; stroke: #fff }
path.country, circle.country, line.country { fill: #eee8cc; stroke: #fff }
.fill-made, .fill-changed { fill: #0d6e6e; stroke: none }
.fill-changed { fill: #6d4fb3 }
.fill-missed { fill: none; stroke: #b7301c; stroke-dasharray: 2 2 }
.fill-upcoming, .fill-unreported { fill: none; stroke: #444 }
`.replaceAll("\n", " ");

export const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

export const printPath = (path: string, style: string): string =>
  path ? `<path class="${style}" d="${path}"/>` : "";

export const printLine = (x1: number, y1: number, x2: number, y2: number): string =>
  `<line class="tick" x1="${String(x1)}" y1="${String(y1)}" x2="${String(x2)}" y2="${String(y2)}"/>`;

export const printLabel = (label: Label | undefined, style = ""): string =>
  label?.text
    ? `<text class="${style}" x="${String(label.x)}" y="${String(label.y)}" text-anchor="${label.anchor}">${escape(label.text)}</text>`
    : "";

const INSIDE: Readonly<Record<MarkShape, string>> = {
  dot: "",
  ring: "",
  dotted: "",
  cross: "M-3-3L3 3M-3 3L3-3",
  plus: "M-4 0H4M0-4V4",
  half: "M0-6V6A6 6 0 0 1 0-6",
  screen: "M-3-2H3V2H-3Z",
};

export const printMark = (
  { x, y, symbol }: { readonly x: number; readonly y: number; readonly symbol: MarkShape },
  tone: string,
  radius = 7,
): string => {
  const fill = symbol === "dot" ? "#0d6e6e" : "#fff";
  return `<g class="mark ${tone}" transform="translate(${String(x)},${String(y)})"><circle class="${tone}" r="${String(radius)}" style="fill:${fill}"/><path class="${symbol === "dotted" ? "" : tone}" d="${INSIDE[symbol]}"/></g>`;
};
