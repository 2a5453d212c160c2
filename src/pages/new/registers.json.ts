import type { APIRoute } from "astro";
import { registersFor } from "../../site/new.ts";
import { site } from "../../site/site.ts";

export const GET: APIRoute = () => Response.json(registersFor(site()));
