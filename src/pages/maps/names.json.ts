import type { APIRoute } from "astro";
import { nameOutlines } from "../../drawings/map/country-sizes.ts";

/** Country names for the maps' scripts. */
export const GET: APIRoute = ({ locals }) => Response.json(nameOutlines(locals.messages));
