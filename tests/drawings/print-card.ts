import type { Card, CardText } from "../../src/drawings/card/frame.ts";
import type { MarkAt } from "../../src/drawings/draw-mark.ts";
import { escape } from "./print.ts";

/** A card with its texts as texts, to view with whatever fonts are installed. */
export const printCard = ({ width, height, texts, lines, marks }: Card): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<style>.serif { font-family: "Source Serif 4", serif } .sans { font-family: "Source Sans 3", sans-serif } line, circle { stroke: #888; fill: #fff }</style>`,
    `<rect width="${width}" height="${height}" fill="#fbfaf7"/>`,
    ...lines.map(({ x1, x2, y }) => `<line x1="${x1}" x2="${x2}" y1="${y}" y2="${y}"/>`),
    ...marks.map(printMark),
    ...texts.map(printText),
    "</svg>",
    "",
  ].join("\n");

const printMark = ({ x, y, radius, symbol, tone }: MarkAt): string =>
  `<circle class="${symbol} ${tone}" cx="${x}" cy="${round(y)}" r="${radius}"/>`;

function printText({ x, y, anchor, text, size, face, weight, tone, language }: CardText): string {
  const lang = language === undefined ? "" : ` lang="${language}"`;
  return `<text class="${face} ${tone}" x="${round(x)}" y="${round(y)}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}"${lang}>${escape(text)}</text>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
