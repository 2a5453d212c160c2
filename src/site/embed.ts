import type { Embeddable } from "../downloads/embed.ts";
import type { Language } from "./languages.ts";
import type { TripId } from "../model/claim.ts";
import { address } from "./dataset.ts";
import { site } from "./site.ts";

/** A trip's page for pages of others. */
export const embeddable = (id: TripId, { code, prefix }: Language): Embeddable => ({
  address: address(`${prefix}embed/trips/${id}/`),
  title: site(code).entryOf.get(id)!.title,
});
