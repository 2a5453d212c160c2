import type { APIRoute, GetStaticPaths } from "astro";
import { drawCoastline, drawWorldLand } from "../../drawings/map/land.ts";
import { type SharedCoastline, coastlineName } from "../../drawings/map/coastline.ts";
import { coastlineBelow } from "../../drawings/map/trip-map.ts";
import { WORLD_CENTRES, worldName } from "../../drawings/map/world-shape.ts";
import { site } from "../../site/site.ts";

interface Props {
  readonly below: number | SharedCoastline;
}

/** The parts of the globe under the maps of all trips, without duplicates. */
const coastlinesBelow = (): readonly SharedCoastline[] => [
  ...new Map(
    site().entries.flatMap(({ trip }) => {
      const coastline = coastlineBelow(trip);
      return coastline ? [[coastlineName(coastline), coastline] as const] : [];
    }),
  ).values(),
];

/** The world centred on each meridian, and the parts of the globe with trips. */
export const getStaticPaths = (() =>
  [...WORLD_CENTRES, ...coastlinesBelow()].map((below) => {
    const name = typeof below === "number" ? worldName(below) : coastlineName(below);
    return { params: { name }, props: { below }, cacheKey: name };
  })) satisfies GetStaticPaths;

/** The land under a map's routes, with each country by its code. */
export const GET: APIRoute<Props> = ({ props: { below } }) =>
  new Response(
    `<svg xmlns="http://www.w3.org/2000/svg">${group(typeof below === "number" ? drawWorldLand(below) : drawCoastline(below))}</svg>`,
    { headers: { "content-type": "image/svg+xml" } },
  );

const outline = (d: string, id: string): string =>
  `<path${id && ` id="${id}"`} vector-effect="non-scaling-stroke" d="${d}"/>`;

const group = (countries: ReadonlyMap<string, string>): string =>
  `<g id="land">${[...countries].map(([code, d]) => outline(d, code)).join("")}</g>`;
