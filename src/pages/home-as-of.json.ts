import type { APIRoute } from "astro";
import { encodeHome } from "../drawings/home/home-data.ts";
import { pastStates } from "../site/past-states.ts";
import { site } from "../site/site.ts";

/** Each trip as it was held from each day on which that changed: fetched when a day is chosen. */
export const GET: APIRoute = ({ locals }) =>
  Response.json(
    encodeHome(
      site().entries.flatMap((entry) => pastStates(entry, locals.messages)),
      locals.messages,
    ),
  );
