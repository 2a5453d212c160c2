import type { APIRoute } from "astro";
import { compareData } from "../site/compare.ts";
import { site } from "../site/site.ts";

/** Everyone who can be compared, for the script of that page. */
export const GET: APIRoute = ({ locals }) => Response.json(compareData(site(), locals));
