import type { APIRoute, GetStaticPaths } from "astro";
import { oEmbed } from "../../../../export/embed.ts";
import type { TripId } from "../../../../model/claim.ts";
import { address } from "../../../_dataset.ts";
import { embeddable } from "../../../_embed.ts";
import { tripKey } from "../../../_keys.ts";
import { site } from "../../../_site.ts";

/** None where the site does not know its address: nobody could ask for it by that. */
export const getStaticPaths = (() =>
  (import.meta.env.SITE ? site().entries : []).map(({ trip: { id } }) => {
    const [person, slug] = id.split("/");
    return { params: { person, slug }, props: { id }, cacheKey: tripKey(id) };
  })) satisfies GetStaticPaths;

export const GET: APIRoute<{ id: TripId }> = ({ props: { id }, locals }) =>
  Response.json(oEmbed(embeddable(id, locals), address("")));
