import type { Embeddable } from "../export/embed.ts";
import type { Language } from "../components/languages.ts";
import type { TripId } from "../model/claim.ts";
import { address } from "./_dataset.ts";
import { site } from "./_site.ts";

/** A trip's page for pages of others. */
export const embeddable = (id: TripId, { code, prefix }: Language): Embeddable => ({
  address: address(`${prefix}embed/trips/${id}/`),
  title: site(code).entryOf.get(id)!.title,
});
