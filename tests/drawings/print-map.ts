import type { MapDrawing } from "../../src/drawings/map/map.ts";
import { type GroundAt, groundName } from "../../src/drawings/map/ground.ts";
import { drawWorldLand, type WorldAt } from "../../src/drawings/map/world-land.ts";
import { printLabel, printMark, printPath, svg } from "./print.ts";

export const printMap = (map: MapDrawing): string =>
  svg(
    map.width,
    map.height,
    [
      map.world ? printWorld(map.world) : printGround(map.ground!),
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

/** The outlines are a file of their own: what matters is where they lie. */
const printGround = ({ ground, scale, x, y }: GroundAt): string =>
  `<use href="${groundName(ground)}.svg#land" transform="translate(${x} ${y}) scale(${scale})"/>`;
