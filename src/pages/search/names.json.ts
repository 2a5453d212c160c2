import type { APIRoute } from "astro";
import { townNames } from "../../entries/town-names.ts";
import { namedThings } from "../../site/named.ts";
import { site } from "../../site/site.ts";

/** Everything that has a name and a page, for the search and for the first page's filter. */
export const GET: APIRoute = ({ locals }) =>
  Response.json(namedThings(site(locals.code), locals, townNames()));
