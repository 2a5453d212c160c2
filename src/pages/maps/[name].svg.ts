import type { APIRoute, GetStaticPaths } from "astro";
import { drawGround } from "../../drawings/map/draw-ground.ts";
import { drawWorldLand } from "../../drawings/map/draw-world.ts";
import type { Ground } from "../../drawings/map/ground.ts";
import { groundName } from "../../drawings/map/ground-name.ts";
import { WORLD_CENTRES, worldName } from "../../drawings/map/world-shape.ts";
import { groundsBelow } from "../../site/grounds.ts";

interface Props {
  readonly below: number | Ground;
}

/** The world around each meridian, and the parts of the globe that trips lie in. */
export const getStaticPaths = (() =>
  [...WORLD_CENTRES, ...groundsBelow()].map((below) => {
    const name = typeof below === "number" ? worldName(below) : groundName(below);
    return { params: { name }, props: { below }, cacheKey: name };
  })) satisfies GetStaticPaths;

/** Land as maps have it below their routes; where it is a part of the globe, each country by its code. */
export const GET: APIRoute<Props> = ({ props: { below } }) =>
  new Response(
    `<svg xmlns="http://www.w3.org/2000/svg">${typeof below === "number" ? outline(drawWorldLand(below), "land") : group(below)}</svg>`,
    { headers: { "content-type": "image/svg+xml" } },
  );

const outline = (d: string, id: string): string =>
  `<path${id && ` id="${id}"`} vector-effect="non-scaling-stroke" d="${d}"/>`;

const group = (ground: Ground): string =>
  `<g id="land">${[...drawGround(ground)].map(([code, d]) => outline(d, code)).join("")}</g>`;
