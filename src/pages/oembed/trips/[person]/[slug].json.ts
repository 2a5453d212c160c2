import type { APIRoute, GetStaticPaths } from "astro";
import { oEmbed } from "../../../../downloads/embed.ts";
import type { TripId } from "../../../../model/claim.ts";
import { address, embeddable } from "../../../../site/dataset.ts";
import { tripKey } from "../../../../site/keys.ts";
import { site } from "../../../../site/site.ts";

/** None if the site's URL is unknown, as requests are made by URL. */
export const getStaticPaths = (() =>
  (import.meta.env.SITE ? site().entries : []).map(({ trip: { id } }) => {
    const [person, slug] = id.split("/");
    return { params: { person, slug }, props: { id }, cacheKey: tripKey(id) };
  })) satisfies GetStaticPaths;

export const GET: APIRoute<{ id: TripId }> = ({ props: { id } }) =>
  Response.json(
    oEmbed(
      embeddable("trip", id, site().entryOf.get(id)!.title),
      site().identity.name,
      address(""),
    ),
  );
