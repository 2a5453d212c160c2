import type { Strip } from "../../src/drawings/strip/strip.ts";
import { printLabel, printLine, printMark, printPath, svg } from "./print.ts";

export const printStrip = (strip: Strip): string =>
  svg(
    strip.width,
    strip.height,
    [
      ...strip.ticks.flatMap(({ x1, y1, x2, y2, label }) => [
        printLine(x1, y1, x2, y2),
        printLabel(label, "d"),
      ]),
      ...strip.connectors.map(({ path, tone }) => printPath(path, tone)),
      ...strip.headings.flatMap(({ title, details }) => [
        printLabel(title),
        ...details.map((detail) => printLabel(detail, "d")),
      ]),
      ...strip.boxes.flatMap((box) => [
        printPath(box.path, `${box.row} ${box.tone}${box.struck ? " struck" : ""}`),
        printPath(box.leader ?? "", "tick"),
        box.mark ? printMark(box.mark, box.tone) : "",
        printLabel(box.title, box.leader ? "" : `${box.row} ${box.tone}`),
        ...box.details.map((detail) => printLabel(detail, `d ${box.row}`)),
      ]),
      ...strip.notes.flatMap((note) => [
        printPath(note.stem, note.tone),
        printMark(note.mark, note.tone),
        printLabel(note.title, note.tone),
        ...note.details.map((detail) => printLabel(detail, "d")),
      ]),
    ].filter(Boolean),
  );
