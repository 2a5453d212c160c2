import type { APIRoute, GetStaticPaths } from "astro";
import { drawGround, type Ground } from "../../../../drawings/map/trip-ground.ts";
import { tripKey } from "../../../../site/keys.ts";
import { site } from "../../../../site/site.ts";
import { groundFor } from "../../../../site/trip.ts";

export const getStaticPaths = (() =>
  site().entries.flatMap(({ trip }) => {
    const ground = groundFor(trip);
    const [person, slug] = trip.id.split("/");
    return ground
      ? [{ params: { person, slug }, props: { ground }, cacheKey: tripKey(trip.id) }]
      : [];
  })) satisfies GetStaticPaths;

/** The coasts around a trip, as its maps have them below their routes; the countries of its stops by code. */
export const GET: APIRoute<{ ground: Ground }> = ({ props: { ground } }) => {
  const { countries, others } = drawGround(ground);
  const outline = (d: string, id = ""): string =>
    `<path${id && ` id="${id}"`} vector-effect="non-scaling-stroke" d="${d}"/>`;
  const paths = [...countries].map(([code, d]) => outline(d, code));
  return new Response(
    `<svg xmlns="http://www.w3.org/2000/svg"><g id="land">${outline(others)}${paths.join("")}</g></svg>`,
    { headers: { "content-type": "image/svg+xml" } },
  );
};
