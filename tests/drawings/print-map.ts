import { drawMap } from "../../src/drawings/map/draw.ts";
import type { MapDrawing } from "../../src/drawings/map/shape.ts";
import { markupElement } from "../../src/drawings/markup.ts";
import { pictureOf } from "./picture.ts";

/** The map over the land that the file beside it has. */
export const printMap = (map: MapDrawing, className = "map"): string =>
  pictureOf(drawMap(markupElement, map, { land: (name) => `${name}.svg` }), className);
