import type { APIRoute } from "astro";
import { nameOutlines } from "../../drawings/map/country-sizes.ts";

/** The names of countries, for the scripts of maps. */
export const GET: APIRoute = ({ locals }) => Response.json(nameOutlines(locals.messages));
