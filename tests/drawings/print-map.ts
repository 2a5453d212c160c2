import type { MapDrawing } from "../../src/drawings/map/map.ts";
import { drawWorldLand, type WorldAt } from "../../src/drawings/map/world-land.ts";
import { printLabel, printMark, printPath, svg } from "./print.ts";

export const printMap = (map: MapDrawing): string =>
  svg(
    map.width,
    map.height,
    [
      map.world ? printWorld(map.world) : printPath(map.land, "land"),
      ...map.countries.map(({ path, tone }) => printPath(path, `country ${tone}`)),
      ...map.legs.map(({ path, kind }) => printPath(path, kind === "travelled" ? "made" : kind)),
      ...map.marks.flatMap((mark) => [
        printMark(mark, mark.tone, mark.radius),
        printLabel(mark.title, mark.tone),
        printLabel(mark.detail, "d"),
      ]),
    ].filter(Boolean),
  );

const printWorld = ({ centre, scale, x, y }: WorldAt): string =>
  `<g transform="translate(${x} ${y}) scale(${scale})" stroke-width="${0.7 / scale}">${printPath(drawWorldLand(centre), "land")}</g>`;
