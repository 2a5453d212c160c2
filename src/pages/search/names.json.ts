import type { APIRoute } from "astro";
import { chiefTowns, townNames } from "../../entries/town-names.ts";
import { namedThings } from "../../site/named.ts";
import { language } from "../../site/language.ts";
import { site } from "../../site/site.ts";

/** Everything that has a name and a page, for the search and for the first page's filter. */
export const GET: APIRoute = () =>
  Response.json(namedThings(site(), language, { namesOf: townNames(), chiefOf: chiefTowns }));
