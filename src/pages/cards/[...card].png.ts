import type { APIRoute, GetStaticPaths } from "astro";
import { language } from "../../site/language.ts";
import { cards } from "../../site/cards.ts";
import { cardKey } from "../../site/keys.ts";
import { site } from "../../site/site.ts";

/** None if the site's URL is unknown, as pages link their pictures by absolute URLs. */
export const getStaticPaths = (() =>
  import.meta.env.SITE
    ? [...cards(site(), language).keys()].map((card) => ({
        params: { card },
        cacheKey: cardKey(card),
      }))
    : []) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params, locals }) => {
  // Imported lazily: fonts and codecs are slow to load for a build without pictures.
  const { renderCard } = await import("../../site/build/draw-card.ts");
  const card = cards(site(), locals).get(params.card!);
  return card
    ? new Response(await renderCard(card()), { headers: { "Content-Type": "image/png" } })
    : new Response(null, { status: 404 });
};
