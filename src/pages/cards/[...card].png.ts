import type { APIRoute, GetStaticPaths } from "astro";
import { renderCard } from "../../cards/png.ts";
import { ENGLISH } from "../../components/languages.ts";
import { cards } from "../_cards.ts";
import { cardKey } from "../_keys.ts";
import { site } from "../_site.ts";

/** None where the site does not know its address: pages name their pictures by that. */
export const getStaticPaths = (() =>
  import.meta.env.SITE
    ? [...cards(site(), ENGLISH).keys()].map((card) => ({
        params: { card },
        cacheKey: cardKey(card),
      }))
    : []) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params, locals }) => {
  const card = cards(site(locals.code), locals).get(params.card!);
  return card
    ? new Response(await renderCard(card()), { headers: { "Content-Type": "image/png" } })
    : new Response(null, { status: 404 });
};
