import type { TripId } from "../../model/claim.ts";
import type { TripEntry } from "../trip-entry.ts";
import { site } from "../site.ts";

interface Request {
  readonly props: { readonly trip?: TripId };
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly locals: App.Locals;
}

/** The trip that a component in a text is about: as given, else the page's. */
export function subjectOf({ props, params }: Request): TripEntry | undefined {
  const { person = "", slug = "" } = params;
  return site().entryOf.get(props.trip ?? `${person}/${slug}`);
}
