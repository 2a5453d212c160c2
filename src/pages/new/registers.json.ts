import type { APIRoute } from "astro";
import { registersFor } from "../_new.ts";
import { site } from "../_site.ts";

export const GET: APIRoute = () => Response.json(registersFor(site()));
