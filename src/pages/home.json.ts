import type { APIRoute } from "astro";
import { encodeHome } from "../layout/home-data.ts";
import { site } from "./_site.ts";

/** The trips as known now, for the script of the first page. */
export const GET: APIRoute = ({ locals }) =>
  Response.json(encodeHome(site(locals.code).entries, locals.messages));
