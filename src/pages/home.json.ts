import type { APIRoute } from "astro";
import { homeFiles } from "../site/home.ts";
import { site } from "../site/site.ts";

/** The trips as known now, for the script of the first page; of very many only the latest. */
export const GET: APIRoute = ({ locals }) => Response.json(homeFiles(site(), locals.messages).home);
