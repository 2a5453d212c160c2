import type { APIRoute } from "astro";
import { encodeHome } from "../drawings/home/home-data.ts";
import { foldClaims } from "../model/fold.ts";
import { articleCount } from "../model/order.ts";
import { site } from "../site/site.ts";

/** Each trip as it was known from each day on which knowledge of it changed: fetched when a day is chosen. */
export const GET: APIRoute = ({ locals }) => {
  const { entries, claimsOf } = site();
  const states = entries.flatMap((entry) =>
    entry.trip.knowledgeDays.map((day) => {
      const trip = foldClaims(claimsOf.get(entry.trip.id) ?? [], day)[0]!;
      return { ...entry, trip, sources: articleCount(trip.claims) };
    }),
  );
  return Response.json(encodeHome(states, locals.messages));
};
