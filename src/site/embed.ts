import type { Embeddable } from "../downloads/embed.ts";
import type { TripId } from "../model/claim.ts";
import { address } from "./dataset.ts";
import { site } from "./site.ts";

/** A trip's page for pages of others. */
export const embeddable = (id: TripId): Embeddable => ({
  address: address(`embed/trips/${id}/`),
  title: site().entryOf.get(id)!.title,
});
