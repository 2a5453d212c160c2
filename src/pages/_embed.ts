import type { Embeddable } from "../export/embed.ts";
import type { TripId } from "../model/claim.ts";
import { address } from "./_dataset.ts";
import { site } from "./_site.ts";

/** A trip's page for pages of others. */
export const embeddable = (id: TripId): Embeddable => ({
  address: address(`embed/trips/${id}/`),
  title: site().entryOf.get(id)!.title,
});
