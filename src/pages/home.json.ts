import type { APIRoute } from "astro";
import { encodeHome } from "../drawings/home/home-data.ts";
import { site } from "../site/site.ts";

/** The trips as known now, for the script of the first page. */
export const GET: APIRoute = ({ locals }) =>
  Response.json(encodeHome(site().entries, locals.messages));
