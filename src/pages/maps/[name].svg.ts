import type { APIRoute, GetStaticPaths } from "astro";
import { drawWorldLand } from "../../drawings/map/world-land.ts";
import { WORLD_CENTRES, worldName } from "../../drawings/map/world-shape.ts";

export const getStaticPaths = (() =>
  WORLD_CENTRES.map((centre) => ({
    params: { name: worldName(centre) },
    props: { centre },
    cacheKey: worldName(centre),
  }))) satisfies GetStaticPaths;

/** The land of the world around a longitude, as the maps of far-flung trips have it below their routes. */
export const GET: APIRoute<{ centre: number }> = ({ props: { centre } }) =>
  new Response(
    `<svg xmlns="http://www.w3.org/2000/svg"><path id="land" vector-effect="non-scaling-stroke" d="${drawWorldLand(centre)}"/></svg>`,
    { headers: { "content-type": "image/svg+xml" } },
  );
