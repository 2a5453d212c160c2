import type { APIRoute } from "astro";
import { encodeHome } from "../drawings/home/home-data.ts";
import { articleCount } from "../model/order.ts";
import { statesOf } from "../model/states.ts";
import { site } from "../site/site.ts";

/** Each trip as it was held from each day on which that changed: fetched when a day is chosen. */
export const GET: APIRoute = ({ locals }) => {
  const states = site().entries.flatMap((entry) =>
    statesOf(entry.trip).map(({ trip, since }) => ({
      ...entry,
      trip,
      since,
      sources: articleCount(trip.claims),
    })),
  );
  return Response.json(encodeHome(states, locals.messages));
};
