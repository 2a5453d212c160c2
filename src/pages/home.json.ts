import type { APIRoute } from "astro";
import { homeFiles } from "../site/home.ts";
import { site } from "../site/site.ts";

/** The trips as known now, for the first page's script; only the latest if there are very many. */
export const GET: APIRoute = ({ locals }) => Response.json(homeFiles(site(), locals.messages).home);
