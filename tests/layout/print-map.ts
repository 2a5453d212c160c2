import type { MapDrawing } from "../../src/layout/map.ts";
import { printLabel, printMark, printPath, svg } from "./print.ts";

export const printMap = (map: MapDrawing): string =>
  svg(
    map.width,
    map.height,
    [
      printPath(map.land, "land"),
      ...map.countries.map(({ path, tone }) => printPath(path, `country ${tone}`)),
      ...map.legs.map(({ path, kind }) => printPath(path, kind === "travelled" ? "made" : kind)),
      ...map.marks.flatMap((mark) => [
        printMark(mark, mark.tone, mark.radius),
        printLabel(mark.title, mark.tone),
        printLabel(mark.detail, "d"),
      ]),
    ].filter(Boolean),
  );
